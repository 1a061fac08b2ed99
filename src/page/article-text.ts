import { findArticleRoot, isProse, proseOf } from './article-root.ts';
import { walkBlocks, type Block } from './blocks.ts';
import { containsNode } from './native-dom.ts';

export interface ArticleText {
  /** Innermost element that holds the article; null if the page has no prose. */
  readonly root: Element | null;
  /** Headline first, then the article, in document order. */
  readonly blocks: readonly Block[];
  /** The words of class names were taken into account. */
  readonly guess: boolean;
  /** All blocks of the page that are not around the article by tag, role or class name: where datelines stand. */
  readonly lines: readonly Block[];
}

/** Blocks between headline and body, such as the standfirst, that still count. */
const MOST_BETWEEN = 4;

/**
 * From all blocks of a page to those of its article: the headline, what leads from it to the body, and the body
 * without lists of links. On a page without prose all blocks that are not links stay. Yields where the work may pause.
 */
function* selectArticleBlocks(
  blocks: readonly Block[],
  body: Element,
  headline: Element | null,
): Generator<void, Pick<ArticleText, 'root' | 'blocks'>, void> {
  const root = yield* findArticleRoot(blocks, body, headline);
  if (!root) return { root, blocks: blocks.filter(isNotLinks) };
  let [first, headlineAt] = [-1, -1];
  let isHeadlineInside = false;
  const chosen: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    yield;
    const isInside = containsNode(root, block.element);
    const isOfHeadline = isHeadline(block, headline);
    if (isInside && first < 0) first = index;
    if (isOfHeadline && headlineAt < 0) [headlineAt, isHeadlineInside] = [index, isInside];
    if (isInside && (isOfHeadline || isNotLinks(block))) chosen.push(block);
  }
  if (headlineAt < 0 || isHeadlineInside) return { root, blocks: chosen };
  const between = headlineAt < first ? blocks.slice(headlineAt + 1, first).filter(isProse) : [];
  return {
    root,
    blocks: [blocks[headlineAt]!, ...(between.length <= MOST_BETWEEN ? between : []), ...chosen],
  };
}

const isHeadline = (block: Block, headline: Element | null) =>
  headline !== null && (block.element === headline || containsNode(headline, block.element));

/** False for what is mostly links: lists of other articles, tables of contents. */
export const isNotLinks = (block: Block) => block.linked <= block.text.length * 0.6;

/** Below this share of the page's prose the names of classes are thought to mislead. */
const LEAST_SHARE = 0.25;

/** Prose beyond this is surely the article: a short reading is cheap to check, a long one needs no check. */
const SURE_WEIGHT = 2000;

/**
 * Reads the article's text; yields where the work may pause. Where class names would leave hardly any prose, they are
 * not trusted.
 */
export function* readArticleText(
  body: Element,
  headline: Element | null,
): Generator<void, ArticleText, void> {
  const careful = yield* collectBlocks(body, true);
  const weight = proseWeight(careful);
  yield;
  if (weight >= SURE_WEIGHT)
    return { ...(yield* selectArticleBlocks(careful, body, headline)), guess: true, lines: careful };
  const all = yield* collectBlocks(body, false);
  const guess = weight >= proseWeight(all) * LEAST_SHARE;
  const selected = yield* selectArticleBlocks(guess ? careful : all, body, headline);
  return { ...selected, guess, lines: careful };
}

function* collectBlocks(body: Element, guess: boolean): Generator<void, Block[], void> {
  const blocks: Block[] = [];
  for (const block of walkBlocks(body, guess)) {
    if (block) {
      blocks.push(block);
      // Weighed now, a little at a time.
      proseOf(block);
    }
    yield;
  }
  return blocks;
}

/** How much prose there is, in letters of an alphabet. */
export const proseWeight = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + proseOf(block), 0);

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
