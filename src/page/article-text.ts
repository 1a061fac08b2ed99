import { findArticleRoot, isProse, weightOf } from './article-root.ts';
import { walkBlocks, type Block } from './blocks.ts';
import { containsNode } from './native-dom.ts';

export interface ArticleText {
  /** Innermost element that holds the article; null if the page has no prose. */
  readonly root: Element | null;
  /** Headline first, then the article, in document order. */
  readonly blocks: readonly Block[];
}

/** Blocks between headline and body, such as the standfirst, that still count. */
const MOST_BETWEEN = 4;

/**
 * From all blocks of a page to those of its article: the headline, what leads from it to the body, and the body
 * without lists of links. On a page without prose all blocks that are not links stay.
 */
export function selectArticleBlocks(
  blocks: readonly Block[],
  body: Element,
  headline: Element | null,
): ArticleText {
  const root = findArticleRoot(blocks, body, headline);
  if (!root) return { root, blocks: blocks.filter(isNotLinks) };
  const inside = blocks.map((block) => containsNode(root, block.element));
  const first = inside.indexOf(true);
  const chosen = blocks.filter(
    (block, index) => inside[index] && (isHeadline(block, headline) || isNotLinks(block)),
  );
  const headlineAt = blocks.findIndex((block) => isHeadline(block, headline));
  if (headlineAt < 0 || inside[headlineAt]) return { root, blocks: chosen };
  const between = headlineAt < first ? blocks.slice(headlineAt + 1, first).filter(isProse) : [];
  return {
    root,
    blocks: [blocks[headlineAt]!, ...(between.length <= MOST_BETWEEN ? between : []), ...chosen],
  };
}

const isHeadline = (block: Block, headline: Element | null) =>
  headline !== null && (block.element === headline || containsNode(headline, block.element));

const isNotLinks = (block: Block) => block.linked <= block.text.length * 0.6;

/** Below this share of the page's prose the names of classes are thought to mislead. */
const LEAST_SHARE = 0.25;

/** Reads the article's text in one go. Where class names would leave hardly any prose, they are not trusted. */
export function readArticleText(body: Element, headline: Element | null): ArticleText {
  const blocks = [...walkBlocks(body, true)].filter((block) => block !== null);
  const all = needsSecondLook(blocks, body)
    ? [...walkBlocks(body, false)].filter((block) => block !== null)
    : blocks;
  const trusted = proseWeight(blocks) >= proseWeight(all) * LEAST_SHARE ? blocks : all;
  return selectArticleBlocks(trusted, body, headline);
}

/** A short reading is cheap to check, a long one needs no check. */
export const needsSecondLook = (blocks: readonly Block[], body: Element): boolean =>
  body !== null && proseWeight(blocks) < 2000;

export const proseWeight = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (isProse(block) ? weightOf(block.text) : 0), 0);

/** All blocks as one text, separated by an empty line, with the offset at which each block starts. */
export function articleText(blocks: readonly Block[]): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.text.length + 2;
  }
  return { text: blocks.map((block) => block.text).join('\n\n'), starts };
}
