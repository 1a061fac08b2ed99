import { isNotLinks, proseWeight } from './article-text.ts';
import { containerOf, walkBlocks, type Block } from './blocks.ts';
import { isInline } from './inline.ts';
import {
  comparePosition,
  containsNode,
  isConnected,
  isElement,
  parentOf,
  previousElementOf,
} from './native-dom.ts';
import { isOutsideArticle } from './regions.ts';
import type { PageChanges } from './watch.ts';

/** A block with what the spotter saw in it; `scan` is null until it was looked at. */
export interface Item<Scan> {
  readonly block: Block;
  scan: Scan | null;
}

const FOLLOWING = 4;
/** So much new prose beside the article, compared with its own, may be the article itself that came late. */
const SHARE_OF_NEWCOMER = 0.5;

/** The article's blocks as they stand in the page now. Reads only what changed; never scans a text twice. */
export class ArticleContent<Scan> {
  #items: Item<Scan>[] = [];
  #root: Element | null = null;
  #guess = true;

  get items(): readonly Item<Scan>[] {
    return this.#items;
  }

  /** Takes a fresh reading; texts that were known keep their scan. */
  replace(reading: {
    readonly blocks: readonly Block[];
    readonly root: Element | null;
    readonly guess: boolean;
  }): void {
    const scans = new Map<string, Scan>();
    for (const item of this.#items) keepScan(scans, item);
    this.#root = reading.root;
    this.#guess = reading.guess;
    // To look a long text up is slow, even among none.
    const scanOf = ({ text }: Block) => (scans.size > 0 ? scans.get(text) : undefined) ?? null;
    this.#items = reading.blocks.map((block) => ({ block, scan: scanOf(block) }));
  }

  /** What was seen holds no longer: another spotter will look. */
  forgetScans(): void {
    for (const item of this.#items) item.scan = null;
  }

  /** Brings the blocks up to date. `unknown` = the article may be elsewhere now: read the page anew. */
  update(changes: PageChanges): 'same' | 'changed' | 'unknown' {
    const root = this.#root;
    if (changes.overflow || !root || !isConnected(root)) return 'unknown';
    const scans = new Map<string, Scan>();
    let changed = changes.removed && this.#dropMoved(changes.added, root, scans);
    let besides = 0;
    for (const region of regionsOf(changes, root)) {
      if (isOutsideArticle(region, false, this.#guess)) continue;
      const blocks = [...walkBlocks(region, this.#guess)]
        .filter((block) => block !== null)
        .filter(isNotLinks);
      if (containsNode(root, region)) changed = this.#splice(region, blocks, scans) || changed;
      else besides += proseWeight(blocks);
    }
    if (besides > 0 && besides > proseWeight(this.#items.map((item) => item.block)) * SHARE_OF_NEWCOMER)
      return 'unknown';
    return changed ? 'changed' : 'same';
  }

  /** Forgets what was taken out, and what was put in elsewhere: that is read again in its new place. */
  #dropMoved(added: ReadonlySet<Node>, root: Element, scans: Map<string, Scan>): boolean {
    const before = this.#items.length;
    this.#items = this.#items.filter((item) => {
      const isThere =
        item.block.pieces.every((piece) => isConnected(piece.node)) &&
        !isInside(item.block.element, added, root);
      if (!isThere) keepScan(scans, item);
      return isThere;
    });
    return this.#items.length !== before;
  }

  /** Puts the blocks of a region in the place of those it had; false if it had none and has none. */
  #splice(region: Element, blocks: readonly Block[], scans: Map<string, Scan>): boolean {
    const from = firstNotBefore(this.#items, region);
    let to = from;
    while (to < this.#items.length && containsNode(region, this.#items[to]!.block.element))
      keepScan(scans, this.#items[to++]!);
    const items = blocks.map((block) => ({ block, scan: scans.get(block.text) ?? null }));
    this.#items = [...this.#items.slice(0, from), ...items, ...this.#items.slice(to)];
    return to > from || items.length > 0;
  }
}

function isInside(element: Element, added: ReadonlySet<Node>, root: Element): boolean {
  for (let node: Node | null = element; node && node !== root; node = parentOf(node))
    if (added.has(node)) return true;
  return false;
}

function keepScan<Scan>(scans: Map<string, Scan>, { block, scan }: Item<Scan>): void {
  if (scan !== null) scans.set(block.text, scan);
}

/** The elements to read again, none inside another. */
function regionsOf(changes: PageChanges, root: Element): Element[] {
  const elements = new Set<Element>();
  for (const node of changes.added)
    elements.add(isElement(node) && !isInline(node) ? node : containerOf(node, root));
  for (const node of changes.changed)
    elements.add(isElement(node) && !isInline(node) ? node : containerOf(node, root));
  const all = [...elements];
  if (all.length > MOST_REGIONS) return [root];
  return all.filter((element) => !all.some((other) => other !== element && containsNode(other, element)));
}

/** Comparing each pair would cost more than to read the article again. */
const MOST_REGIONS = 200;

/** Index of the first item that stands inside the region or after it in the document. */
function firstNotBefore<Scan>(items: readonly Item<Scan>[], region: Element): number {
  const isBefore = (at: number) => !(comparePosition(region, items[at]!.block.pieces[0]!.node) & FOLLOWING);
  // Most of what comes late comes at the end, after what came just before; a browser compares slowly among many siblings.
  const last = items.at(-1);
  const neighbour = previousElementOf(region);
  if (!last || (neighbour && containsNode(neighbour, last.block.element))) return items.length;
  if (isBefore(items.length - 1)) return items.length;
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
