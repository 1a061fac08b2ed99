import type { Topic } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import { UNDATED_NOTE, type Claim, type ClaimContext } from './context.ts';
import { isNamedBy, nounAfter, topicOf, unitsOf, type CountedNoun } from './counted-noun.ts';
import { countedPhrase } from './counted-phrase.ts';
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

/** Counts of what a record lists: "has conducted six nuclear tests", "fired 22 missiles in 15 tests in 2017", "no missiles in 2018". */
export const findCounts = (sentence: Sentence, context: ClaimContext): Claim[] =>
  [...sentence.quantities, ...nones(sentence)].flatMap((quantity) =>
    quantity.isOrdinal ? [] : (countClaim(sentence, quantity, context) ?? []),
  );

/** "fired no missiles": none is a number too. */
const nones = ({ tokens, lexicon }: Sentence): Quantity[] =>
  tokens.flatMap(({ lower }, at) =>
    lexicon.noneWords.has(lower) && !lexicon.hedgesBefore.at(tokens, at)
      ? [{ value: 0, isOrdinal: false, isPlainDigits: false, from: at, at, next: at + 1 }]
      : [],
  );

function countClaim(sentence: Sentence, quantity: Quantity, context: ClaimContext): Claim | undefined {
  const phrase = countedPhrase(sentence, quantity, context.before);
  if (!phrase || isUnreal(sentence, phrase.from)) return undefined;
  const { noun, next } = phrase;
  if (quantity.value > 0 && !phrase.part && !phrase.isTimes && noun.isMany !== quantity.value > 1)
    return undefined;
  const subject = phrase.owner ?? agentAfter(sentence, next) ?? subjectAt(sentence, noun.at, context.before);
  const units = unitsOf(sentence, noun, context.before);
  const topic = topicOf(sentence, noun, units, subject, context);
  if (!topic || (phrase.isTimes && !hasOneRule(topic))) return undefined;
  const owner = ownerOf(topic, context.book);
  if (owner !== undefined && subject !== undefined && subject !== owner) return undefined;
  const day = context.day ?? context.today;
  const read: WindowRead =
    phrase.part === 'all' ? { kind: 'to date' } : windowOf(sentence, quantity.from, next, day);
  const needsStretch = quantity.value === 0 || phrase.part === 'some';
  if (read.kind === 'vague' || (needsStretch && (read.kind !== 'window' || read.isSince))) return undefined;
  const recorded = recordedFor(topic, units, read, day, quantity, noun, context);
  if (recorded.length === 0 || (quantity.value === 0 && recorded.some(({ atLeast }) => atLeast)))
    return undefined;
  const isSure =
    context.day !== null &&
    (owner === undefined ? isNamedBy(sentence, noun, topic) : subject === owner) &&
    !noun.isQualified &&
    units.length === 1 &&
    isPlain(sentence, quantity.at, quantity.value === 0 ? quantity.at : undefined) &&
    (phrase.part === 'some' ||
      (phrase.part === 'all' && isBare(sentence, next)) ||
      isStated(sentence, quantity, noun, read, recorded)) &&
    isLongEnough(topic, read);
  const judged = judge(quantity, recorded, { isSure, margin: marginOf(topic, recorded, owner) });
  if (noun.isQualified && judged.verdict !== 'agrees' && hasOneRule(topic)) return undefined;
  const isDoubtful = context.day === null || (noun.isQualified && !hasOneRule(topic));
  const isNear = judged.verdict === 'differs' && matchesNeighbour(topic, units, read, quantity, context);
  const verdict = isDoubtful || isNear ? 'cannot tell' : judged.verdict;
  const note = context.day === null ? UNDATED_NOTE : (judged.by ?? recorded[0]!).note;
  const span = spanOf(sentence, phrase.from, next);
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

/** How far off a number may be before it is wrong: where others may count in other ways, by a share of what is known. */
function marginOf(topic: Topic, recorded: readonly Recorded[], owner: string | undefined): number {
  if (!hasOneRule(topic)) return recorded.length > 1 ? TOLD_MARGIN : LOOSE_MARGIN;
  return owner === undefined ? TOLD_MARGIN : 0;
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
  if (!verb)
    return (
      isOwned &&
      read.kind === 'to date' &&
      recorded.every((entry) => !entry.atLeast && (value > entry.value || isBare(sentence, noun.next)))
    );
  if (read.kind === 'to date') {
    const hasPerfect = tokens
      .slice(Math.max(start, verb.at - 3), verb.at)
      .some(({ lower }) => lexicon.perfect.has(lower));
    return hasPerfect || hasMark(sentence, ['total'], start, clauseEnd(sentence, next));
  }
  // another number between noun and stretch may be the one that the stretch is about
  const end = clauseEnd(sentence, noun.next);
  const others = quantities.filter((other) => other.at >= noun.next && other.at < end);
  return others.every(
    (other) =>
      lexicon.in.endingAt(tokens, other.from) !== undefined || isOfNextVerb(sentence, other, read, noun),
  );
}

/** "five nuclear tests since 2006 and launched two missiles": the stretch is told, and the other number has its own verb and its own noun. */
function isOfNextVerb(sentence: Sentence, other: Quantity, read: WindowRead, { noun, next }: CountedNoun) {
  const { tokens, lexicon } = sentence;
  if (read.kind !== 'window' || read.next <= next || other.from <= read.next || other.isOrdinal) return false;
  const counted = nounAfter(sentence, other.next)?.noun;
  return (
    lexicon.and.has(tokens[read.next]?.lower ?? '') &&
    lexicon.countVerbs.in(tokens, read.next, other.from).length > 0 &&
    counted !== undefined &&
    !counted.units.some((unit) => noun.units.includes(unit))
  );
}

/** Nothing after the noun narrows it down: "in its four nuclear tests North Korea …", and not "its two nuclear tests of 2016". */
function isBare({ tokens, lexicon, parties }: Sentence, next: number): boolean {
  const word = tokens[next]?.lower ?? '';
  return parties.some(({ at }) => at === next) || lexicon.perfect.has(word) || lexicon.copulas.has(word);
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
  const to = context.recall.once('lagged', () => lagged(day));
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
