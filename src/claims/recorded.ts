import type { ClaimValue } from '../model/claim-result.ts';
import type { RuleId, SourceId } from '../model/topic.ts';

/** A value that the record gives, with the rule and the sources that it stands on. */
export interface Recorded<T extends ClaimValue = number> {
  /** Figure id. */
  readonly figure: string;
  readonly rule: RuleId | null;
  readonly ruleName?: string;
  /** What the figure is called: told instead of the rule where several figures of one rule stand side by side. */
  readonly label?: string;
  readonly value: T;
  readonly sources: readonly SourceId[];
  readonly range?: readonly [number, number];
  /** The value is a floor. */
  readonly atLeast?: boolean;
  readonly note?: string;
}
