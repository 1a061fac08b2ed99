import { addDays, contains, firstDay, lastDay, type Day } from '../model/day.ts';
import type { RecordRow } from '../model/record.ts';
import type { Topic } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import type { Claim, ClaimContext } from './context.ts';
import { nounAfter, topicOf, unitsOf } from './counted-noun.ts';
import { isSameDate } from './date-match.ts';
import { dateFigure, named } from './find-ordinals.ts';
import { dateAfter, startOf } from './found-date.ts';
import type { ReadDate } from './read-date.ts';
import { countFigures, hasOneRule, rowsUpTo } from './record-counts.ts';
import type { Recorded } from './recorded.ts';
import { clauseStart, spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';
import { ownerOf, subjectAt } from './subject.ts';

/**
 * That what the record lists happened on a day: "its nuclear test last September", "conducted nuclear tests in 2006 and 2009". It differs
 * only where all of its kind are in the record, one rule counts them, and none is near that day.
 */
export function findHappenings(sentence: Sentence, context: ClaimContext): Claim[] {
  const { tokens, lexicon, quantities, dates } = sentence;
  if (context.day === null || dates.length === 0) return [];
  return lexicon.countNouns.in(tokens, 0, tokens.length).flatMap(({ at, next }) => {
    const isCounted = quantities.some((quantity) => quantity.at < at && at - quantity.next <= 3);
    return isCounted || isUnreal(sentence, at) ? [] : happeningClaims(sentence, at, next, context);
  });
}

function happeningClaims(sentence: Sentence, at: number, next: number, context: ClaimContext): Claim[] {
  const { day, before } = context;
  const first = dateAfter(sentence, next) ?? dateInClause(sentence, next);
  const noun = nounAfter(sentence, at);
  if (day === null || !first || !noun || !isLed(sentence, first) || !endsThere(sentence, noun.next))
    return [];
  const subject = subjectAt(sentence, at, before);
  const units = unitsOf(sentence, noun, before);
  const topic = topicOf(sentence, noun, units, subject, context);
  const owner = topic && ownerOf(topic, context.book);
  if (!topic || owner === undefined || (subject !== undefined && subject !== owner)) return [];
  const isSure =
    subject === owner &&
    noun.noun.isFull === true &&
    isStraight(sentence, at, hasOneRule(topic)) &&
    isPlain(sentence, first.at);
  return joinedDates(sentence, first).flatMap(
    (date) => rowClaim(sentence, date, topic, { units, isSure }, context) ?? [],
  );
}

/** "in 2006 and 2009": the date and those joined to it. */
function joinedDates({ dates, tokens, lexicon }: Sentence, first: ReadDate): ReadDate[] {
  const joined = [first];
  for (const date of dates.filter(({ at }) => at > first.at)) {
    const between = tokens.slice(joined.at(-1)!.next, date.at);
    if (between.length > 2 || !between.every(({ lower }) => lower === ',' || lexicon.and.has(lower))) break;
    joined.push(date);
  }
  return joined;
}

/** "fired a missile over Japan on September 25": the only date of the sentence, led and in the same clause. */
function dateInClause(sentence: Sentence, next: number): ReadDate | undefined {
  const [date, other] = sentence.dates;
  if (!date || other || date.at < next || clauseStart(sentence, date.at) > next) return undefined;
  return date.at - next <= CLAUSE_REACH ? date : undefined;
}

/** A word that goes on makes it another thing: "missile engine". */
function endsThere({ tokens, lexicon }: Sentence, next: number): boolean {
  const token = tokens[next];
  if (!token || token.kind === 'number' || lexicon.latest.at(tokens, next)) return true;
  if (token.kind === 'sign') return token.text !== '-';
  return lexicon.closedWords.has(token.lower) || lexicon.beforeDate.has(token.lower);
}

const CLAUSE_REACH = 7;

const isLed = ({ tokens, lexicon }: Sentence, { at }: ReadDate): boolean =>
  lexicon.in.endingAt(tokens, at) !== undefined ||
  lexicon.latest.endingAt(tokens, at) !== undefined ||
  lexicon.lastYear.at(tokens, at) !== undefined;

const recordRows = (topic: Topic, record: string, { book, recall }: ClaimContext): readonly RecordRow[] =>
  recall.once(`all ${topic.id} ${record}`, () => book.records[record]?.rows ?? []);

/** Said as something that was done: the verb and its object, with nothing but articles and adjectives between. */
function isStraight(sentence: Sentence, at: number, isStrict: boolean): boolean {
  const { tokens, lexicon } = sentence;
  const verb = lexicon.countVerbs.in(tokens, clauseStart(sentence, at), at).at(-1);
  const isOpen = (word: string) => lexicon.closedWords.has(word) || lexicon.otherThings.has(word);
  return (
    verb !== undefined &&
    tokens
      .slice(verb.next, at)
      .every(
        ({ lower, kind, text }) =>
          (!isStrict && (kind === 'word' || text === '-') && !isOpen(lower)) ||
          lexicon.articles.has(lower) ||
          lexicon.neutralAdjectives.has(lower) ||
          lexicon.ownWords.has(lower),
      )
  );
}

function rowClaim(
  sentence: Sentence,
  date: ReadDate,
  topic: Topic,
  { units, isSure }: { units: readonly string[]; isSure: boolean },
  context: ClaimContext,
): Claim | undefined {
  const said = date.date;
  const { day } = context;
  if (said === null || day === null || firstDay(said) > day) return undefined;
  const figures = countFigures(topic, units);
  const figure = figures.find(({ derivation }) =>
    derivation.known.some((span) => contains(span, firstDay(said))),
  );
  if (!figure) return undefined;
  const rows = rowsUpTo(figure, day, context);
  const row = rows.find((one) => isSameDate(one.date, said));
  const all = recordRows(topic, figure.derivation.record, context);
  // where rules differ on what counts as one, only a day without any of them tells
  const isExact = hasOneRule(topic) || said.length === 10;
  if (!row && (!isSure || !isExact || hasNear(all, said, day))) return undefined;
  const shownRows = row ? [row] : rows.filter(({ date }) => date < said || hasOneRule(topic)).slice(-1);
  if (shownRows.length === 0) return undefined;
  const span = spanOf(sentence, startOf(sentence, date), date.next);
  return {
    topic: topic.id,
    figure: dateFigure(topic, shownRows[0]!, figure.id),
    surface: sentence.text.slice(span.start, span.end),
    said,
    recorded: shownRows.map((one) => shown(toRecorded(one, figure.id, figure.rule, context))),
    verdict: row ? 'agrees' : 'differs',
    ...(row && { rule: figure.rule }),
    block: sentence.block,
    ...span,
  };
}

/** Is there one within a day of the date? Time zones and late reports move an event that far. */
export const hasNear = (rows: readonly RecordRow[], said: string, day: Day): boolean => {
  const [from, to] = [addDays(firstDay(said), -1), addDays(min(lastDay(said), day), 1)];
  return rows.some(({ date }) => firstDay(date) <= to && lastDay(date) >= from);
};

export const toRecorded = (
  row: RecordRow,
  figure: string,
  rule: string,
  context: ClaimContext,
): Recorded<string> => ({
  figure,
  rule,
  ...named(rule, context),
  value: row.date,
  sources: row.sources,
});

const min = (a: Day, b: Day): Day => (a < b ? a : b);
