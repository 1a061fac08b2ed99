import type { PartyId } from '../model/topic.ts';
import { nounAfter, type CountedNoun } from './counted-noun.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';
import { subjectAt } from './subject.ts';

/** A number with what it counts: "six nuclear tests", "all six of its nuclear tests", "two of them". */
export interface CountedPhrase {
  readonly noun: CountedNoun;
  /** First token and the one after the last. */
  readonly from: number;
  readonly next: number;
  /** Whose they are, where the phrase itself says so. */
  readonly owner?: PartyId | undefined;
  /** `all` of them; `some` of those counted before, which is the whole of a stretch of time only. */
  readonly part?: 'all' | 'some';
  /** The noun tells what, not how many: "tested nuclear weapons six times". */
  readonly isTimes?: boolean;
}

/** What the number counts; undefined where it counts a part ("three of its tests", "the last two tests"). */
export function countedPhrase(
  sentence: Sentence,
  quantity: Quantity,
  before: readonly Sentence[],
): CountedPhrase | undefined {
  const { tokens, lexicon } = sentence;
  const { from, next } = quantity;
  const times = lexicon.timesWords.at(tokens, next);
  if (times) return timesOf(sentence, quantity, times.next);
  if (!lexicon.agentWords.has(tokens[next]?.lower ?? '')) {
    const noun = isPart(sentence, quantity) ? undefined : nounAfter(sentence, next);
    return noun && { noun, from, next: noun.next };
  }
  const those = lexicon.ofThem.at(tokens, next);
  if (those) {
    const counted = lexicon.countNouns.in(tokens, 0, from).at(-1);
    const entry = counted?.value[0];
    if (!counted || !entry?.isMany) return undefined;
    const noun = { ...entry, at: counted.at, next: those.next, isQualified: false, isBefore: false };
    return { noun, from, next: those.next, part: 'some' };
  }
  return lexicon.allWords.has(tokens[from - 1]?.lower ?? '') ? allOf(sentence, quantity, before) : undefined;
}

/** "has tested nuclear weapons six times": the noun right before the number, with its verb. */
function timesOf(sentence: Sentence, quantity: Quantity, next: number): CountedPhrase | undefined {
  const { tokens, lexicon } = sentence;
  const counted = lexicon.countNouns.endingAt(tokens, quantity.from);
  const entry = counted?.value[0];
  if (!counted || !entry?.noun.isFull || lexicon.countVerbs.in(tokens, 0, counted.at).length === 0)
    return undefined;
  const noun = { ...entry, at: counted.at, next, isQualified: false, isBefore: false };
  return { noun, from: quantity.from, next, isTimes: true };
}

/** "all six of North Korea's nuclear tests", "all six of its tests". */
function allOf(
  sentence: Sentence,
  { from, next }: Quantity,
  before: readonly Sentence[],
): CountedPhrase | undefined {
  const { tokens, lexicon, parties } = sentence;
  const pronoun = lexicon.possessives.at(tokens, next + 1);
  const party = parties.find(({ at }) => at === next + 1);
  const hasOwner = party && lexicon.ownerMarks.has(tokens[party.next]?.lower ?? '');
  const start = pronoun?.next ?? (hasOwner ? party.next + 1 : undefined);
  const noun = start === undefined ? undefined : nounAfter(sentence, start);
  if (!noun) return undefined;
  const owner = hasOwner ? party.value : subjectAt(sentence, noun.at, before);
  return { noun, from: from - 1, next: noun.next, owner, part: 'all' };
}

/** "the last two tests", "the first five tests", "another two tests". */
function isPart({ tokens, quantities, lexicon }: Sentence, { from }: Quantity): boolean {
  return (
    lexicon.latest.endingAt(tokens, from) !== undefined ||
    lexicon.partWords.has(tokens[from - 1]?.lower ?? '') ||
    quantities.some((quantity) => quantity.isOrdinal && quantity.next === from)
  );
}
