import type { Mention } from '../catalog/mention.ts';
import { findSentences } from '../catalog/sentences.ts';
import type { Day } from '../model/day.ts';
import type { PartyId, TopicId } from '../model/topic.ts';
import type { Mark } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Found } from './phrases.ts';
import { readQuantities, type Quantity } from './quantity.ts';
import { readDates, type ReadDate } from './read-date.ts';
import { isCapital, readTokens, type Token } from './tokens.ts';

/** A mention by its tokens. */
export interface MentionIn {
  readonly topics: readonly TopicId[];
  readonly at: number;
  readonly next: number;
}

/** One sentence with everything that was read in it. */
export interface Sentence {
  readonly block: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly MentionIn[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly ReadDate[];
  readonly parties: readonly Found<PartyId>[];
  readonly marks: readonly Found<Mark>[];
  readonly isQuestion: boolean;
  /** It does not end like a sentence: a headline, a caption. */
  readonly isFragment: boolean;
  /** Tokens between quotation marks. */
  readonly quoted: ReadonlySet<number>;
  readonly lexicon: Lexicon;
  readonly day: Day | null;
}

const END = '.!?…';
const OPENING = '“«„';
const CLOSING = '”»';
const CLOSERS = `"'’)${CLOSING}`;

/** The sentences of one block, in order. `mentions` are those of the block. */
export function readSentences(
  block: number,
  text: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  day: Day | null,
): Sentence[] {
  const starts = findSentences(text, lexicon.abbreviations);
  let quote = '';
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const tokens = readTokens(text, start, end);
    const dates = readDates(tokens, lexicon, day);
    const named = mentions.flatMap((mention) => {
      if (mention.start < start || mention.start >= end) return [];
      const at = tokens.findIndex((token) => token.end > mention.start);
      const next = tokens.findIndex((token) => token.start >= mention.end);
      return at < 0 ? [] : [{ topics: mention.topics, at, next: next < 0 ? tokens.length : next }];
    });
    const quoted = new Set<number>();
    tokens.forEach((token, at) => {
      if (quote === '' && (token.text === '"' || OPENING.includes(token.text))) quote = token.text;
      else if (quote === '"' ? token.text === '"' : quote !== '' && CLOSING.includes(token.text)) quote = '';
      else if (quote !== '') quoted.add(at);
    });
    let last = tokens.length - 1;
    while (last > 0 && CLOSERS.includes(tokens[last]!.text)) last--;
    const lastSign = tokens[last]?.text ?? '';
    return {
      block,
      text,
      tokens,
      mentions: named,
      quantities: readQuantities(tokens, lexicon).filter(
        (quantity) => !dates.some((date) => date.at < quantity.next && quantity.at < date.next),
      ),
      dates,
      parties: lexicon.parties.in(tokens, 0, tokens.length).filter(({ next }) => isName(tokens[next - 1]!)),
      marks: lexicon.marks
        .in(tokens, 0, tokens.length)
        .filter(({ at }) => !named.some((mention) => mention.at <= at && at < mention.next))
        .filter(({ at }) => !(isCapital(tokens[at]!) && lexicon.months.at(tokens, at))),
      isQuestion: lastSign === '?',
      isFragment: !END.includes(lastSign) && !tokens[last]?.text.endsWith('.'),
      quoted,
      lexicon,
      day,
    };
  });
}

/** A name has a capital; one of two letters has two ("US", not "us"). */
const isName = (token: Token): boolean =>
  isCapital(token) && (token.text.length > 2 || token.text === token.text.toUpperCase());

/** First token of the clause that holds the token. */
export function clauseStart({ tokens, lexicon }: Sentence, at: number): number {
  for (let start = at; start > 0; start--) {
    if (isBreak(tokens[start - 1]!)) return start;
    if (lexicon.clauseWords.at(tokens, start)) return start;
  }
  return 0;
}

/** The token after the last of the clause that holds the token. */
export function clauseEnd({ tokens, lexicon }: Sentence, at: number): number {
  for (let end = at; end < tokens.length; end++)
    if (isBreak(tokens[end]!) || (end > at && lexicon.clauseWords.at(tokens, end))) return end;
  return tokens.length;
}

const BREAKS = ',;:()[]—–';

const isBreak = ({ text, isGlued }: Token): boolean => BREAKS.includes(text) && !(text === '–' && isGlued);

/** Does one of the marks stand between the tokens? */
export const hasMark = ({ marks }: Sentence, kinds: readonly Mark[], from = 0, to = Infinity): boolean =>
  marks.some(({ value, at, next }) => at >= from && next <= to && kinds.includes(value));

/** Part of the block, from one token up to another. */
export const spanOf = ({ tokens }: Sentence, at: number, next: number): { start: number; end: number } => ({
  start: tokens[at]!.start,
  end: tokens[next - 1]!.end,
});
