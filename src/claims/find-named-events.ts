import { firstDay, hasHappened } from '../model/day.ts';
import type { Topic, TopicEvent } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import type { Claim, ClaimContext } from './context.ts';
import { isNextTo, isSameDate } from './date-match.ts';
import { toRecorded } from './event-steps.ts';
import { dateAfter, startOf } from './found-date.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadDate } from './read-date.ts';
import { clauseStart, spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';
import { isCapital, readTokens, type Token } from './tokens.ts';

const REACH = 6;
const NEAR = 3;

/**
 * Dates of events with a name of their own: "Implementation Day, January 16, 2016", "won the Nobel Peace Prize in 2005". They differ where
 * one event of the topic alone bears the name.
 */
export function findNamedEvents(sentence: Sentence, context: ClaimContext): Claim[] {
  const { dates, mentions } = sentence;
  if (dates.length === 0) return [];
  const topics = new Set(mentions.flatMap(({ topics }) => topics));
  return [...topics].flatMap((id) => {
    const topic = context.book.topics[id];
    return topic ? (nameClaim(sentence, topic, context) ?? []) : [];
  });
}

function nameClaim(sentence: Sentence, topic: Topic, context: ClaimContext): Claim | undefined {
  const { tokens, lexicon } = sentence;
  const { day, recall } = context;
  const named = recall.once(`event names ${topic.id}`, () =>
    topic.events.flatMap((event) => namesIn(event, lexicon).map((name) => ({ event, name }))),
  );
  for (const { event, name } of named) {
    if (day !== null && !hasHappened(event.date, day)) continue;
    if (named.some((other) => other.event !== event && other.name.join() === name.join())) continue;
    const at = tokens.findIndex((_, from) =>
      name.every((word, offset) => tokens[from + offset]?.lower === word),
    );
    if (at < 0 || isUnreal(sentence, at)) continue;
    const date = dateOf(sentence, at, at + name.length);
    if (!date?.date || (day !== null && firstDay(date.date) > day)) continue;
    const isRight = isSameDate(date.date, event.date);
    const isSure =
      sentence.dates.length === 1 &&
      isOfTopic(sentence, at, topic) &&
      isPlain(sentence, date.at) &&
      !isNextTo(date.date, event.date);
    if (!isRight && !isSure) continue;
    const span = spanOf(sentence, startOf(sentence, date), date.next);
    return {
      topic: topic.id,
      figure: `date-of:${event.id}`,
      surface: sentence.text.slice(span.start, span.end),
      said: date.date,
      recorded: [shown(toRecorded(event))],
      verdict: isRight ? 'agrees' : 'differs',
      block: sentence.block,
      ...span,
    };
  }
  return undefined;
}

/** Something of the topic's own: right after its name in the same clause, or named with it ("Implementation Day of the JCPOA"). */
const isOfTopic = (sentence: Sentence, at: number, { id }: Topic): boolean =>
  sentence.mentions.some(
    (mention) =>
      mention.topics.includes(id) &&
      (mention.at > at || (at - mention.next <= NEAR && clauseStart(sentence, at) <= mention.at)),
  );

/** The date beside the name: right after it, before it ("the 2005 Nobel Peace Prize"), or led by "in" or "on" in its clause. */
function dateOf(sentence: Sentence, at: number, next: number): ReadDate | undefined {
  const { dates, lexicon, tokens, mentions } = sentence;
  const before = dates.find((date) => date.next === at);
  const mention = mentions.find(({ at: start }) => start > next && start <= next + 2);
  const end = mention && tokens[next]?.lower === lexicon.language.ofWord ? mention.next : next;
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  const apposed = dates.find((date) => date.at === comma && date.date?.length === 10);
  const led = dates.find(
    (date) =>
      date.at > next &&
      date.at - next <= REACH &&
      clauseStart(sentence, date.at) <= at &&
      lexicon.in.endingAt(tokens, date.at) !== undefined,
  );
  return before ?? apposed ?? dateAfter(sentence, next) ?? led;
}

/** Names of two words and more that end in a noun for what has a name: "Adoption Day". */
function namesIn({ title }: TopicEvent, lexicon: Lexicon): string[][] {
  const tokens = readTokens(title, 0, title.length, lexicon.vocabulary);
  return tokens.flatMap((token, at) => {
    if (!lexicon.eventNouns.has(token.lower) || !isCapital(token)) return [];
    let start = at;
    while (start > 0 && isNamePart(tokens[start - 1]!)) start--;
    return start < at ? [tokens.slice(start, at + 1).map(({ lower }) => lower)] : [];
  });
}

const isNamePart = (token: Token): boolean => token.kind === 'word' && isCapital(token);
