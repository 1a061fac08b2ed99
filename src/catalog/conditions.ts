import type { Day } from '../model/day.ts';
import type { Span } from '../matcher/select-longest.ts';
import { firstFrom, type BlockIndex } from './block-index.ts';
import { countWords } from './gap.ts';
import type { AnyOf, Condition, Places, SymbolId } from './spot-table.ts';

/** What is known of the whole document when a condition is tried. */
export interface DocumentFacts {
  readonly day: Day | null;
  /** Topics (indices) that are named beyond doubt. */
  readonly named: ReadonlySet<number>;
  /** How often each of the `countedSymbols` occurs. */
  readonly counts: ReadonlyMap<SymbolId, number>;
  /** And in its first block: the headline, as a rule. */
  readonly headline: ReadonlyMap<SymbolId, number>;
}

/** A find whose meaning is to be decided. */
export interface Place {
  readonly block: BlockIndex;
  /** The blocks before it in the document, the next one first; two are enough. */
  readonly earlier: readonly BlockIndex[];
  readonly span: Span;
  readonly topics: readonly number[];
}

const BESIDE_WORDS = 2;
const BESIDE_UNITS = 40;
const PARAGRAPH_SENTENCES = 2;
const OFTEN = 3;
const MOSTLY = 4;
const MOSTLY_TIMES = 3;
/** A word of the headline counts so often, as that says what the text is about. */
const HEADLINE_TIMES = 3;
/** So far back a match is looked for; one that begins earlier, drawn out by signs to be ignored, counts as standing elsewhere. */
const TERM_UNITS = 400;

/** Does one of the conditions hold at this place? */
export const holdsAny = (conditions: readonly Condition[], place: Place, facts: DocumentFacts): boolean =>
  conditions.some((condition) => holds(condition, place, facts));

function holds(condition: Condition, place: Place, facts: DocumentFacts): boolean {
  const { no, day, named, nearest, mostly } = condition;
  if (
    day &&
    !(
      facts.day !== null &&
      (day.from === undefined || facts.day >= day.from) &&
      (day.to === undefined || facts.day < day.to)
    )
  )
    return false;
  if (named && !place.topics.some((topic) => facts.named.has(topic))) return false;
  if (nearest && !isNearest(nearest.of, nearest.than, place)) return false;
  if (mostly && !prevails(mostly.of, mostly.than, facts)) return false;
  return (
    PLACES.every((where) => !condition[where] || stands(where, condition[where], place, facts)) &&
    (!no || PLACES.every((where) => !no[where] || !stands(where, no[where], place, facts)))
  );
}

function prevails(of: AnyOf, than: AnyOf, { counts, headline }: DocumentFacts): boolean {
  const weigh = (symbol: SymbolId) =>
    (counts.get(symbol) ?? 0) + (HEADLINE_TIMES - 1) * (headline.get(symbol) ?? 0);
  const sum = (symbols: AnyOf) => symbols.reduce((total, symbol) => total + weigh(symbol), 0);
  const count = sum(of);
  return count >= MOSTLY && count >= MOSTLY_TIMES * sum(than);
}

function isNearest(of: AnyOf, than: AnyOf, { block, span, earlier }: Place): boolean {
  const sentence = block.around(span, 0);
  const verdicts = [
    () => compareLast(of, than, block, sentence.start, span.start),
    () => compareFirst(of, than, block, span.end, sentence.end),
    () => compareLast(of, than, block, 0, sentence.start),
    ...earlier.map((other) => () => compareLast(of, than, other, 0, other.text.length)),
  ];
  for (const verdict of verdicts) {
    const side = verdict();
    if (side !== 0) return side > 0;
  }
  return false;
}

/** Above 0 where the last word between the offsets is one of `of`, below 0 where it is one of `than`, 0 without either. */
const compareLast = (of: AnyOf, than: AnyOf, block: BlockIndex, start: number, end: number): number =>
  block.lastEnd(of, start, end) - block.lastEnd(than, start, end);

const compareFirst = (of: AnyOf, than: AnyOf, block: BlockIndex, start: number, end: number): number =>
  block.firstStart(than, start, end) - block.firstStart(of, start, end);

const PLACES = [
  'before',
  'after',
  'sentence',
  'paragraph',
  'document',
  'headline',
  'often',
  'about',
] as const satisfies readonly (keyof Places)[];

/** Conditions that the place itself can fulfil, without the rest of the document. */
export const isNear = (condition: Condition): boolean =>
  condition.before !== undefined || condition.after !== undefined || condition.sentence !== undefined;

function stands(where: keyof Places, symbols: AnyOf, place: Place, facts: DocumentFacts): boolean {
  const { block, span } = place;
  switch (where) {
    case 'before':
      return isBeside(symbols, block, span, true);
    case 'after':
      return isBeside(symbols, block, span, false);
    case 'sentence':
      return block.hasAny(symbols, block.around(span, 0), span);
    case 'paragraph':
      return block.hasAny(symbols, block.around(span, PARAGRAPH_SENTENCES), span);
    case 'document':
      return occurs(symbols, 1, block, span, facts);
    case 'headline':
      return symbols.some((symbol) => (facts.headline.get(symbol) ?? 0) > 0);
    case 'often':
      return occurs(symbols, OFTEN, block, span, facts);
    case 'about':
      return stands('headline', symbols, place, facts) || stands('often', symbols, place, facts);
  }
}

/** Does one of the symbols stand so often in the document, outside the match? */
const occurs = (
  symbols: AnyOf,
  least: number,
  block: BlockIndex,
  span: Span,
  { counts }: DocumentFacts,
): boolean => symbols.some((symbol) => (counts.get(symbol) ?? 0) - overlapping(block, symbol, span) >= least);

const DOCUMENT_PLACES = ['document', 'headline', 'often', 'about'] as const;

/** The symbols whose number in the whole document these conditions ask for. */
export const countedSymbols = (conditions: readonly Condition[]): readonly SymbolId[] =>
  conditions.flatMap(({ mostly, no, ...places }) => [
    ...DOCUMENT_PLACES.flatMap((where) => [...(places[where] ?? []), ...(no?.[where] ?? [])]),
    ...(mostly ? [...mostly.of, ...mostly.than] : []),
  ]);

function overlapping(block: BlockIndex, symbol: SymbolId, match: Span): number {
  const spans = block.spansOf(symbol);
  let count = 0;
  for (
    let at = firstFrom(spans, match.start - TERM_UNITS);
    at < spans.length && spans[at]!.start < match.end;
    at++
  )
    if (spans[at]!.end > match.start) count++;
  return count;
}

function isBeside(symbols: AnyOf, block: BlockIndex, match: Span, before: boolean): boolean {
  const sentence = block.around(match, 0);
  const area = before
    ? { start: Math.max(sentence.start, match.start - BESIDE_UNITS), end: match.start }
    : { start: match.end, end: Math.min(sentence.end, match.end + BESIDE_UNITS) };
  return symbols.some((symbol) => {
    const spans = block.spansOf(symbol);
    for (let at = firstFrom(spans, area.start); at < spans.length && spans[at]!.start < area.end; at++) {
      const { start, end } = spans[at]!;
      if (end > area.end) continue;
      const words = before
        ? countWords(block.text, end, match.start, BESIDE_WORDS)
        : countWords(block.text, match.end, start, BESIDE_WORDS);
      if (words <= BESIDE_WORDS) return true;
    }
    return false;
  });
}
