import type { Hits } from '../matcher/scan.ts';
import type { Span } from '../matcher/select-longest.ts';
import { findSentences, sentenceAt } from './sentences.ts';
import type { AnyOf, SymbolId } from './spot-table.ts';
import { latestYear } from './years.ts';

/** Where each symbol stands in one block, with the block's sentences. */
export class BlockIndex {
  readonly text: string;
  readonly #spans = new Map<SymbolId, Span[]>();
  readonly #abbreviations: ReadonlySet<string>;
  #sentences: readonly number[] | undefined;
  #latestYear: number | null | undefined;

  /** `symbolsOf` gives the symbols of a term. */
  constructor(
    text: string,
    hits: Hits,
    symbolsOf: (term: number) => readonly SymbolId[],
    abbreviations: ReadonlySet<string>,
  ) {
    this.text = text;
    this.#abbreviations = abbreviations;
    for (let at = 0; at < hits.length; at += 3) {
      const span = { start: hits[at + 1]!, end: hits[at + 2]! };
      for (const symbol of symbolsOf(hits[at]!)) {
        const spans = this.#spans.get(symbol);
        if (spans) spans.push(span);
        else this.#spans.set(symbol, [span]);
      }
    }
  }

  /** Sorted by start. */
  spansOf(symbol: SymbolId): readonly Span[] {
    return this.#spans.get(symbol) ?? [];
  }

  symbols(): Iterable<SymbolId> {
    return this.#spans.keys();
  }

  /** The latest year that the text names; null where it names none. */
  latestYear(): number | null {
    if (this.#latestYear === undefined) this.#latestYear = latestYear(this.text);
    return this.#latestYear;
  }

  sentenceAt(offset: number): number {
    return sentenceAt(this.#starts(), offset);
  }

  /** From the beginning of the sentence of `span` (`reach` sentences earlier) to the end of it (`reach` later). */
  around(span: Span, reach: number): Span {
    const starts = this.#starts();
    const first = Math.max(0, sentenceAt(starts, span.start) - reach);
    const last = sentenceAt(starts, span.end - 1) + reach;
    return { start: starts[first]!, end: starts[last + 1] ?? this.text.length };
  }

  /** Does one of the symbols stand inside `area` and clear of `match`? */
  hasAny(symbols: AnyOf, area: Span, match: Span): boolean {
    return symbols.some((symbol) => {
      const spans = this.spansOf(symbol);
      for (let at = firstFrom(spans, area.start); at < spans.length && spans[at]!.start < area.end; at++) {
        const { start, end } = spans[at]!;
        if (end <= area.end && (end <= match.start || start >= match.end)) return true;
      }
      return false;
    });
  }

  /** Is this word one that the table knows, by itself or inside a longer form? */
  knows(word: Span): boolean {
    for (const spans of this.#spans.values()) {
      const after = firstFrom(spans, word.end);
      if (after > 0 && spans[after - 1]!.end >= word.end) return true;
    }
    return false;
  }

  /** End of the last of these symbols between the offsets; -1 if there is none. */
  lastEnd(symbols: AnyOf, start: number, end: number): number {
    let last = -1;
    for (const symbol of symbols) {
      const spans = this.spansOf(symbol);
      for (let at = firstFrom(spans, end) - 1; at >= 0 && spans[at]!.start >= start; at--)
        if (spans[at]!.end <= end) {
          last = Math.max(last, spans[at]!.end);
          break;
        }
    }
    return last;
  }

  /** Start of the first of these symbols between the offsets; past the text if there is none. */
  firstStart(symbols: AnyOf, start: number, end: number): number {
    let first = this.text.length + 1;
    for (const symbol of symbols) {
      const spans = this.spansOf(symbol);
      const span = spans[firstFrom(spans, start)];
      if (span && span.end <= end) first = Math.min(first, span.start);
    }
    return first;
  }

  #starts(): readonly number[] {
    return (this.#sentences ??= findSentences(this.text, this.#abbreviations));
  }
}

/** Index of the first span that starts at `start` or later. */
export function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
