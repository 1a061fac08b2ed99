import type { Topic } from '../model/topic.ts';
import type { ClaimContext } from './context.ts';
import type { CountNoun } from './language.ts';
import { countFigures } from './record-counts.ts';
import { clauseStart, type Sentence } from './sentence.ts';
import { ownerOf } from './subject.ts';

/** The noun that a number counts, with what stands between. */
export interface CountedNoun {
  readonly noun: CountNoun;
  readonly isMany: boolean;
  readonly at: number;
  readonly next: number;
  /** A word between number and noun narrows what is counted: "long-range". */
  readonly isQualified: boolean;
  /** "five previous tests". */
  readonly isBefore: boolean;
}

const REACH = 5;
const SENTENCES_BACK = 2;

/** The counted noun that follows the token, with at most a few adjectives between. */
export function nounAfter(sentence: Sentence, next: number): CountedNoun | undefined {
  const { tokens, lexicon, quantities, marks } = sentence;
  let isQualified = false;
  let isBefore = false;
  for (let at = next; at <= next + REACH && at < tokens.length; at++) {
    const found = lexicon.countNouns.at(tokens, at)?.value[0];
    if (found) {
      const end = lexicon.countNouns.at(tokens, at)!.next;
      if (found.noun.isThing && lexicon.countVerbs.in(tokens, clauseStart(sentence, at), at).length === 0)
        return undefined;
      return { noun: found.noun, isMany: found.isMany, at, next: end, isQualified, isBefore };
    }
    const token = tokens[at]!;
    const isHyphen = token.text === '-';
    if ((token.kind !== 'word' && !isHyphen) || quantities.some((quantity) => quantity.at === at))
      return undefined;
    if (lexicon.agentWords.has(token.lower) || lexicon.in.at(tokens, at) || lexicon.countVerbs.at(tokens, at))
      return undefined;
    if (marks.some((mark) => mark.at === at && mark.value === 'before')) isBefore = true;
    else if (!isHyphen && !lexicon.neutralAdjectives.has(token.lower)) isQualified = true;
  }
  return undefined;
}

/** Units that the noun can mean here: a bare noun ("tests") means what the nearest telling word says ("missiles"). */
export function unitsOf(
  sentence: Sentence,
  { noun, at, next }: Pick<CountedNoun, 'noun' | 'at' | 'next'>,
  before: readonly Sentence[],
): readonly string[] {
  if (noun.isFull) return noun.units;
  const { lexicon } = sentence;
  const cuesIn = ({ tokens }: Sentence, from: number, to: number) =>
    lexicon.cues.in(tokens, from, to).map(({ value }) => value);
  const previous = before.at(-1);
  const told =
    cuesIn(sentence, 0, at).at(-1) ??
    cuesIn(sentence, next, sentence.tokens.length)[0] ??
    (previous && cuesIn(previous, 0, previous.tokens.length).at(-1));
  return told ? noun.units.filter((unit) => told.includes(unit)) : noun.units;
}

/** Does a mention of the topic hold the noun, or stand right beside it ("sanctions resolutions on North Korea")? */
export const isNamedBy = (
  { mentions }: Sentence,
  { at, next }: { readonly at: number; readonly next: number },
  { id }: Topic,
): boolean =>
  mentions.some((mention) => mention.topics.includes(id) && mention.at <= next && mention.next >= at);

/**
 * The topic whose record counts these units: one that is mentioned on the noun, else one of the subject's own, else one that the
 * sentence mentions. Undefined where none is, or several are.
 */
export function topicOf(
  sentence: Sentence,
  { at, next }: { readonly at: number; readonly next: number },
  units: readonly string[],
  subject: string | undefined,
  { book, before, recall }: ClaimContext,
): Topic | undefined {
  const counts = (topic: Topic | undefined): topic is Topic =>
    topic !== undefined && countFigures(topic, units).length > 0;
  const topicsOf = (mentions: Sentence['mentions']) =>
    mentions.flatMap(({ topics }) => topics.map((id) => book.topics[id])).filter(counts);
  const onNoun = topicsOf(sentence.mentions.filter((mention) => mention.at < next && mention.next > at));
  const own = recall.once(`own ${subject ?? ''} ${units.join()}`, () =>
    Object.values(book.topics).filter(
      (topic) => counts(topic) && subject !== undefined && ownerOf(topic, book) === subject,
    ),
  );
  const inSentence = topicsOf(sentence.mentions);
  const earlier = before.slice(-SENTENCES_BACK).filter(({ block }) => block === sentence.block);
  const lately = subject === undefined ? topicsOf(earlier.flatMap(({ mentions }) => mentions)) : [];
  const candidates = [onNoun, own, inSentence, lately].find((topics) => topics.length > 0) ?? [];
  const [first] = candidates;
  return candidates.every(({ id }) => id === first?.id) ? first : undefined;
}
