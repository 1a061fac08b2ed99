import type { Topic } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import { UNDATED_NOTE, type Claim, type ClaimContext } from './context.ts';
import { nounAfter, topicOf, unitsOf, type CountedNoun } from './counted-noun.ts';
import { judge } from './judge.ts';
import type { Quantity } from './quantity.ts';
import { countsIn, hasOneRule } from './record-counts.ts';
import type { Recorded } from './recorded.ts';
import { clauseEnd, clauseStart, hasMark, spanOf, type Sentence } from './sentence.ts';
import { agentAfter, ownerOf, subjectAt } from './subject.ts';
import { lagged, windowOf, type WindowRead } from './window.ts';
import { shown } from './shown.ts';

/** Where rules count differently, a number is wrong only if it is off by far: by more than half where only one is known. */
const LOOSE_MARGIN = 0.5;
/** By a fifth, where more than one rule is known. */
const TOLD_MARGIN = 0.2;

/** Counts of what a record lists: "has conducted six nuclear tests", "fired 22 missiles in 15 tests in 2017". */
export const findCounts = (sentence: Sentence, context: ClaimContext): Claim[] =>
  sentence.quantities.flatMap((quantity) =>
    quantity.isOrdinal ? [] : (countClaim(sentence, quantity, context) ?? []),
  );

function countClaim(sentence: Sentence, quantity: Quantity, context: ClaimContext): Claim | undefined {
  const noun = nounAfter(sentence, quantity.next);
  if (
    !noun ||
    noun.isMany !== quantity.value > 1 ||
    isUnreal(sentence, quantity.from) ||
    isPartOf(sentence, quantity)
  )
    return undefined;
  const subject = agentAfter(sentence, noun.next) ?? subjectAt(sentence, noun.at, context.before);
  const units = unitsOf(sentence, noun, context.before);
  const topic = topicOf(sentence, noun, units, subject, context);
  if (!topic) return undefined;
  const owner = ownerOf(topic, context.book);
  if (owner !== undefined && subject !== undefined && subject !== owner) return undefined;
  const day = context.day ?? context.today;
  const read = windowOf(sentence, quantity.from, noun.next, day);
  if (read.kind === 'vague') return undefined;
  const recorded = recordedFor(topic, units, read, day, quantity, noun, context);
  if (recorded.length === 0) return undefined;
  const isSure =
    context.day !== null &&
    owner !== undefined &&
    subject === owner &&
    !noun.isQualified &&
    units.length === 1 &&
    isPlain(sentence, quantity.at) &&
    isStated(sentence, quantity, noun, read, recorded) &&
    isLongEnough(topic, read);
  const judged = judge(quantity, recorded, {
    isSure,
    margin: hasOneRule(topic) ? 0 : recorded.length > 1 ? TOLD_MARGIN : LOOSE_MARGIN,
  });
  if (noun.isQualified && judged.verdict !== 'agrees' && hasOneRule(topic)) return undefined;
  const isDoubtful = context.day === null || (noun.isQualified && !hasOneRule(topic));
  const isNear = judged.verdict === 'differs' && matchesNeighbour(topic, units, read, quantity, context);
  const verdict = isDoubtful || isNear ? 'cannot tell' : judged.verdict;
  const note = context.day === null ? UNDATED_NOTE : (judged.by ?? recorded[0]!).note;
  const span = spanOf(sentence, quantity.from, noun.next);
  return {
    topic: topic.id,
    figure: recorded[0]!.figure,
    surface: sentence.text.slice(span.start, span.end),
    said: quantity.value,
    recorded: recorded.map(shown),
    verdict,
    ...(verdict === 'agrees' && judged.by?.rule && { rule: judged.by.rule }),
    ...(note && { note }),
    block: sentence.block,
    ...span,
  };
}

/** "three of its tests", "the last two tests", "the first five tests": a part, not the count. */
function isPartOf({ tokens, quantities, lexicon }: Sentence, { from, next }: Quantity): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  return (
    lexicon.agentWords.has(tokens[next]?.lower ?? '') ||
    lexicon.latest.endingAt(tokens, from) !== undefined ||
    lexicon.partWords.has(before) ||
    quantities.some((quantity) => quantity.isOrdinal && quantity.next === from)
  );
}

function recordedFor(
  topic: Topic,
  units: readonly string[],
  read: WindowRead,
  day: string,
  { value }: Quantity,
  { isBefore }: CountedNoun,
  context: ClaimContext,
): readonly Recorded[] {
  const window = read.kind === 'window' ? read.window : { from: null, to: day };
  const recorded = countsIn(topic, units, window, context);
  if (!isBefore) return recorded;
  return recorded.map((entry) =>
    entry.value - 1 === value ? { ...entry, value, note: 'Before the latest one.' } : entry,
  );
}

/** Is it said that the subject did it, in a form that speaks of all of them? */
function isStated(
  sentence: Sentence,
  { from, at, value, next }: Quantity,
  noun: CountedNoun,
  read: WindowRead,
  recorded: readonly Recorded[],
): boolean {
  const { tokens, lexicon, quantities } = sentence;
  if (lexicon.articles.has(tokens[from - 1]?.lower ?? '') || noun.isBefore) return false;
  const start = clauseStart(sentence, at);
  const verb = lexicon.countVerbs.in(tokens, start, from).at(-1);
  const isOwned =
    lexicon.possessives.endingAt(tokens, from) !== undefined || tokens[from - 1]?.lower === "'s";
  if (!verb) return isOwned && recorded.every((entry) => value > entry.value && !entry.atLeast);
  if (read.kind === 'to date') {
    const hasPerfect = tokens
      .slice(Math.max(start, verb.at - 3), verb.at)
      .some(({ lower }) => lexicon.perfect.has(lower));
    return hasPerfect || hasMark(sentence, ['total'], start, clauseEnd(sentence, next));
  }
  // another number between noun and stretch may be the one that the stretch is about
  const end = clauseEnd(sentence, noun.next);
  const others = quantities.filter((other) => other.at >= noun.next && other.at < end);
  return others.every((other) => lexicon.in.endingAt(tokens, other.from) !== undefined);
}

/** A count by rules that differ is judged over a year at least: days and months depend on time zones and on what counts as one launch. */
const isLongEnough = (topic: Topic, read: WindowRead): boolean =>
  hasOneRule(topic) || (read.kind === 'window' && (read.date.length === 4 || read.isSince));

/** Is the number right a few days earlier, or for the other thing that the same words may count? */
function matchesNeighbour(
  topic: Topic,
  units: readonly string[],
  read: WindowRead,
  quantity: Quantity,
  context: ClaimContext,
): boolean {
  const { day } = context;
  if (day === null) return true;
  const to = lagged(day);
  const window = read.kind === 'window' ? read.window : { from: null, to: day };
  const earlier =
    window.to === day && (window.from === null || window.from <= to)
      ? countsIn(topic, units, { ...window, to }, context)
      : [];
  const allUnits = topic.figures.map(({ unit }) => unit);
  const others = hasOneRule(topic) ? [] : countsIn(topic, [...new Set(allUnits)], window, context);
  const neighbours = [...earlier, ...others];
  return (
    neighbours.length > 0 && judge(quantity, neighbours, { isSure: true, margin: 0 }).verdict !== 'differs'
  );
}
