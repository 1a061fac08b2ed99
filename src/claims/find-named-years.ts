import { yearOf } from '../model/day.ts';
import type { Topic } from '../model/topic.ts';
import { isPlain } from './certainty.ts';
import type { Claim, ClaimContext } from './context.ts';
import { DATED_KINDS, statusSteps } from './event-steps.ts';
import type { ReadDate } from './read-date.ts';
import { spanOf, type MentionIn, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';

const ADJECTIVES = 4;

/** A year before a name: "the 1987 INF Treaty", "the landmark 2015 Iranian nuclear deal", "the 2015 deal". */
export const findNamedYears = (sentence: Sentence, context: ClaimContext): Claim[] =>
  sentence.dates.flatMap((date) =>
    date.next === date.at + 1 && date.date?.length === 4 && sentence.tokens[date.at]!.text === date.date
      ? (yearClaim(sentence, date, date.date, context) ?? [])
      : [],
  );

function yearClaim(
  sentence: Sentence,
  date: ReadDate,
  year: string,
  context: ClaimContext,
): Claim | undefined {
  const { tokens, lexicon } = sentence;
  const trailing = nameBefore(sentence, date);
  const isAdverb =
    trailing === undefined &&
    lexicon.in.endingAt(tokens, date.at) !== undefined &&
    !lexicon.agentWords.has(tokens[date.at - 1]?.lower ?? '');
  if (isAdverb || lexicon.since.endingAt(tokens, date.at) || tokens[date.at - 1]?.text === ',')
    return undefined;
  const mention = trailing ?? mentionAfter(sentence, date);
  const end = trailing ? date.next : mention ? nameEnd(sentence, mention) : genericEnd(sentence, date.next);
  if (end === undefined || (mention && !trailing && !endsAsName(sentence, end))) return undefined;
  const topics = mention ? topicsOf(mention, context) : namedBefore(context, sentence, date.at);
  const dated = topics.filter(({ kind }) => DATED_KINDS.includes(kind));
  if (dated.length === 0 || (context.day !== null && Number(year) > yearOf(context.day))) return undefined;
  const start = trailing ?? (mention && mention.at < date.at ? mention : date);
  const span = spanOf(sentence, start.at, Math.max(end, date.next));
  const base = {
    surface: sentence.text.slice(span.start, span.end),
    said: year,
    block: sentence.block,
    ...span,
  };
  for (const topic of dated) {
    const step = statusSteps(topic, context).find(({ value }) => String(yearOf(value)) === year);
    if (step)
      return { ...base, topic: topic.id, figure: step.figure, recorded: [shown(step)], verdict: 'agrees' };
  }
  const [topic] = dated;
  const [first] = topic ? statusSteps(topic, context) : [];
  if (!mention || !topic || !first || dated.length > 1 || isTold(topic, year, context)) return undefined;
  const isAlone = sentence.mentions.filter(({ topics: ids }) => ids.includes(topic.id)).length === 1;
  const isSure =
    (isAlone || topic.kind === 'agreement') &&
    isPlain(sentence, date.at) &&
    (topic.kind === 'treaty' || topic.kind === 'agreement');
  return {
    ...base,
    topic: topic.id,
    figure: first.figure,
    recorded: [shown(first)],
    verdict: isSure ? 'differs' : 'cannot tell',
  };
}

/** The mention that holds the year, or that begins right after it and a few adjectives. */
function mentionAfter(
  { tokens, lexicon, mentions, parties }: Sentence,
  date: ReadDate,
): MentionIn | undefined {
  const around = mentions.find(({ at, next }) => at <= date.at && date.next <= next);
  if (around) return around;
  for (let at = date.next; at <= date.next + ADJECTIVES; at++) {
    const mention = mentions.find((found) => found.at === at);
    if (mention) return mention;
    const isParty = parties.some((party) => party.at <= at && at < party.next);
    if (!isParty && !lexicon.nameAdjectives.has(tokens[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** "the Moscow Treaty of 2002", "the New START treaty of 2010": the name that the year follows. */
function nameBefore({ tokens, lexicon, mentions }: Sentence, date: ReadDate): MentionIn | undefined {
  if (tokens[date.at - 1]?.lower !== lexicon.language.ofWord) return undefined;
  const end = date.at - 1;
  const noun = lexicon.genericNouns.endingAt(tokens, end, 1);
  return mentions.find(({ next }) => next === end || next === noun?.at);
}

/** Where the name itself ends: a mention may go on to describe ("deal under which …"). */
function nameEnd({ tokens, lexicon }: Sentence, { at, next }: MentionIn): number {
  const nouns = lexicon.genericNouns.in(tokens, at, next);
  const noun = nouns.find((found) => found.next < next && lexicon.closedWords.has(tokens[found.next]!.lower));
  return noun?.next ?? next;
}

/** "2015 deal", "2015 nuclear agreement": the token after the noun. */
function genericEnd(sentence: Sentence, from: number): number | undefined {
  const { tokens, lexicon } = sentence;
  for (let at = from; at <= from + 2; at++) {
    const generic = lexicon.genericNouns.at(tokens, at);
    if (generic) return endsAsName(sentence, generic.next) ? generic.next : undefined;
    if (!lexicon.nameAdjectives.has(tokens[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** After the name comes something new: a noun would make it part of a longer name ("the 2015 NPT Review Conference"). */
function endsAsName({ tokens, lexicon }: Sentence, next: number): boolean {
  const token = tokens[next];
  if (!token) return true;
  return token.kind === 'sign' ? token.text !== '-' : lexicon.closedWords.has(token.lower);
}

const topicsOf = ({ topics }: MentionIn, { book }: ClaimContext): Topic[] =>
  topics.flatMap((id) => book.topics[id] ?? []);

/** Treaties and agreements that were named before, the nearest first. */
function namedBefore(context: ClaimContext, sentence: Sentence, at: number): Topic[] {
  const here = sentence.mentions.filter(({ next }) => next <= at);
  const earlier = context.before.flatMap(({ mentions }) => mentions);
  return [...earlier, ...here]
    .toReversed()
    .flatMap((mention) => topicsOf(mention, context))
    .filter(({ kind }) => kind === 'treaty' || kind === 'agreement');
}

/** Does the record tell of anything in that year, for the topic or those related to it? Then the year may mean that. */
const isTold = (topic: Topic, year: string, { book }: ClaimContext): boolean =>
  [topic, ...topic.related.flatMap((id) => book.topics[id] ?? [])].some((other) =>
    other.events.some(
      ({ date, status }) => String(yearOf(date)) === year && (other === topic || status !== undefined),
    ),
  );
