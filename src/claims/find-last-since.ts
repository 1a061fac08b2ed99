import { contains, firstDay, lastDay, type Day } from '../model/day.ts';
import { isPlain } from './certainty.ts';
import type { Claim, ClaimContext } from './context.ts';
import { topicOf, unitsOf } from './counted-noun.ts';
import { isNextTo, isSameDate } from './date-match.ts';
import { toRecorded } from './find-happenings.ts';
import { dateFigure } from './find-ordinals.ts';
import { countFigures, rowsUpTo } from './record-counts.ts';
import { clauseEnd, clauseStart, spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';
import { ownerOf, subjectAt } from './subject.ts';

/** Only the verb, articles and the like between the negation and the noun: no "long-range" missile, no test "in the air". */
function isUnqualified({ tokens, lexicon }: Sentence, from: number, to: number): boolean {
  const verbs = lexicon.countVerbs.in(tokens, from, to);
  return tokens
    .slice(from, to)
    .every(
      ({ lower }, index) =>
        verbs.some((verb) => verb.at <= from + index && from + index < verb.next) ||
        lexicon.articles.has(lower) ||
        lexicon.neutralAdjectives.has(lower) ||
        lexicon.perfect.has(lower) ||
        lexicon.anyWords.has(lower),
    );
}

/** Is the record complete from that date to the day? */
const isKnown = ({ derivation }: ReturnType<typeof countFigures>[number], said: string, day: Day): boolean =>
  derivation.known.some((span) => contains(span, firstDay(said)) && contains(span, day));

/** "has not tested a nuclear weapon since 2017", "no nuclear test since 2017": the last one was then; one that came later makes it wrong. */
export function findLastSince(sentence: Sentence, context: ClaimContext): Claim[] {
  const { tokens, lexicon, dates } = sentence;
  return dates.flatMap((date) => {
    const since = lexicon.since.endingAt(tokens, date.at);
    return since && date.date !== null
      ? (sinceClaim(sentence, since.at, { ...date, date: date.date }, context) ?? [])
      : [];
  });
}

function sinceClaim(
  sentence: Sentence,
  at: number,
  { date: said, next }: { readonly date: string; readonly next: number },
  context: ClaimContext,
): Claim | undefined {
  const { tokens, lexicon, marks, isQuestion } = sentence;
  const { day, before, book } = context;
  const start = clauseStart(sentence, at);
  const negation = marks.find((mark) => mark.value === 'negation' && mark.at >= start && mark.at < at);
  const counted = lexicon.countNouns.in(tokens, negation?.next ?? at, at).at(-1);
  const entry = counted?.value[0];
  if (day === null || isQuestion || !negation || !entry?.noun.isFull || firstDay(said) > day)
    return undefined;
  const noun = { noun: entry.noun, at: counted!.at, next: counted!.next };
  const subject = subjectAt(sentence, noun.at, before);
  const units = unitsOf(sentence, noun, before);
  const topic = topicOf(sentence, noun, units, subject, context);
  const owner = topic && ownerOf(topic, book);
  const [figure] = topic ? countFigures(topic, units).filter((one) => isKnown(one, said, day)) : [];
  if (!topic || !figure || owner === undefined) return undefined;
  if (subject !== undefined && subject !== owner) return undefined;
  const last = rowsUpTo(figure, day, context).at(-1);
  if (!last) return undefined;
  const isRight = isSameDate(said, last.date);
  const isWrong =
    subject === owner &&
    firstDay(last.date) > lastDay(said) &&
    !isNextTo(said, last.date) &&
    noun.next === at &&
    clauseEnd(sentence, at) >= next &&
    isUnqualified(sentence, negation.next, noun.at) &&
    isPlain(sentence, at, negation.at);
  if (!isRight && !isWrong) return undefined;
  const span = spanOf(sentence, at, next);
  return {
    topic: topic.id,
    figure: dateFigure(topic, last, figure.id),
    surface: sentence.text.slice(span.start, span.end),
    said,
    recorded: [shown(toRecorded(last, figure.id, figure.rule, context))],
    verdict: isRight ? 'agrees' : 'differs',
    ...(isRight && { rule: figure.rule }),
    block: sentence.block,
    ...span,
  };
}
