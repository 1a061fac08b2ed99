import type { PartialDay } from './day.ts';
import type { PartyId, RuleId, SourceId, TopicId } from './topic.ts';

export type Verdict = 'agrees' | 'differs' | 'cannot tell';

/** A number, a day (`2017`, `2017-08`, `2017-09-03`), or a list of parties. */
export type ClaimValue = number | PartialDay | readonly PartyId[];

/** A statement of the article held against the record as of the article's day. */
export interface ClaimResult {
  readonly topic: TopicId;
  /** Figure id, or `date-of:<event id>`, `parties`. */
  readonly figure: string;
  readonly surface: string;
  readonly said: ClaimValue;
  readonly recorded: readonly {
    rule: RuleId | null;
    ruleName?: string;
    value: ClaimValue;
    sources: readonly SourceId[];
  }[];
  readonly verdict: Verdict;
  /** Under which rule it agrees, where it does. */
  readonly rule?: RuleId;
  readonly note?: string;
}
