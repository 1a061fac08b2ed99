import { addDays, type Day } from '../model/day.ts';
import { proseWeight } from './article-text.ts';
import type { Block } from './blocks.ts';
import { containsNode, findElement, findElements, isElement, matches, parentOf } from './native-dom.ts';
import { findDayOfPart, type Published, type PublishedInput } from './published.ts';
import { isOutsideArticle } from './regions.ts';

/** The articles of a page by what holds each, with the day that it gives itself. None lies inside another. */
export type DatedParts = ReadonlyMap<Node, Day>;

export interface FoundParts {
  /** None where the page is one article, or all of it is of one day. */
  readonly parts: DatedParts;
  /** No one day holds for nearly all of the page. */
  readonly disagree: boolean;
}

/** What pages put around each of several articles. */
const PART =
  'article, [role="article"], .hentry, [itemtype$="Article"], [itemtype$="BlogPosting"], [itemtype$="LiveBlogPosting"]';
/** Those after them are taken to have a day each that is not looked for. */
const MOST_PARTS = 40;
/** A day that holds for this share of the prose is the page's. */
const NEARLY_ALL = 0.8;
const NOTHING: FoundParts = { parts: new Map(), disagree: false };

/**
 * The articles of a page that is several: a blog's front page, a live blog, a page that goes on with the next article. `found` is the day of the
 * whole page, which is also that of the article with its headline. Yields where the work may pause.
 */
export function* findDatedParts(
  input: PublishedInput,
  { root, blocks }: { readonly root: Element | null; readonly blocks: readonly Block[] },
  found: Published | null,
): Generator<void, FoundParts, void> {
  const places = root ? outermost(findElements(root, PART)) : [];
  if (places.length < 2) return NOTHING;
  const parts = new Map<Node, Day>();
  const prose = new Map<Day | null, number>();
  const rest = new Set<Node>(places.splice(MOST_PARTS));
  let outside = proseWeight(blocks.filter(({ element }) => rest.size === 0 || !ancestorIn(rest, element)));
  for (const element of places) {
    yield;
    const weight = proseWeight(blocks.filter((block) => containsNode(element, block.element)));
    if (weight === 0 || isOutsideArticle(element, true)) continue;
    const hasHeadline = input.headline !== null && containsNode(element, input.headline);
    const day = (hasHeadline ? found?.day : null) ?? (yield* findDay(element, input));
    if (day === null) continue;
    parts.set(element, day);
    prose.set(day, (prose.get(day) ?? 0) + weight);
    outside -= weight;
  }
  const days = [...parts.values()];
  if (days.every((day) => isSameDay(day, days[0]!))) return NOTHING;
  const ofPage = found?.day ?? null;
  prose.set(ofPage, (prose.get(ofPage) ?? 0) + outside);
  const most = Math.max(...prose.values());
  return { parts, disagree: most < proseWeight(blocks) * NEARLY_ALL };
}

/** May this node bring an article of its own into the page? */
export const isPart = (node: Node): boolean =>
  isElement(node) && (matches(node, PART) || findElement(node, PART) !== null);

/** The day of the article that a block stands in; null where it stands in none, or the page is one. */
export function dayOfPart(parts: DatedParts, { element }: Block): Day | null {
  const part = parts.size > 0 && ancestorIn(parts, element);
  return part ? parts.get(part)! : null;
}

/** Indices of the blocks of each article, and of those outside: what one says decides nothing in another. Yields where the work may pause. */
export function* blocksByPart(
  parts: DatedParts,
  blocks: readonly { readonly block: Block }[],
): Generator<void, Iterable<readonly number[]>, void> {
  const places = new Map<Node | null, number[]>();
  for (const [index, { block }] of blocks.entries()) {
    yield;
    const part = parts.size > 0 ? ancestorIn(parts, block.element) : null;
    const known = places.get(part);
    if (known) known.push(index);
    else places.set(part, [index]);
  }
  return places.values();
}

/** A neighbouring day is likely the same in another zone. */
const isSameDay = (one: Day, other: Day) => addDays(one, -1) <= other && other <= addDays(one, 1);

/** In document order an element comes before what it holds. */
function outermost(elements: readonly Element[]): Element[] {
  const chosen: Element[] = [];
  for (const element of elements) {
    const last = chosen.at(-1);
    if (!last || !containsNode(last, element)) chosen.push(element);
  }
  return chosen;
}

/** The element, or the nearest around it, that is one of these; null if none is. To ask each of them would take longer. */
function ancestorIn(elements: { has(node: Node): boolean }, element: Element): Node | null {
  let node: Node | null = element;
  while (node && !elements.has(node)) node = parentOf(node);
  return node;
}

function findDay(element: Element, input: PublishedInput): Generator<void, Day | null, void> {
  const lines = input.lines.filter((line) => containsNode(element, line.element));
  return findDayOfPart(element, lines, findElement(element, 'h1, h2, h3, h4'), input);
}
