import type { RecordBook } from '../model/record-book.ts';
import type { ClaimResult } from '../model/claim-result.ts';
import type { Day } from '../model/day.ts';
import type { Lexicon } from './lexicon.ts';
import type { Recall } from './recall.ts';
import type { Sentence } from './sentence.ts';

/** What claims are held against. */
export interface ClaimContext {
  readonly book: RecordBook;
  readonly recall: Recall;
  readonly lexicon: Lexicon;
  /** The article's day; null where it gives none. */
  readonly day: Day | null;
  readonly today: Day;
  /** Sentences before the one at hand, the nearest last. */
  readonly before: readonly Sentence[];
}

/** A claim with its place. Offsets are UTF-16 units of the block, half-open. */
export type Claim = ClaimResult & { readonly block: number; readonly start: number; readonly end: number };

/** Told with a count in an article without a day. */
export const UNDATED_NOTE = 'The article gives no day; the record is that of today.';
