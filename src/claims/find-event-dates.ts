import { firstDay, hasHappened } from '../model/day.ts';
import type { Topic, TopicEvent } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import type { Claim, ClaimContext } from './context.ts';
import { isNextTo, isSameDate } from './date-match.ts';
import { isNumbered, NUMBER_NAME, readTitle, stems } from './event-title.ts';
import { toRecorded } from './event-steps.ts';
import type { Lexicon } from './lexicon.ts';
import { startOf } from './found-date.ts';
import type { ReadDate } from './read-date.ts';
import { spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';

/**
 * Dates of any other event of a topic that the sentence mentions: a day or month is that of an event whose title shares a telling word
 * with the sentence. Only an event that a number names beyond doubt ("resolution 2375") can differ.
 */
export const findEventDates = (sentence: Sentence, context: ClaimContext): Claim[] =>
  claimsOn(sentence, context, ({ date }) => date !== null && date.length > 4);

/** The same for years alone, which are right too easily to count where anything else is found. */
export const findEventYears = (sentence: Sentence, context: ClaimContext): Claim[] =>
  claimsOn(sentence, context, ({ date }) => date !== null && date.length === 4);

function claimsOn(sentence: Sentence, context: ClaimContext, isAsked: (date: ReadDate) => boolean): Claim[] {
  const topics = sentence.mentions.flatMap(({ topics }) =>
    topics.flatMap((id) => context.book.topics[id] ?? []),
  );
  if (topics.length === 0) return [];
  const dates = sentence.dates.filter((date) => isAsked(date) && isPlainDate(sentence, date));
  return dates.flatMap(
    (date) =>
      eventClaim(
        sentence,
        date,
        [...new Set(topics)].filter(({ kind }) => kind !== 'person'),
        context,
      ) ?? [],
  );
}

function eventClaim(
  sentence: Sentence,
  date: ReadDate,
  topics: readonly Topic[],
  context: ClaimContext,
): Claim | undefined {
  const { tokens, lexicon } = sentence;
  const said = date.date;
  if (said === null || isUnreal(sentence, date.at) || (context.day !== null && firstDay(said) > context.day))
    return undefined;
  const isLed = lexicon.in.endingAt(tokens, date.at);
  const span = spanOf(sentence, startOf(sentence, date), date.next);
  const claim = (topic: Topic, event: TopicEvent, verdict: Claim['verdict']): Claim => ({
    topic: topic.id,
    figure: `date-of:${event.id}`,
    surface: sentence.text.slice(span.start, span.end),
    said,
    recorded: [shown(toRecorded(event))],
    verdict,
    block: sentence.block,
    ...span,
  });
  // a mention of what happened tells what happened; only a name is no evidence
  const names = sentence.mentions.filter(({ topics: ids }) =>
    ids.some((id) => context.book.topics[id]?.kind !== 'events'),
  );
  const words = stems(
    tokens.filter((_, at) => !names.some((mention) => mention.at <= at && at < mention.next)),
  );
  for (const topic of topics) {
    const known = topic.events.filter(
      (event) => context.day === null || hasHappened(event.date, context.day),
    );
    const numbered = known.filter((event) => isNumbered(event, sentence));
    const [only] = numbered;
    if (only && numbered.length === 1) {
      if (isSameDate(only.date, said)) return claim(topic, only, 'agrees');
      const isSure =
        isLed !== undefined &&
        (hasAct(sentence, date.at) || isByMeansOf(sentence, only, isLed.at)) &&
        sentence.dates.length === 1 &&
        isPlain(sentence, date.at) &&
        !isNextTo(only.date, said);
      if (isSure) return claim(topic, only, 'differs');
    }
    const isDay = said.length === 10;
    if (!isLed && !isDay) continue;
    const least = isDay || (topic.kind === 'events' && said.length === 7) ? 1 : 2;
    const event = known.find(
      (candidate) =>
        candidate.date.length >= said.length &&
        isSameDate(candidate.date, said) &&
        ((isDay && candidate.status !== undefined) || shared(candidate, topic, words, lexicon) >= least),
    );
    if (event) return claim(topic, event, 'agrees');
  }
  return undefined;
}

/** One with a month or a year in numbers: a bare weekday or "last month" is right too easily. */
const isPlainDate = ({ tokens, lexicon }: Sentence, { at, next }: ReadDate): boolean =>
  tokens
    .slice(at, next)
    .some(
      (token, offset) => NUMBER_NAME.test(token.text) || lexicon.months.at(tokens, at + offset) !== undefined,
    ) && !lexicon.since.endingAt(tokens, at);

/** Does a verb say that it was brought about, in the words before the date? */
const hasAct = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  lexicon.acts
    .in(tokens, 0, at)
    .some(({ value }) => value.some(({ statuses }) => statuses.includes('in force')));

/** "banned coal exports in resolution 2371 on 15 August": done by what has the number, and on the day that follows it. */
function isByMeansOf({ tokens, lexicon }: Sentence, event: TopicEvent, lead: number): boolean {
  const isNumber = readTitle(event, lexicon).numbers.includes(tokens[lead - 1]?.text ?? '');
  return isNumber && lexicon.byMeans.endingAt(tokens, lead - 2, 1) !== undefined;
}

/** Telling words of the title that the sentence has, besides those of the topic's own name. */
function shared(event: TopicEvent, topic: Topic, words: ReadonlySet<string>, lexicon: Lexicon): number {
  const own = readTitle(topic, lexicon).stems;
  return [...readTitle(event, lexicon).stems].filter((stem) => words.has(stem) && !own.has(stem)).length;
}
