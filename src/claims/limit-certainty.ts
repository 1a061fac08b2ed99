import { firstDay } from '../model/day.ts';
import type { Figure, Topic } from '../model/topic.ts';
import type { ClaimContext } from './context.ts';
import type { Mark, UnitNoun } from './language.ts';
import type { Quantity } from './quantity.ts';
import { clauseEnd, clauseStart, hasMark, type Sentence } from './sentence.ts';

/** The rule of values that a treaty's own text sets; what was counted, declared or found is no limit. */
export const TEXT_RULE = 'treaty-text';

/** Treaties with more parties than this set limits for single states besides those that the record holds. */
const MANY_PARTIES = 8;
const AROUND: readonly Mark[] = ['denial', 'hearsay'];
const BEFORE: readonly Mark[] = ['attribution', 'hypothetical'];
const UNREAL: readonly Mark[] = ['future', 'hypothetical', 'negation'];

/** Is it said beyond doubt that the topic's text sets this number? Then one that no limit of the topic has ever had is wrong. */
export function isSureLimit(
  sentence: Sentence,
  quantity: Quantity,
  unit: { readonly units: readonly UnitNoun[]; readonly next: number },
  topic: Topic,
  context: ClaimContext,
): boolean {
  const start = clauseStart(sentence, quantity.from);
  return (
    unit.units.every(({ factor }) => factor === undefined) &&
    quantity.hedge !== 'about' &&
    quantity.hedge !== 'nearly' &&
    speaksOfText(sentence, quantity.from, topic, context) &&
    isSet(sentence, quantity, unit.next, start, topic)
  );
}

/** Is it a plain sentence about what this one text rules, and no plan, no other text, no day to come? */
export function speaksOfText(
  sentence: Sentence,
  at: number,
  topic: Topic,
  { day, book }: ClaimContext,
): boolean {
  const { tokens, lexicon, mentions, dates } = sentence;
  const isText = (id: string) => book.topics[id]?.figures.some(({ rule }) => rule === TEXT_RULE) ?? false;
  const others = mentions.flatMap(({ topics }) => topics.filter((id) => id !== topic.id && isText(id)));
  const isOpen =
    day === null ||
    others.length > 0 ||
    dates.some(({ date }) => date !== null && firstDay(date) > day) ||
    lexicon.planWords.in(tokens, 0, tokens.length).length > 0;
  return !isOpen && isPlainLimit(sentence, at, clauseStart(sentence, at));
}

/** As any plain statement, but the words that permit ("may hold") are the limit itself. */
function isPlainLimit(sentence: Sentence, at: number, start: number): boolean {
  const { marks, isQuestion, isFragment, lexicon, tokens } = sentence;
  const permits = lexicon.permitWords.in(tokens, start, at);
  const counts = { marks: marks.filter((mark) => !permits.some((permit) => permit.at === mark.at)) };
  return (
    !isQuestion &&
    !isFragment &&
    !sentence.isQuoted(at) &&
    !hasMark(counts, AROUND) &&
    !hasMark(counts, BEFORE, 0, at) &&
    !hasMark(counts, UNREAL, start, clauseEnd(sentence, at))
  );
}

/** "limits each side to 1,650", "a ceiling of 1,650", "allows each side 1,650": verb and number stand together. */
function isSet(sentence: Sentence, { from }: Quantity, next: number, start: number, topic: Topic): boolean {
  const { tokens, lexicon, parties } = sentence;
  const before = lexicon.articles.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  const cap = lexicon.capWords.in(tokens, start, before).at(-1);
  const permit = lexicon.permitWords.in(tokens, start, before).at(-1);
  const isCapped =
    cap !== undefined && (cap.next === before || lexicon.capLinks.endingAt(tokens, before) !== undefined);
  const isPermitted = permit !== undefined && !lexicon.partLinks.endingAt(tokens, before);
  const verb = isCapped ? cap : isPermitted ? permit : undefined;
  if (!verb || lexicon.comparedTo.in(tokens, start, before).length > 0) return false;
  const isForAll =
    !hasManyParties(topic) ||
    lexicon.eachWords.in(tokens, start, clauseEnd(sentence, next)).length > 0 ||
    !parties.some((party) => party.at >= verb.at && party.at < from);
  const after = tokens[next];
  return isForAll && (!after || after.kind === 'sign' || lexicon.afterLimit.has(after.lower));
}

const hasManyParties = ({ figures, memberships }: Topic): boolean =>
  new Set(memberships.map(({ party }) => party)).size > MANY_PARTIES || figures.some(isManyCount);

const isManyCount = ({ id, derivation }: Figure): boolean =>
  id === 'parties-count' &&
  derivation.from === 'values' &&
  derivation.values.some(({ value }) => value > MANY_PARTIES);
