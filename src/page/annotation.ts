import type { TopicId } from '../model/topic.ts';
import type { NodeSpan } from './anchor.ts';
import type { Block } from './blocks.ts';

/** A mention anchored in the page. */
export interface Annotation {
  readonly block: Block;
  /** UTF-16 units of the block's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly topics: readonly TopicId[];
  readonly spans: readonly NodeSpan[];
}
