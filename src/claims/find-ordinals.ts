import { firstDay, lastDay } from '../model/day.ts';
import type { RecordRow } from '../model/record.ts';
import type { Topic } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import { UNDATED_NOTE, type Claim, type ClaimContext } from './context.ts';
import { nounAfter, topicOf, unitsOf } from './counted-noun.ts';
import { isNextTo, isSameDate } from './date-match.ts';
import { dateAfter, openingDate } from './found-date.ts';
import type { Quantity } from './quantity.ts';
import { countFigures, countsIn, hasOneRule, rowsUpTo } from './record-counts.ts';
import { clauseStart, spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';
import { agentAfter, ownerOf, subjectAt } from './subject.ts';
import { windowOf } from './window.ts';

/** "its sixth nuclear test": right if there is an Nth by the day, and, where a date stands with it, if that is its date. */
export const findOrdinals = (sentence: Sentence, context: ClaimContext): Claim[] =>
  sentence.quantities.flatMap((quantity) =>
    quantity.isOrdinal ? (ordinalClaim(sentence, quantity, context) ?? []) : [],
  );

function ordinalClaim(sentence: Sentence, quantity: Quantity, context: ClaimContext): Claim | undefined {
  const noun = nounAfter(sentence, quantity.next);
  if (!noun || noun.isMany || isUnreal(sentence, quantity.from) || !endsThere(sentence, noun.next))
    return undefined;
  const subject = agentAfter(sentence, noun.next) ?? subjectAt(sentence, noun.at, context.before);
  const units = unitsOf(sentence, noun, context.before);
  const topic = topicOf(sentence, noun, units, subject, context);
  if (!topic) return undefined;
  const owner = ownerOf(topic, context.book);
  if (owner === undefined || (subject !== undefined && subject !== owner)) return undefined;
  const day = context.day ?? context.today;
  const [figure] = countFigures(topic, units);
  const rows = figure ? rowsUpTo(figure, day, context.book) : [];
  const span = spanOf(sentence, quantity.from, noun.next);
  const base = {
    topic: topic.id,
    surface: sentence.text.slice(span.start, span.end),
    block: sentence.block,
    ...span,
  };
  const isSure =
    subject === owner && !noun.isQualified && units.length === 1 && isPlain(sentence, quantity.at);
  const after = dateAfter(sentence, noun.next);
  const verb = sentence.lexicon.countVerbs
    .in(sentence.tokens, clauseStart(sentence, quantity.at), quantity.from)
    .at(-1);
  const date = after ?? (verb ? openingDate(sentence) : undefined);
  const nth = rows[quantity.value - 1];
  if (date?.date && hasOneRule(topic) && figure && nth) {
    const through = after ? spanOf(sentence, quantity.from, after.next) : span;
    const inWindow = countsIn(
      topic,
      units,
      { from: firstDay(date.date), to: min(lastDay(date.date), day) },
      context.book,
    );
    const isNthInWindow = inWindow.some(({ value }) => value >= quantity.value);
    const isRight = isSameDate(date.date, nth.date) || isNthInWindow;
    const isNear = isNextTo(date.date, nth.date) || firstDay(date.date) > day;
    return {
      ...base,
      ...through,
      surface: sentence.text.slice(through.start, through.end),
      figure: dateFigure(topic, nth, figure.id),
      said: date.date,
      recorded: [
        { rule: figure.rule, ...named(figure.rule, context), value: nth.date, sources: nth.sources },
      ],
      verdict: isRight ? 'agrees' : isSure && !isNear ? 'differs' : 'cannot tell',
      ...(isRight && { rule: figure.rule }),
    };
  }
  const read = windowOf(sentence, quantity.from, noun.next, day);
  if (read.kind === 'vague' && !hasOneRule(topic)) return undefined;
  const window = read.kind === 'window' && !hasOneRule(topic) ? read.window : { from: null, to: day };
  const recorded = countsIn(topic, units, window, context.book);
  const by = recorded.find(({ value }) => value >= quantity.value);
  if (recorded.length === 0 || (!by && !verb)) return undefined;
  const isWrong =
    !by && isSure && context.day !== null && hasOneRule(topic) && recorded.every(({ atLeast }) => !atLeast);
  const verdict = context.day === null ? 'cannot tell' : by ? 'agrees' : isWrong ? 'differs' : 'cannot tell';
  return {
    ...base,
    figure: recorded[0]!.figure,
    said: quantity.value,
    recorded: recorded.map(shown),
    verdict,
    ...(verdict === 'agrees' && by?.rule && { rule: by.rule }),
    ...(context.day === null && { note: UNDATED_NOTE }),
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
