import { dataOf, firstChildOf, isElement, isText, nextSiblingOf, parentOf, tagOf } from './native-dom.ts';
import { isInline } from './inline.ts';
import { isAroundArticle, isMarkedHidden, isUnreadable } from './regions.ts';

/** Stretch of one text node that stands in a block's text unit for unit (a space may be a line feed in the node). */
export interface Piece {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  /** Offset in the block's text. */
  readonly start: number;
  readonly length: number;
}

/** Paragraph-like piece of the article: heading, paragraph, list item, caption, table cell. */
export interface Block {
  /**
   * What a reader sees: white space collapsed as on screen (a line break and the edge of an inline block are a space),
   * trimmed. Independent of how the page splits its text nodes.
   */
  readonly text: string;
  /** Grows by one with each heading: the unit of "first mention in a section". */
  readonly section: number;
  /** Innermost block-level element that holds the text. */
  readonly element: Element;
  /** 1 to 6 in a heading, else 0. */
  readonly heading: number;
  /** UTF-16 units of the text that stand inside links. */
  readonly linked: number;
  readonly pieces: readonly Piece[];
}

const NOT_SPACE = /[^ \t\n\r\f]/;
const COLLAPSING = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const isSpace = (unit: number) => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);

/** After so many nodes without a block the walk offers a pause. */
const NODES_PER_PAUSE = 500;

/**
 * Walks the tree below `root` in document order and yields its blocks one at a time, and `null` now and then where
 * there are none, so that the caller can pause between two. Iterative: depth does not matter. `guess`: leave out what class names
 * call a side matter. Text hidden by a style sheet is not noticed here: ask about the few blocks that matter.
 */
export function* walkBlocks(root: Element, guess: boolean): Generator<Block | null, void, undefined> {
  const walk = new BlockWalk(root, guess);
  let node: Node = root;
  for (let visited = 1; ; visited++) {
    const open = walk.enter(node);
    if (walk.finished.length > 0) yield* walk.finished.splice(0);
    else if (visited % NODES_PER_PAUSE === 0) yield null;
    const child = open ? firstChildOf(node) : null;
    if (child) {
      node = child;
      continue;
    }
    if (open) walk.leave(node);
    let next: Node | null = null;
    while (node !== root && !(next = nextSiblingOf(node))) {
      const parent = parentOf(node);
      // Taken out of the page while the walk paused.
      if (!parent) return;
      node = parent;
      walk.leave(node);
    }
    if (!next) break;
    node = next;
  }
  walk.end();
  yield* walk.finished;
}

class BlockWalk {
  readonly finished: Block[] = [];
  #draft: Draft;
  #section = 0;
  #links = 0;
  #lineBreaks = 0;

  constructor(
    readonly root: Element,
    readonly guess: boolean,
  ) {
    this.#draft = new Draft(root);
  }

  /** True if the children are to be visited, and `leave` called afterwards. */
  enter(node: Node): boolean {
    if (isText(node)) {
      if (this.#draft.append(node, this.#links > 0)) this.#lineBreaks = 0;
      return false;
    }
    if (!isElement(node)) return false;
    const tag = tagOf(node);
    if (tag === 'br') {
      this.#breakLine();
      return false;
    }
    if (
      node !== this.root &&
      (isUnreadable(node) || isMarkedHidden(node) || isAroundArticle(node, this.guess))
    ) {
      if (STAYS_IN_LINE.has(tag) || isInline(node)) this.#draft.breakWord();
      else this.#start(this.#draft.element);
      return false;
    }
    if (tag === 'a') this.#links++;
    if (!isInline(node)) {
      this.#start(node);
      if (headingLevel(tag) > 0) this.#section++;
    }
    return true;
  }

  leave(node: Node): void {
    const tag = tagOf(node as Element);
    if (tag === 'a') this.#links--;
    if (!isInline(node as Element)) this.#start(containerOf(node as Element, this.root));
  }

  end(): void {
    this.#start(this.root);
  }

  /** Two line breaks in a row are how old pages separate paragraphs. */
  #breakLine(): void {
    this.#draft.breakWord();
    if (++this.#lineBreaks >= 2) this.#start(this.#draft.element);
  }

  #start(element: Element): void {
    const block = this.#draft.finish(this.#section);
    if (block) this.finished.push(block);
    this.#draft = new Draft(element);
    this.#lineBreaks = 0;
  }
}

/** Skipped without ending the line they stand in. */
const STAYS_IN_LINE: ReadonlySet<string> = new Set(
  (
    'script style noscript template img picture svg math button input select code kbd samp var tt label meta link rt rp ' +
    'iframe canvas output meter progress object embed'
  ).split(' '),
);

const headingLevel = (tag: string) => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : 0);

/** Innermost block-level element around the node, at most `root`. */
export function containerOf(element: Node, root: Element): Element {
  if (element === root) return root;
  for (let node = parentOf(element); node && isElement(node); node = parentOf(node))
    if (node === root || !isInline(node)) return node;
  return root;
}

/** A block in the making. */
class Draft {
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  #linked = 0;
  /** A space is due before the next visible character, unless the block starts there. */
  #spaceDue: { node: Text; from: number } | 'break' | null = null;

  constructor(readonly element: Element) {}

  breakWord(): void {
    this.#spaceDue ??= 'break';
  }

  /** Adds a text node; true if it holds anything visible. */
  append(node: Text, inLink: boolean): boolean {
    const data = dataOf(node);
    const first = data.search(NOT_SPACE);
    if (first !== 0 && data.length > 0) this.#spaceDue ??= { node, from: 0 };
    if (first < 0) return false;
    let end = data.length;
    while (isSpace(data.charCodeAt(end - 1))) end--;
    const before = this.#length;
    let at = first;
    // Single inner spaces stay as they are; only what collapses parts a node into pieces.
    COLLAPSING.lastIndex = first;
    for (let gap = COLLAPSING.exec(data); gap && gap.index < end; gap = COLLAPSING.exec(data)) {
      this.#addWord(node, at, data.slice(at, gap.index));
      this.#spaceDue = { node, from: gap.index };
      at = COLLAPSING.lastIndex;
    }
    this.#addWord(node, at, data.slice(at, end));
    if (end < data.length) this.#spaceDue = { node, from: end };
    if (inLink) this.#linked += this.#length - before;
    return true;
  }

  #addWord(node: Text, from: number, text: string): void {
    this.#addSpace();
    this.#add(node, from, text);
  }

  #addSpace(): void {
    const due = this.#spaceDue;
    this.#spaceDue = null;
    if (!due || this.#length === 0) return;
    if (due === 'break') {
      this.#parts.push(' ');
      this.#length++;
    } else this.#add(due.node, due.from, ' ');
  }

  #add(node: Text, from: number, text: string): void {
    this.#pieces.push({ node, from, start: this.#length, length: text.length });
    this.#parts.push(text);
    this.#length += text.length;
  }

  finish(section: number): Block | null {
    if (this.#length === 0) return null;
    return {
      text: this.#parts.join(''),
      section,
      element: this.element,
      heading: headingLevel(tagOf(this.element)),
      linked: this.#linked,
      pieces: this.#pieces,
    };
  }
}
