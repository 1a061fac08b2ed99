import type { Span } from '../matcher/select-longest.ts';
import { firstFrom, type BlockIndex } from './block-index.ts';
import { countWords, isAdjacent } from './gap.ts';
import type { Pattern, PatternElement } from './spot-table.ts';

/** No word of ours is longer: bounds the search for the next element. */
const WORD_UNITS = 24;

/** Mentions that one pattern finds in a block: at most one for each place of its first element. */
export function findPattern(pattern: Pattern, block: BlockIndex): Span[] {
  const [head] = pattern.elements;
  const found: Span[] = [];
  for (const symbol of head!.symbols) {
    for (const first of block.spansOf(symbol)) {
      const spans =
        pattern.within === undefined
          ? findNext(pattern.elements, 1, [first], block)
          : findNear(pattern, first, block);
      if (spans) found.push(mentionOf(pattern, spans));
    }
  }
  return found;
}

const mentionOf = (
  { elements, from = 0, to = elements.length - 1, within }: Pattern,
  spans: readonly (Span | null)[],
): Span => {
  const inside = (within === undefined ? spans.slice(from, to + 1) : spans).filter((span) => span !== null);
  return {
    start: Math.min(...inside.map(({ start }) => start)),
    end: Math.max(...inside.map(({ end }) => end)),
  };
};

/** The places of the remaining elements, each after the one before it; null for one that is left out. */
function findNext(
  elements: readonly PatternElement[],
  index: number,
  spans: readonly (Span | null)[],
  block: BlockIndex,
): readonly (Span | null)[] | null {
  const element = elements[index];
  if (!element) return spans;
  const previous = spans.findLast((span) => span !== null)!;
  for (const next of followers(element, previous, block)) {
    const rest = findNext(elements, index + 1, [...spans, next], block);
    if (rest) return rest;
  }
  return element.optional ? findNext(elements, index + 1, [...spans, null], block) : null;
}

/** Nearest first, longest first. */
function followers({ symbols, gap = 0 }: PatternElement, previous: Span, block: BlockIndex): Span[] {
  const found: Span[] = [];
  const sentence = block.sentenceAt(previous.end - 1);
  const limit = previous.end + 4 + gap * WORD_UNITS;
  for (const symbol of symbols) {
    const spans = block.spansOf(symbol);
    for (let at = firstFrom(spans, previous.end); at < spans.length && spans[at]!.start <= limit; at++) {
      const { start } = spans[at]!;
      const near =
        gap === 0
          ? isAdjacent(block.text, previous.end, start)
          : countWords(block.text, previous.end, start, gap) <= gap;
      if (near && block.sentenceAt(start) === sentence) found.push(spans[at]!);
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Places of all elements in any order, the nearest to the first. */
function findNear(
  { elements, within = 0 }: Pattern,
  first: Span,
  block: BlockIndex,
): readonly (Span | null)[] | null {
  const spans: (Span | null)[] = [first];
  const sentence = block.sentenceAt(first.start);
  const reach = within * WORD_UNITS;
  for (const element of elements.slice(1)) {
    const candidates = element.symbols
      .flatMap((symbol) => {
        const all = block.spansOf(symbol);
        const from = firstFrom(all, first.start - reach);
        return all.slice(from, firstFrom(all, first.end + reach));
      })
      .filter(
        (span) =>
          spans.every((other) => !other || span.end <= other.start || span.start >= other.end) &&
          block.sentenceAt(span.start) === sentence &&
          distance(block.text, first, span, within) <= within,
      )
      .sort((a, b) => distanceUnits(first, a) - distanceUnits(first, b) || b.end - a.end);
    if (candidates[0]) spans.push(candidates[0]);
    else if (element.optional) spans.push(null);
    else return null;
  }
  return spans;
}

const distanceUnits = (a: Span, b: Span): number => (a.start < b.start ? b.start - a.end : a.start - b.end);

const distance = (text: string, a: Span, b: Span, most: number): number =>
  a.start < b.start ? countWords(text, a.end, b.start, most) : countWords(text, b.end, a.start, most);
