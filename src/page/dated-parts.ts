import { addDays, type Day } from '../model/day.ts';
import { proseWeight } from './article-text.ts';
import type { Block } from './blocks.ts';
import { containsNode, findElement, findElements, isElement, matches, parentOf } from './native-dom.ts';
import { findDayOfPart, type Published, type PublishedInput } from './published.ts';
import { isOutsideArticle } from './regions.ts';

/** One of several articles on a page, with the day that it gives itself. */
export interface DatedPart {
  readonly element: Element;
  readonly day: Day;
}

export interface DatedParts {
  /** None where the page is one article, or all of it is of one day. None lies inside another. */
  readonly parts: readonly DatedPart[];
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
const NOTHING: DatedParts = { parts: [], disagree: false };

/**
 * The articles of a page that is several: a blog's front page, a live blog, a page that goes on with the next article. `found` is the day of the
 * whole page, which is also that of the article with its headline. Yields where the work may pause.
 */
export function* findDatedParts(
  input: PublishedInput,
  { root, blocks }: { readonly root: Element | null; readonly blocks: readonly Block[] },
  found: Published | null,
): Generator<void, DatedParts, void> {
  const places = root ? outermost(findElements(root, PART)) : [];
  if (places.length < 2) return NOTHING;
  const parts: DatedPart[] = [];
  const prose = new Map<Day | null, number>();
  const rest = new Set<Node>(places.splice(MOST_PARTS));
  let outside = proseWeight(blocks.filter(({ element }) => rest.size === 0 || !isInOneOf(rest, element)));
  for (const element of places) {
    yield;
    const weight = proseWeight(blocks.filter((block) => containsNode(element, block.element)));
    if (weight === 0 || isOutsideArticle(element, true)) continue;
    const hasHeadline = input.headline !== null && containsNode(element, input.headline);
    const day = (hasHeadline ? found?.day : null) ?? (yield* dayOf(element, input));
    if (day === null) continue;
    parts.push({ element, day });
    prose.set(day, (prose.get(day) ?? 0) + weight);
    outside -= weight;
  }
  if (parts.every(({ day }) => isSameDay(day, parts[0]!.day))) return NOTHING;
  const ofPage = found?.day ?? null;
  prose.set(ofPage, (prose.get(ofPage) ?? 0) + outside);
  const most = Math.max(...prose.values());
  return { parts, disagree: most < proseWeight(blocks) * NEARLY_ALL };
}

/** May this node bring an article of its own into the page? */
export const isPart = (node: Node): boolean =>
  isElement(node) && (matches(node, PART) || findElement(node, PART) !== null);

/** The article that a block stands in; null where it stands in none, or the page is one. */
export const partOf = (parts: readonly DatedPart[], { element }: Block): DatedPart | null =>
  parts.find((part) => containsNode(part.element, element)) ?? null;

/** Indices of the blocks of each article, and of those outside: what one says decides nothing in another. */
export function blocksByPart(
  parts: readonly DatedPart[],
  blocks: readonly { readonly block: Block }[],
): Iterable<readonly number[]> {
  const places = new Map<DatedPart | null, number[]>();
  for (const [index, { block }] of blocks.entries()) {
    const part = partOf(parts, block);
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

function isInOneOf(elements: ReadonlySet<Node>, element: Element): boolean {
  for (let node: Node | null = element; node; node = parentOf(node)) if (elements.has(node)) return true;
  return false;
}

function dayOf(element: Element, input: PublishedInput): Generator<void, Day | null, void> {
  const lines = input.lines.filter((line) => containsNode(element, line.element));
  return findDayOfPart(element, lines, findElement(element, 'h1, h2, h3, h4'), input);
}
