import type { Block } from './blocks.ts';
import { containsNode, isElement, matches, parentOf } from './native-dom.ts';

/** Levels that are climbed from a paragraph: deeper nesting is no article's. */
const MOST_LEVELS = 100;
/** A child that holds this share of the prose of its parent is where the article goes on. */
const SHARE_OF_PARENT = 0.66;

const known = new WeakMap<Block, number>();

/** Letters of an alphabet that a paragraph of prose is worth: long enough to be a sentence, and not mostly links; else 0. */
export function proseOf(block: Block): number {
  let weight = known.get(block);
  if (weight === undefined) {
    weight = block.heading === 0 && block.linked < block.text.length * 0.4 ? weightOf(block.text) : 0;
    if (weight < LEAST_PROSE) weight = 0;
    known.set(block, weight);
  }
  return weight;
}

export const isProse = (block: Block): boolean => proseOf(block) > 0;

const LEAST_PROSE = 60;

/** The script of a text shows in its first units. */
const SAMPLE_LENGTH = 200;

/** Length in letters of an alphabet: an ideograph or Hangul syllable says about as much as two and a half. */
function weightOf(text: string): number {
  const sampled = Math.min(text.length, SAMPLE_LENGTH);
  let dense = 0;
  for (let index = 0; index < sampled; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x2e80 && unit <= 0xd7a3) dense++;
  }
  return sampled === 0 ? 0 : text.length * (1 + (1.5 * dense) / sampled);
}

/**
 * The innermost element that holds most of the page's prose, widened to the `<article>` or `<main>` around it if that
 * brings the headline in and hardly any other prose. Null on a page without prose. Yields where the work may pause.
 */
export function* findArticleRoot(
  blocks: readonly Block[],
  body: Element,
  headline: Element | null,
): Generator<void, Element | null, void> {
  const prose = new Map<Element, number>();
  const children = new Map<Element, Set<Element>>();
  for (const block of blocks) {
    yield;
    const weight = proseOf(block);
    if (weight === 0) continue;
    let child: Element | null = null;
    let node: Node | null = block.element;
    for (let level = 0; node && isElement(node) && level < MOST_LEVELS; level++) {
      prose.set(node, (prose.get(node) ?? 0) + weight);
      if (child) {
        const known = children.get(node);
        if (known) known.add(child);
        else children.set(node, new Set([child]));
      }
      if (node === body) break;
      child = node;
      node = parentOf(node);
    }
  }
  if (!prose.has(body)) return null;
  let root = body;
  for (;;) {
    const inside = prose.get(root)!;
    const next = [...(children.get(root) ?? [])].find(
      (child) => prose.get(child)! >= inside * SHARE_OF_PARENT,
    );
    // A single long paragraph is not the article: its parent is.
    if (!next || !children.has(next)) break;
    root = next;
  }
  return widened(root, body, headline, prose);
}

function widened(
  root: Element,
  body: Element,
  headline: Element | null,
  prose: ReadonlyMap<Element, number>,
): Element {
  const limit = prose.get(root)! * 1.3;
  for (let node: Node | null = root; node && isElement(node) && node !== body; node = parentOf(node)) {
    if ((prose.get(node) ?? Infinity) > limit) break;
    if (matches(node, 'article, main, [role="main"]') && (!headline || containsNode(node, headline)))
      return node;
  }
  return root;
}
