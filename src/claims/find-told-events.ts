import { firstDay, hasHappened } from '../model/day.ts';
import type { Topic, TopicEvent } from '../model/topic.ts';
import type { Claim, ClaimContext } from './context.ts';
import { isNextTo, isSameDate } from './date-match.ts';
import { toRecorded } from './event-steps.ts';
import { readTitle, stems } from './event-title.ts';
import type { Mark } from './language.ts';
import { startOf } from './found-date.ts';
import type { ReadDate } from './read-date.ts';
import { clauseEnd, clauseStart, hasMark, spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';

/** A sentence tells of an event where it has so many of the title's telling words, and this share of them. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.5;

const OPEN: readonly Mark[] = ['denial', 'hearsay'];
const UNREAL: readonly Mark[] = ['future', 'hypothetical', 'negation'];

/**
 * Another date than that of the one event that the sentence tells of: "announced in September that the United States would leave". Only
 * where the record has nothing at all of the topic on the date said.
 */
export function findToldEvents(sentence: Sentence, context: ClaimContext): Claim[] {
  const { dates, mentions } = sentence;
  const [date, other] = dates;
  const topics = new Set(
    mentions.flatMap(({ topics: ids }) => ids).filter((id) => context.book.topics[id]?.kind !== 'person'),
  );
  const [id, another] = topics;
  const topic = id === undefined ? undefined : context.book.topics[id];
  if (!topic || another !== undefined || !date || other) return [];
  const claim = toldClaim(sentence, date, topic, context);
  return claim ? [claim] : [];
}

function toldClaim(
  sentence: Sentence,
  date: ReadDate,
  topic: Topic,
  context: ClaimContext,
): Claim | undefined {
  const { tokens, lexicon } = sentence;
  const said = date.date;
  const lead = lexicon.in.endingAt(tokens, date.at);
  if (said === null || said.length === 4 || context.day === null || !lead) return undefined;
  if (firstDay(said) > context.day || lexicon.agentWords.has(tokens[lead.at]!.lower)) return undefined;
  const told = topic.events.filter((event) => isTold(event, sentence));
  const [event, other] = told;
  const isOnly = event !== undefined && other === undefined && hasHappened(event.date, context.day);
  if (!isOnly || !isStated(sentence, event, date.at)) return undefined;
  const isElsewhere = topic.events.some(({ date: day }) => isSameDate(day, said) || isNextTo(day, said));
  if (isElsewhere) return undefined;
  const span = spanOf(sentence, startOf(sentence, date), date.next);
  return {
    topic: topic.id,
    figure: `date-of:${event.id}`,
    surface: sentence.text.slice(span.start, span.end),
    said,
    recorded: [shown(toRecorded(event))],
    verdict: 'differs',
    block: sentence.block,
    ...span,
  };
}

function isTold(event: TopicEvent, { tokens, lexicon }: Sentence): boolean {
  const words = stems(tokens);
  const telling = [...readTitle(event, lexicon).stems];
  const shared = telling.filter((stem) => words.has(stem)).length;
  return shared >= LEAST_WORDS && shared / telling.length >= LEAST_SHARE;
}

/** A plain statement; what was announced may speak of the future, where the event is that it was announced. */
function isStated(sentence: Sentence, event: TopicEvent, at: number): boolean {
  const { isQuestion, isFragment, lexicon } = sentence;
  const isSaid = event.title.split(' ').some((word) => lexicon.saidWords.has(word));
  const saying: readonly Mark[] = isSaid ? [] : ['attribution'];
  return (
    !isQuestion &&
    !isFragment &&
    !sentence.isQuoted(at) &&
    !hasMark(sentence, [...OPEN]) &&
    !hasMark(sentence, ['hypothetical', ...saying], 0, at) &&
    !hasMark(sentence, UNREAL, clauseStart(sentence, at), isSaid ? at : clauseEnd(sentence, at))
  );
}
