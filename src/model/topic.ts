import type { Day, PartialDay } from './day.ts';

/** What sort of thing a topic is. `events` is a record that counts are derived from; `person` has offices. */
export const KINDS = [
  'treaty',
  'agreement',
  'resolution',
  'sanctions',
  'regime',
  'organisation',
  'group',
  'talks',
  'proposal',
  'events',
  'person',
] as const;
export type Kind = (typeof KINDS)[number];

/** Status words that an event can bring about. `not yet` is never written down: it is what held before the first. */
export const STATUS_WORDS = [
  'agreed',
  'proposed',
  'signed',
  'in force',
  'suspended',
  'expired',
  'terminated',
  'superseded',
  'in dispute',
  'active',
  'dormant',
] as const;
export type StatusWord = (typeof STATUS_WORDS)[number];

export type TopicId = string;
/** ISO 3166 alpha-2 in lower case, `eu`, or `su`. */
export type PartyId = string;
export type SourceId = string;
export type RuleId = string;

/** A statement needs at least one; each id is in the bibliography. */
export interface Sourced {
  readonly sources: readonly SourceId[];
}

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Day of publication as far as it is known; null where the page gives none. */
  readonly published: PartialDay | null;
  /** Day on which an editor read it. */
  readonly retrieved: Day;
}

export interface Party {
  readonly id: PartyId;
  readonly name: string;
}

/** A counting rule or a publisher of counts, in words that a reader understands. */
export interface Rule {
  readonly id: RuleId;
  readonly name: string;
  /** What it counts and what not: "counts every launch occasion the press reported, cruise missiles included". */
  readonly sentence: string;
}

/** One party's membership in one role over one interval. A party that came back has two. */
export interface Membership extends Sourced {
  readonly party: PartyId;
  readonly role: string;
  readonly from: PartialDay;
  readonly to?: PartialDay;
  readonly by?: string;
  readonly note?: string;
}

/** What a fact tells of; the card groups by it. `office` is a person's. */
export type Aspect = 'terms' | 'limit' | 'dispute' | 'position' | 'context' | 'office';

/** One sourced statement that holds over an interval. */
export interface Fact extends Sourced {
  readonly id: string;
  readonly aspect: Aspect;
  readonly text: string;
  readonly from: PartialDay;
  readonly to?: PartialDay;
  /** 1 stands before the others of its aspect, 3 after them; without one, 2. */
  readonly weight?: 1 | 2 | 3;
  /** Whose view it is, where it is disputed. */
  readonly by?: string;
  readonly note?: string;
}

/** Something that happened on a day; `status` says what it made of the topic. */
export interface TopicEvent extends Sourced {
  readonly id: string;
  readonly date: PartialDay;
  readonly title: string;
  readonly status?: StatusWord;
  /** 1 = belongs on the shortest card, 2 = on the full one (default), 3 = only in the whole timeline. */
  readonly weight?: 1 | 2 | 3;
  readonly by?: string;
  readonly note?: string;
}

/** A value that an editor wrote down with its interval. */
export interface DatedValue extends Sourced {
  readonly value: number;
  readonly from: PartialDay;
  readonly to?: PartialDay;
  readonly range?: readonly [number, number];
  readonly atLeast?: boolean;
  readonly by?: string;
  readonly note?: string;
}

/** How a figure's value on a day comes about. Nothing is typed in twice: counts come from records or memberships. */
export type Derivation =
  /** Written values with intervals (limits, numbers of parties that the record does not name). */
  | { readonly from: 'values'; readonly values: readonly DatedValue[] }
  /**
   * Rows of a record up to the day: `count` of rows where the column is above 0 (or of all rows, without column), or
   * `sum` of the column. Only on days inside `known`, where the record is complete to the day.
   */
  | {
      readonly from: 'rows';
      readonly record: string;
      readonly measure: 'count' | 'sum';
      readonly column?: string;
      readonly window: 'to date' | 'this year';
      readonly known: readonly { readonly from: Day; readonly to?: Day }[];
      /** A year-totals record that holds the years before the rows begin, for `to date`. */
      readonly before?: { readonly record: string; readonly column: string };
    }
  /** Column of a year-totals record: the total of the last calendar year that had ended on the day. */
  | { readonly from: 'last full year'; readonly record: string; readonly column: string }
  /** Number of parties in the role (any role, without it) on the day. */
  | { readonly from: 'parties'; readonly role?: string };

export interface Figure extends Sourced {
  readonly id: string;
  /** Short label on the card: "Missiles fired this year". */
  readonly label: string;
  readonly unit: string;
  readonly rule: RuleId;
  readonly derivation: Derivation;
  readonly edition?: string;
  readonly by?: string;
  readonly note?: string;
}

export type ChartSpec =
  | { readonly kind: 'tests'; readonly title: string; readonly record: string; readonly yields: string }
  | {
      readonly kind: 'years';
      readonly title: string;
      readonly record: string;
      readonly rules: readonly RuleId[];
    }
  | {
      readonly kind: 'limits';
      readonly title: string;
      /** Rows with a `party` cell: the numbers that it declared for a day. */
      readonly record: string;
      /** One panel a column; `limit` is the id of a figure with written values. */
      readonly panels: readonly {
        readonly column: string;
        readonly label: string;
        readonly limit?: string;
      }[];
    }
  | { readonly kind: 'members'; readonly title: string };

/** One thing that a card can be about, as compiled from `assets/data/topics/<id>.json`. */
export interface Topic {
  readonly id: TopicId;
  readonly kind: Kind;
  readonly title: string;
  readonly shortTitle?: string;
  /** One plain, timeless sentence that a 16-year-old understands. */
  readonly sentence: string;
  readonly sentenceSources: readonly SourceId[];
  /** How far an editor has checked the whole record of this topic. */
  readonly verifiedThrough: Day;
  readonly memberships: readonly Membership[];
  readonly facts: readonly Fact[];
  readonly events: readonly TopicEvent[];
  readonly figures: readonly Figure[];
  readonly charts: readonly ChartSpec[];
  readonly related: readonly TopicId[];
}
