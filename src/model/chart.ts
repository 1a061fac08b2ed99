import type { Day, PartialDay } from './day.ts';
import type { PartyId, RuleId, SourceId } from './topic.ts';

/** Data of one chart, cut at the article's day: `later` marks what came after it. Drawing is the card's business. */
export type Chart = {
  readonly title: string;
  readonly sources: readonly SourceId[];
  readonly asOf: Day;
  readonly today: Day;
} & (
  | {
      /** Explosions with magnitude by agency and the range of yield estimates, who says what. */
      readonly kind: 'tests';
      readonly points: readonly {
        day: Day;
        label: string;
        magnitudes: readonly { agency: string; value: number }[];
        yields: readonly { by: string; low: number; high: number; note?: string }[];
        later: boolean;
      }[];
    }
  | {
      /** Totals a year, one series a counting rule. */
      readonly kind: 'years';
      readonly unit: string;
      readonly series: readonly {
        rule: RuleId;
        ruleName: string;
        bars: readonly {
          year: number;
          value: number;
          upToAsOf: number | null;
          atLeast: boolean;
          through?: PartialDay;
          later: boolean;
        }[];
      }[];
    }
  | {
      /** Declared numbers of parties against a limit. */
      readonly kind: 'limits';
      readonly panels: readonly {
        label: string;
        limit: { value: number; from: PartialDay; to: PartialDay | null } | null;
        lines: readonly {
          party: PartyId;
          name: string;
          points: readonly { day: PartialDay; value: number; later: boolean }[];
        }[];
      }[];
    }
  | {
      /** Who was in when: one line a party. `to` is null while it lasts; `fromLater` and `toLater`: after `asOf`. */
      readonly kind: 'members';
      readonly rows: readonly {
        party: PartyId;
        name: string;
        role: string;
        from: PartialDay;
        to: PartialDay | null;
        fromLater: boolean;
        toLater: boolean;
      }[];
    }
);
