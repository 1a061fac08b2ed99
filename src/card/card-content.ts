import type { Brief } from '../model/brief.ts';
import type { Chart } from '../model/chart.ts';
import type { ClaimResult } from '../model/claim-result.ts';
import type { Day } from '../model/day.ts';

/** One line of the change log that concerns a topic. */
export interface ChangeLine {
  readonly version: string;
  readonly day: Day;
  readonly text: string;
}

/** What one card tells; computed by the entry from the catalogue for the article's day and today. */
export interface CardContent {
  readonly brief: Brief;
  readonly charts: readonly Chart[];
  /** Only those about this topic. */
  readonly claims: readonly ClaimResult[];
  /** Newest first. */
  readonly changes?: readonly ChangeLine[];
}

/**
 * Where the card's day comes from: found in the article, set by the reader, not found (the card then speaks of today
 * and says so), or no article at all (browsing).
 */
export type DayNote = 'found' | 'given' | 'unknown' | 'browsing';
