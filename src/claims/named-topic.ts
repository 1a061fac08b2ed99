import type { Topic } from '../model/topic.ts';
import type { ClaimContext } from './context.ts';
import type { MentionIn, Sentence } from './sentence.ts';

const SENTENCES_BACK = 3;
const BLOCKS_BACK = 2;

/** The topics of the kinds that a mention carries. */
export const topicsOfKind = (
  { topics }: Pick<MentionIn, 'topics'>,
  kinds: readonly Topic['kind'][],
  { book }: ClaimContext,
): Topic[] => topics.flatMap((id) => book.topics[id] ?? []).filter(({ kind }) => kinds.includes(kind));

/** Topics of the kinds that were named in the last few sentences, in the block or the two before it, the nearest first. */
export const namedLately = (
  { block }: Sentence,
  kinds: readonly Topic['kind'][],
  context: ClaimContext,
  back = SENTENCES_BACK,
): Topic[] =>
  context.before
    .slice(-back)
    .filter((sentence) => sentence.block >= block - BLOCKS_BACK)
    .toReversed()
    .flatMap(({ mentions }) => mentions.toReversed())
    .flatMap((mention) => topicsOfKind(mention, kinds, context));
