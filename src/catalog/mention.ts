import type { TopicId } from '../model/topic.ts';

/** An accepted match: this span of this block means these topics. Offsets are UTF-16 units, half-open. */
export interface Mention {
  /** Index of the block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Usually one; "nuclear and missile tests" carries two. */
  readonly topics: readonly TopicId[];
}
