import type { Mention } from '../catalog/mention.ts';
import { findSentences } from '../catalog/sentences.ts';
import type { Day } from '../model/day.ts';
import type { Lexicon } from './lexicon.ts';
import { Sentence, type BlockRead, type MentionIn } from './sentence.ts';
import { readTokens, type Token } from './tokens.ts';

/** A sentence of more units is a table or a list run together; leaving it out keeps every step short. */
const LONGEST = 2500;
const OPENING = '"“«„';
const CLOSING = '”»';

/** The sentences of one block, in order, each read when it is asked for. `mentions` are those of the block, by start. */
export function* readSentences(
  block: number,
  text: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  day: Day | null,
): Generator<Sentence, void, void> {
  const read: BlockRead = { block, text, quoteTurns: findQuoteTurns(text), lexicon, day };
  const starts = findSentences(text, lexicon.abbreviations);
  let first = 0;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length;
    let last = first;
    while (last < mentions.length && mentions[last]!.start < end) last++;
    const own = mentions.slice(first, last);
    first = last;
    if (end - start > LONGEST) continue;
    const tokens = readTokens(text, start, end, lexicon.vocabulary);
    if (tokens.length > 0)
      yield new Sentence(
        read,
        tokens,
        own.flatMap((mention) => inTokens(mention, tokens)),
      );
  }
}

function inTokens({ start, end, topics }: Mention, tokens: readonly Token[]): readonly MentionIn[] {
  const at = tokens.findIndex((token) => token.end > start);
  const next = tokens.findIndex((token) => token.start >= end);
  return at < 0 ? [] : [{ topics, at, next: next < 0 ? tokens.length : next }];
}

/** A straight mark both opens and closes; the others close only what one of them opened. */
function findQuoteTurns(text: string): readonly number[] {
  const turns = [0];
  let opened = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    const turnsOver =
      opened === '' ? OPENING.includes(sign) : opened === '"' ? sign === '"' : CLOSING.includes(sign);
    if (!turnsOver) continue;
    opened = opened === '' ? sign : '';
    turns.push(at);
  }
  return turns;
}
