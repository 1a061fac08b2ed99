import { firstDay, lastDay } from '../model/day.ts';
import type { RecordRow } from '../model/record.ts';
import type { Topic } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import { UNDATED_NOTE, type Claim, type ClaimContext } from './context.ts';
import { isNamedBy, nounAfter, topicOf, unitsOf, type CountedNoun } from './counted-noun.ts';
import { isNextTo, isSameDate } from './date-match.ts';
import { dateAfter, openingDate, startOf } from './found-date.ts';
import type { ReadDate } from './read-date.ts';
import type { Quantity } from './quantity.ts';
import { countFigures, countsIn, hasOneRule, rowsUpTo } from './record-counts.ts';
import { clauseStart, spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';
import { agentAfter, ownerOf, subjectAt } from './subject.ts';
import { windowOf } from './window.ts';

/**
 * "its sixth nuclear test": right if there is an Nth by the day. Where a date stands with it, that is a claim of its own, unless it is
 * the date of another one: then the number is wrong.
 */
export const findOrdinals = (sentence: Sentence, context: ClaimContext): Claim[] =>
  sentence.quantities.flatMap((quantity) =>
    quantity.isOrdinal ? ordinalClaims(sentence, quantity, context) : [],
  );

function ordinalClaims(sentence: Sentence, quantity: Quantity, context: ClaimContext): Claim[] {
  const { book } = context;
  const noun = nounAfter(sentence, quantity.next) ?? nounCalled(sentence, quantity);
  if (!noun || noun.isMany || isUnreal(sentence, quantity.from) || !endsThere(sentence, noun.next)) return [];
  const subject = agentAfter(sentence, noun.next) ?? subjectAt(sentence, noun.at, context.before);
  const units = unitsOf(sentence, noun, context.before);
  const topic = topicOf(sentence, noun, units, subject, context);
  const owner = topic && ownerOf(topic, book);
  const isOwn = owner === undefined ? topic && isNamedBy(sentence, noun, topic) : subject === owner;
  if (!topic || (owner === undefined ? !isOwn : subject !== undefined && subject !== owner)) return [];
  if (noun.isQualified && !hasOneRule(topic)) return [];
  const after = dateAfter(sentence, noun.next);
  const isSure =
    isOwn === true &&
    units.length === 1 &&
    isPlain(sentence, quantity.at) &&
    isTold(sentence, quantity, after);
  const found: Ordinal = { sentence, quantity, topic, units, isSure, next: noun.next };
  const date = after ?? openingDate(sentence) ?? dateBefore(sentence, noun);
  const dated =
    date?.date && hasOneRule(topic) ? dateClaim(found, { ...date, date: date.date }, context) : undefined;
  if (dated === 'of another') return numberClaims(found, context, true);
  // that there was a first is no news: only when it was
  const isNews =
    quantity.value > 1 ||
    (noun.noun.isFull === true && hasOneRule(topic) && isTold(sentence, quantity, undefined));
  return [...(isNews ? numberClaims(found, context, false) : []), ...(dated && after ? [dated] : [])];
}

interface Ordinal {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly topic: Topic;
  readonly units: readonly string[];
  readonly isSure: boolean;
  readonly next: number;
}

/** Is it said to have happened: by a verb, by a date, or as what something was? */
function isTold(sentence: Sentence, { at }: Quantity, after: ReadDate | undefined): boolean {
  const { tokens, lexicon } = sentence;
  const start = clauseStart(sentence, at);
  return (
    after !== undefined ||
    lexicon.countVerbs.in(tokens, start, at).length > 0 ||
    isCalled(sentence, start, at)
  );
}

const COPULA_REACH = 5;

/** "was North Korea's sixth": nothing but the owner between. */
function isCalled({ tokens, lexicon }: Sentence, start: number, at: number): boolean {
  const from = Math.max(start, at - COPULA_REACH);
  const copula = tokens.slice(from, at).findLastIndex(({ lower }) => lexicon.copulas.has(lower));
  return copula >= 0 && tokens.slice(from + copula, at).every(({ lower }) => !lexicon.objectWords.has(lower));
}

/** "Friday's nuclear test was North Korea's fifth": the noun stands before. */
function nounCalled(sentence: Sentence, { at, next }: Quantity): CountedNoun | undefined {
  const { tokens, lexicon } = sentence;
  const after = tokens[next];
  const isAlone = !after || after.kind === 'sign' || lexicon.closedWords.has(after.lower);
  const start = clauseStart(sentence, at);
  const counted = lexicon.countNouns.in(tokens, start, at).at(-1);
  const entry = counted?.value[0];
  if (!isAlone || !entry || entry.isMany || !isCalled(sentence, counted!.next, at)) return undefined;
  return { ...entry, at, next, isQualified: false, isBefore: false };
}

/** "The September 3 nuclear test was North Korea's fifth". */
const dateBefore = ({ dates, lexicon, tokens }: Sentence, { at }: { readonly at: number }) =>
  dates.find((date) => date.next < at && lexicon.countNouns.at(tokens, date.next) !== undefined);

/** The number: an Nth exists by the day, in the year or stretch named where the record counts by year. */
function numberClaims(
  { sentence, quantity, topic, units, isSure, next }: Ordinal,
  context: ClaimContext,
  isOther: boolean,
): Claim[] {
  const day = context.day ?? context.today;
  const read = windowOf(sentence, quantity.from, next, day);
  const isStrict = hasOneRule(topic);
  if (read.kind === 'vague' && !isStrict) return [];
  const window = read.kind === 'window' && !isStrict ? read.window : { from: null, to: day };
  const recorded = countsIn(topic, units, window, context);
  const by = isOther ? undefined : recorded.find(({ value }) => value >= quantity.value);
  const [first] = recorded;
  if (!first || (!by && !isSure)) return [];
  const most =
    Math.max(...recorded.map(({ value }) => value)) *
    (isStrict && ownerOf(topic, context.book) !== undefined ? 1 : LOOSE);
  const isWrong = isSure && recorded.every(({ atLeast }) => !atLeast) && (isOther || quantity.value > most);
  const verdict = context.day === null ? 'cannot tell' : by ? 'agrees' : isWrong ? 'differs' : 'cannot tell';
  const span = spanOf(sentence, quantity.from, next);
  return [
    {
      topic: topic.id,
      figure: first.figure,
      surface: sentence.text.slice(span.start, span.end),
      said: quantity.value,
      recorded: recorded.map(shown),
      verdict,
      ...(verdict === 'agrees' && by?.rule && { rule: by.rule }),
      ...(context.day === null && { note: UNDATED_NOTE }),
      block: sentence.block,
      ...span,
    },
  ];
}

/** Where rules count differently, an Nth is wrong only far beyond what any of them counts. */
const LOOSE = 1.5;

/** The date that stands with the Nth, held against that of the row; `of another` where a different row has that date. */
function dateClaim(
  { sentence, quantity, topic, units, isSure }: Ordinal,
  date: ReadDate & { readonly date: string },
  context: ClaimContext,
): Claim | 'of another' | undefined {
  const day = context.day ?? context.today;
  const [figure] = countFigures(topic, units);
  const rows = figure ? rowsUpTo(figure, day, context) : [];
  const nth = rows[quantity.value - 1];
  const window = { from: firstDay(date.date), to: min(lastDay(date.date), day) };
  const inWindow = rows.filter((row) => row.date >= window.from && row.date <= window.to);
  const nthInWindow = inWindow[quantity.value - 1];
  const isRight = nthInWindow !== undefined || (nth !== undefined && isSameDate(date.date, nth.date));
  if (!isRight && date.date.length === 10 && rows.some((row) => row !== nth && row.date === date.date))
    return 'of another';
  const row = nthInWindow ?? nth;
  if (!figure || !row || date.at < quantity.at || firstDay(date.date) > day) return undefined;
  const span = spanOf(sentence, startOf(sentence, date), date.next);
  return {
    topic: topic.id,
    figure: dateFigure(topic, row, figure.id),
    surface: sentence.text.slice(span.start, span.end),
    said: date.date,
    recorded: [{ rule: figure.rule, ...named(figure.rule, context), value: row.date, sources: row.sources }],
    verdict: isRight ? 'agrees' : isSure && !isNextTo(date.date, row.date) ? 'differs' : 'cannot tell',
    ...(isRight && { rule: figure.rule }),
    block: sentence.block,
    ...span,
  };
}

/** Does the noun end there, and is not the first half of another ("test site")? */
const endsThere = ({ tokens, lexicon }: Sentence, next: number): boolean => {
  const token = tokens[next];
  return !token || (!lexicon.compoundHeads.has(token.lower) && !(token.text === '-' && token.isGlued));
};

/** `date-of:` the topic's event of that day; the figure where the topic tells of none. */
export const dateFigure = (topic: Topic, { date }: RecordRow, figure: string): string => {
  const event = topic.events.find((candidate) => candidate.date === date);
  return event ? `date-of:${event.id}` : figure;
};

export const named = (rule: string, { book }: ClaimContext): { ruleName?: string } => {
  const name = book.rules[rule]?.name;
  return name === undefined ? {} : { ruleName: name };
};

const min = (a: string, b: string): string => (a < b ? a : b);
