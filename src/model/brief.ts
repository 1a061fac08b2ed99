import type { Day, PartialDay, Precision } from './day.ts';
import type { Aspect, Kind, PartyId, RuleId, Source, SourceId, StatusWord, TopicId } from './topic.ts';

/** What a card says: the state on the article's day (`asOf`) and what came after it up to `today`. */
export interface Brief {
  readonly topic: TopicId;
  readonly title: string;
  readonly kind: Kind;
  readonly sentence: string;
  readonly asOf: Day;
  readonly today: Day;
  /** Null for people and records of events. */
  readonly status: StatusWord | 'not yet' | null;
  /** Since when, by which event, whose view; absent where status is null or `not yet`. */
  readonly statusDetail?: {
    since: PartialDay;
    title: string;
    by?: string;
    note?: string;
    sources: readonly SourceId[];
  };
  /** The status on `today`, the same way. */
  readonly statusToday: StatusWord | 'not yet' | null;
  readonly parties: readonly PartyOn[];
  readonly formerParties: readonly FormerPartyOn[];
  readonly figures: readonly FigureOn[];
  /** The same figures on `today`, for "since then": only those whose value differs or that are new. */
  readonly figuresToday: readonly FigureOn[];
  readonly facts: readonly FactOn[];
  readonly events: readonly EventOn[];
  readonly since: readonly EventOn[];
  readonly related: readonly { id: TopicId; title: string }[];
  readonly verifiedThrough: Day;
  readonly sources: readonly Source[];
}

export interface PartyOn {
  readonly id: PartyId;
  readonly name: string;
  readonly role: string;
  readonly from: PartialDay;
  /** Null where the end is open or lies after `asOf`. */
  readonly to: PartialDay | null;
  readonly sources: readonly SourceId[];
  readonly by?: string;
  readonly note?: string;
}

export interface FormerPartyOn {
  readonly id: PartyId;
  readonly name: string;
  readonly role: string;
  readonly to: PartialDay;
  readonly sources: readonly SourceId[];
  readonly by?: string;
  readonly note?: string;
}

export interface FigureOn {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly rule: RuleId;
  readonly ruleName: string;
  /** The rule in words. */
  readonly ruleSentence: string;
  readonly sources: readonly SourceId[];
  readonly range?: readonly [number, number];
  readonly atLeast?: boolean;
  /** What the value covers where that is not "up to asOf": "2016" for a year's total. */
  readonly period?: string;
  /** Last day that the count covers, where the record has been checked to a day before `asOf`; the value is then a floor. */
  readonly through?: Day;
  readonly edition?: string;
  readonly by?: string;
  readonly note?: string;
}

export interface FactOn {
  readonly id: string;
  readonly aspect: Aspect;
  readonly text: string;
  readonly from: PartialDay;
  readonly to: PartialDay | null;
  readonly sources: readonly SourceId[];
  readonly by?: string;
  readonly note?: string;
}

export interface EventOn {
  readonly id: string;
  readonly date: PartialDay;
  readonly precision: Precision;
  readonly title: string;
  readonly sources: readonly SourceId[];
  readonly status?: StatusWord;
  readonly weight: 1 | 2 | 3;
  readonly by?: string;
  readonly note?: string;
}
