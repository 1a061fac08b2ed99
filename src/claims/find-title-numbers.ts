import { addDays, firstDay, hasHappened, type Day } from '../model/day.ts';
import type { Topic, TopicEvent } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import type { Claim, ClaimContext } from './context.ts';
import { isSameDate } from './date-match.ts';
import { toRecorded } from './event-steps.ts';
import type { Lexicon } from './lexicon.ts';
import { readQuantities, type Quantity } from './quantity.ts';
import { clauseEnd, clauseStart, spanOf, type Sentence } from './sentence.ts';
import { readTokens, type Token } from './tokens.ts';

/** Letters by which two words are taken for forms of one: "abstained", "abstentions". */
const STEM = 4;
const REACH = 3;
/** A vote of so many is told by its number alone. */
const MANY = 20;
const RECENT_DAYS = 7;

/**
 * Numbers that an event's title tells: "by 93 votes to 5", "extended by five years", "11 abstained". They agree with an event that has
 * the number with the same word; they differ where one event alone is a vote of that body, or a stretch of that kind.
 */
export function findTitleNumbers(sentence: Sentence, context: ClaimContext): Claim[] {
  const topics = new Set(sentence.mentions.flatMap(({ topics }) => topics));
  const named = [...topics].flatMap((id) => context.book.topics[id] ?? []);
  if (named.length === 0 || context.day === null) return [];
  return sentence.quantities.flatMap((quantity) => numberClaim(sentence, quantity, named, context) ?? []);
}

function numberClaim(
  sentence: Sentence,
  quantity: Quantity,
  topics: readonly Topic[],
  context: ClaimContext,
): Claim | undefined {
  const { tokens, lexicon } = sentence;
  if (quantity.isOrdinal || quantity.value < 2 || isUnreal(sentence, quantity.from)) return undefined;
  const start = clauseStart(sentence, quantity.at);
  const near = tokens.slice(
    quantity.next,
    Math.min(quantity.next + REACH, clauseEnd(sentence, quantity.next)),
  );
  const isVote = lexicon.voteWords.in(tokens, start, clauseEnd(sentence, quantity.next)).length > 0;
  const words = stems(isVote ? tokens.slice(start, clauseEnd(sentence, quantity.next)) : near);
  const all = stems(tokens);
  const claim = (topic: Topic, event: TopicEvent, value: number, verdict: Claim['verdict']): Claim => {
    const span = spanOf(sentence, quantity.from, surfaceEnd(sentence, quantity));
    return {
      topic: topic.id,
      figure: `date-of:${event.id}`,
      surface: sentence.text.slice(span.start, span.end),
      said: quantity.value,
      recorded: [{ rule: null, ruleName: event.title, value, sources: toRecorded(event).sources }],
      verdict,
      block: sentence.block,
      ...span,
    };
  };
  const against = againstOf(sentence, quantity);
  const found: { topic: Topic; event: TopicEvent; value: number }[] = [];
  for (const topic of topics)
    for (const event of topic.events) {
      if (!hasHappened(event.date, context.day!)) continue;
      const title = readTitle(event, lexicon);
      for (const number of title.numbers.filter(({ stems }) => stems.some((stem) => words.has(stem)))) {
        const isTold =
          (isVote && quantity.value >= MANY) ||
          (isThatDay(sentence, event, context.day!) &&
            sharedWith(title, number.stems, all, topic, lexicon) >= 2);
        const isPair = against === undefined || title.numbers.some(({ value }) => value === against.value);
        if (number.value === quantity.value && isTold && isPair)
          return claim(topic, event, number.value, 'agrees');
        const isSame = number.isLeading && title.telling.some((stem) => all.has(stem));
        if (isSame) found.push({ topic, event, value: number.value });
      }
    }
  const [only] = found;
  const isSure =
    only !== undefined &&
    found.length === 1 &&
    quantity.low === undefined &&
    quantity.hedge === undefined &&
    isPlain(sentence, quantity.at) &&
    isLeading(sentence, quantity);
  return isSure ? claim(only.topic, only.event, only.value, 'differs') : undefined;
}

/** Does the sentence give its day, or the article come within a week of it? */
const isThatDay = ({ dates }: Sentence, { date }: TopicEvent, day: Day): boolean =>
  firstDay(date) >= addDays(day, -RECENT_DAYS) ||
  dates.some((said) => said.date !== null && isSameDate(said.date, date));

/** The second number of "93 votes to 5", "93 to 5". */
function againstOf({ tokens, lexicon, quantities }: Sentence, { next }: Quantity): Quantity | undefined {
  const noun = lexicon.voteWords.at(tokens, next)?.next ?? next;
  return quantities.find(({ at }) => at === noun + 1 && lexicon.rangeJoins.at(tokens, noun) !== undefined);
}

/** Other telling words that sentence and title share. */
const sharedWith = (
  { telling }: TitleRead,
  own: readonly string[],
  words: ReadonlySet<string>,
  topic: Topic,
  { vocabulary }: Lexicon,
): number => {
  const name = stems(readTokens(topic.title, 0, topic.title.length, vocabulary));
  return telling.filter((stem) => words.has(stem) && !own.includes(stem) && !name.has(stem)).length;
};

/** "93 votes to 5": the number with its noun and the number against it. */
function surfaceEnd(sentence: Sentence, quantity: Quantity): number {
  const { tokens, lexicon } = sentence;
  const { next } = quantity;
  const against = againstOf(sentence, quantity);
  if (against) return against.next;
  const noun = lexicon.voteWords.at(tokens, next)?.next ?? next;
  const token = tokens[noun];
  return noun === next && token?.kind === 'word' && !lexicon.closedWords.has(token.lower) ? next + 1 : noun;
}

/** "by five years", "by 93 votes": after a word of measure, and not "two of the 93". */
const isLeading = ({ tokens, lexicon }: Sentence, { from }: Quantity): boolean =>
  lexicon.byWords.has(tokens[from - 1]?.lower ?? '');

interface TitleRead {
  readonly numbers: readonly {
    readonly value: number;
    readonly stems: readonly string[];
    readonly isLeading: boolean;
  }[];
  readonly telling: readonly string[];
}

const titles = new WeakMap<TopicEvent, TitleRead>();

/** Numbers of the title with the words around them; read once. */
function readTitle(event: TopicEvent, lexicon: Lexicon): TitleRead {
  const known = titles.get(event);
  if (known) return known;
  const tokens = readTokens(event.title, 0, event.title.length, lexicon.vocabulary);
  const quantities = readQuantities(tokens, lexicon).filter(
    ({ isOrdinal, value }) => !isOrdinal && value > 1,
  );
  const read = {
    numbers: quantities.map(({ value, from, next }, index) => ({
      value,
      stems: [...stems(tokens.slice(next, next + REACH - 1))],
      isLeading: index === 0 && [',', 'by'].includes(tokens[from - 1]?.lower ?? ''),
    })),
    telling: [...stems(tokens)],
  };
  titles.set(event, read);
  return read;
}

const stems = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens
      .filter(({ kind, lower }) => kind === 'word' && lower.length >= STEM)
      .map(({ lower }) => lower.slice(0, STEM)),
  );
