import type { PartialDay } from './day.ts';
import type { RuleId, Sourced } from './topic.ts';

/** One row of `assets/data/records/<id>.csv`. Which columns there are, `assets/README.md` says for each table. */
export interface RecordRow extends Sourced {
  /** Day (or month, or year) that the row stands for; North Korean launches by Korean day. */
  readonly date: PartialDay;
  /** Empty cells are absent; numbers are parsed; all else is text. */
  readonly cells: Readonly<Record<string, string | number>>;
}

/** A table of events or of year totals, sorted by date. */
export interface EventRecord {
  readonly id: string;
  readonly columns: readonly string[];
  readonly rows: readonly RecordRow[];
  /** Where all rows follow one counting rule. */
  readonly rule?: RuleId;
}
