import type { Day } from '../model/day.ts';

export type PublishedFrom = 'json-ld' | 'meta' | 'microdata' | 'time' | 'url' | 'text';

/** One place of the page that names a day, and how far it is to be believed: 0 to 1. */
export interface DateEvidence {
  readonly day: Day;
  readonly from: PublishedFrom;
  readonly weight: number;
}
