import { sentenceAt } from '../catalog/sentences.ts';
import type { Day } from '../model/day.ts';
import type { PartyId, TopicId } from '../model/topic.ts';
import type { Mark } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Found } from './phrases.ts';
import { readQuantities, type Quantity } from './quantity.ts';
import { readDates, type ReadDate } from './read-date.ts';
import { isCapital, type Token } from './tokens.ts';

/** A mention by its tokens. */
export interface MentionIn {
  readonly topics: readonly TopicId[];
  readonly at: number;
  readonly next: number;
}

/** What every sentence of a block shares. */
export interface BlockRead {
  readonly block: number;
  readonly text: string;
  /** Offsets at which the text goes into quotation marks and out of them, by turns; the first is 0, outside. */
  readonly quoteTurns: readonly number[];
  readonly lexicon: Lexicon;
  readonly day: Day | null;
}

const END = '.!?…';
const CLOSERS = `"'’)”»`;
const BREAKS = ',;:()[]—–';

/** One sentence. What is in it is read when first asked for: most sentences are asked little. */
export class Sentence {
  readonly block: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly MentionIn[];
  readonly lexicon: Lexicon;
  readonly day: Day | null;
  readonly #quoteTurns: readonly number[];
  #quantities: readonly Quantity[] | undefined;
  #dates: readonly ReadDate[] | undefined;
  #parties: readonly Found<PartyId>[] | undefined;
  #marks: readonly Found<Mark>[] | undefined;
  #clauses: readonly number[] | undefined;

  constructor(
    { block, text, lexicon, day, quoteTurns }: BlockRead,
    tokens: readonly Token[],
    mentions: readonly MentionIn[],
  ) {
    this.block = block;
    this.text = text;
    this.tokens = tokens;
    this.mentions = mentions;
    this.lexicon = lexicon;
    this.day = day;
    this.#quoteTurns = quoteTurns;
  }

  get dates(): readonly ReadDate[] {
    return (this.#dates ??= readDates(this.tokens, this.lexicon, this.day));
  }

  /** Numbers that are no part of a date. */
  get quantities(): readonly Quantity[] {
    return (this.#quantities ??= readQuantities(this.tokens, this.lexicon).filter(
      (quantity) => !this.dates.some((date) => date.at < quantity.next && quantity.at < date.next),
    ));
  }

  get parties(): readonly Found<PartyId>[] {
    return (this.#parties ??= this.lexicon.parties
      .in(this.tokens, 0, this.tokens.length)
      .filter(({ next }) => isName(this.tokens[next - 1]!)));
  }

  /** Outside the mentions ("Joint Comprehensive Plan"; but "fired no missiles" is still nothing), no month ("May"), and no part of a number's hedge ("no more than"). */
  get marks(): readonly Found<Mark>[] {
    const { tokens, lexicon, mentions, quantities } = this;
    return (this.#marks ??= lexicon.marks
      .in(tokens, 0, tokens.length)
      .filter(({ at }) => !quantities.some((quantity) => quantity.from <= at && at < quantity.at))
      .filter(
        ({ at, value }) =>
          value === 'negation' || !mentions.some((mention) => mention.at <= at && at < mention.next),
      )
      .filter(({ at }) => !(isCapital(tokens[at]!) && lexicon.months.at(tokens, at))));
  }

  get isQuestion(): boolean {
    return this.#lastSign.text === '?';
  }

  /** It does not end like a sentence: a headline, a caption. */
  get isFragment(): boolean {
    const { text } = this.#lastSign;
    return !END.includes(text) && !text.endsWith('.');
  }

  /** Does the token stand between quotation marks? */
  isQuoted(at: number): boolean {
    return sentenceAt(this.#quoteTurns, this.tokens[at]!.start) % 2 === 1;
  }

  /** Where the clauses begin, ascending; the first is 0. */
  get clauses(): readonly number[] {
    const { tokens, lexicon } = this;
    return (this.#clauses ??= tokens.flatMap((_, at) =>
      at === 0 || isBreak(tokens[at - 1]!) || lexicon.clauseWords.at(tokens, at) ? [at] : [],
    ));
  }

  get #lastSign(): Pick<Token, 'text'> {
    let last = this.tokens.length - 1;
    while (last > 0 && CLOSERS.includes(this.tokens[last]!.text)) last--;
    return this.tokens[last] ?? { text: '' };
  }
}

/** A name has a capital; one of two letters has two ("US", not "us"). */
const isName = (token: Token): boolean =>
  isCapital(token) && (token.text.length > 2 || token.text === token.text.toUpperCase());

/** First token of the clause that holds the token. */
export const clauseStart = ({ clauses }: Sentence, at: number): number =>
  clauses[sentenceAt(clauses, at)] ?? 0;

/** The token after the last of the clause that holds the token; a comma or the like is in none. */
export function clauseEnd({ clauses, tokens }: Sentence, at: number): number {
  if (at >= tokens.length) return tokens.length;
  if (isBreak(tokens[at]!)) return at;
  const next = clauses[sentenceAt(clauses, at) + 1] ?? tokens.length;
  return next > 0 && tokens[next - 1] && isBreak(tokens[next - 1]!) ? next - 1 : next;
}

const isBreak = ({ text, isGlued }: Token): boolean => BREAKS.includes(text) && !(text === '–' && isGlued);

/** Does one of the marks stand between the tokens? */
export const hasMark = (
  { marks }: Pick<Sentence, 'marks'>,
  kinds: readonly Mark[],
  from = 0,
  to = Infinity,
): boolean => marks.some(({ value, at, next }) => at >= from && next <= to && kinds.includes(value));

/** Part of the block, from one token up to another. */
export const spanOf = ({ tokens }: Sentence, at: number, next: number): { start: number; end: number } => ({
  start: tokens[at]!.start,
  end: tokens[next - 1]!.end,
});
