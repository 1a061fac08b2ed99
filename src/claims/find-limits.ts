import { hasHappened } from '../model/day.ts';
import type { DatedValue, Figure, Topic } from '../model/topic.ts';
import type { Claim, ClaimContext } from './context.ts';
import { named } from './find-ordinals.ts';
import { isSureLimit, speaksOfText, TEXT_RULE } from './limit-certainty.ts';
import { judge } from './judge.ts';
import type { UnitNoun } from './language.ts';
import { unitOf, type UnitFound } from './limit-units.ts';
import { namedLately } from './named-topic.ts';
import type { Quantity } from './quantity.ts';
import type { Recorded } from './recorded.ts';
import { clauseStart, hasMark, spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';

const CONVERTED = 0.02;
/** An end that comes so close to a limit is meant to be that limit. */
const NEARLY = 0.75;
/** Sums of what was destroyed are told a little differently by each side. */
const MUCH = 1.1;
const KINDS: readonly Topic['kind'][] = [
  'treaty',
  'agreement',
  'resolution',
  'sanctions',
  'regime',
  'organisation',
];

/** Numbers of a treaty's text: "1,550 warheads", "500 to 5,500 kilometers", "3.67 percent". They differ only where the text is said to set them. */
export function findLimits(sentence: Sentence, context: ClaimContext): Claim[] {
  const { tokens, lexicon } = sentence;
  const hasLimit = lexicon.limitWords.in(tokens, 0, tokens.length).length > 0;
  if (sentence.isQuestion || !hasLimit) return [];
  const inSentence = topicsIn(sentence, context);
  const topics = inSentence.length > 0 ? inSentence : namedLately(sentence, KINDS, context);
  if (topics.length === 0) return [];
  return sentence.quantities.flatMap((quantity) => {
    const unit = unitOf(sentence, quantity);
    if (
      quantity.isOrdinal ||
      !unit ||
      hasMark(sentence, ['negation'], clauseStart(sentence, quantity.from), quantity.from)
    )
      return [];
    return limitClaims(sentence, quantity, unit, topics, {
      context,
      isTold: inSentence.length > 0,
    });
  });
}

function topicsIn({ mentions }: Sentence, { book }: ClaimContext): Topic[] {
  const topics = mentions.flatMap(({ topics }) => topics.flatMap((id) => book.topics[id] ?? []));
  return topics.filter(({ kind }) => KINDS.includes(kind));
}

function limitClaims(
  sentence: Sentence,
  quantity: Quantity,
  { units, loose, next, isBare }: UnitFound,
  topics: readonly Topic[],
  { context, isTold }: { context: ClaimContext; isTold: boolean },
): Claim[] {
  for (const topic of topics) {
    const recorded = units.flatMap((unit) => limitsOf(topic, unit, context));
    if (recorded.length === 0) continue;
    const ends =
      quantity.low === undefined ? undefined : rangeClaims(sentence, quantity, next, recorded, topic);
    if (ends) return ends;
    const meant = units.flatMap((unit) => (loose.includes(unit) ? [] : limitsOf(topic, unit, context)));
    const settled = meant.length > 0 ? meant : recorded;
    const { by } =
      quantity.low === undefined
        ? judge(plain(quantity), settled.map(rounded(quantity)), { isSure: false, margin: 0 })
        : { by: undefined };
    if (by) return [claimOf(sentence, quantity, next, topic, [by], 'agrees')];
    const ever = units.flatMap((unit) => limitsOf(topic, unit, { ...context, day: null }));
    const isTooMany =
      isTold &&
      isBare &&
      isSumTooHigh(sentence, quantity, recorded) &&
      speaksOfText(sentence, quantity.from, topic, context);
    const isWrong =
      isTold &&
      ever.every(({ rule }) => rule === TEXT_RULE) &&
      (quantity.low === undefined
        ? !ever.some((entry) => isEnd(quantity.value, entry, 0) || isEnd(quantity.value, entry, 1)) &&
          isBare &&
          isSureLimit(sentence, quantity, { units, next }, topic, context)
        : isOutside(quantity, recorded) && speaksOfText(sentence, quantity.from, topic, context));
    if (isTold)
      return [
        claimOf(sentence, quantity, next, topic, recorded, isWrong || isTooMany ? 'differs' : 'cannot tell'),
      ];
  }
  return [];
}

/** "500 to 5,500 kilometers": both ends are numbers of the text. */
function rangeClaims(
  sentence: Sentence,
  quantity: Quantity,
  next: number,
  recorded: readonly Recorded[],
  topic: Topic,
): Claim[] | undefined {
  const low = recorded.find((entry) => isEnd(quantity.low!, entry, 0));
  const high = recorded.find((entry) => isEnd(quantity.value, entry, 1));
  if (!low || !high) return undefined;
  if (low === high) return [claimOf(sentence, quantity, next, topic, [high], 'agrees')];
  const { low: lowValue = 0, ...rest } = quantity;
  const highAt = sentence.tokens.findLastIndex(({ kind }, at) => kind === 'number' && at < quantity.next);
  if (highAt <= quantity.at) return [claimOf(sentence, quantity, next, topic, [high], 'agrees')];
  return [
    claimOf(
      sentence,
      { ...rest, from: quantity.at, value: lowValue },
      quantity.at + 1,
      topic,
      [low],
      'agrees',
    ),
    claimOf(sentence, { ...rest, from: highAt }, next, topic, [high], 'agrees'),
  ];
}

const isEnd = (said: number, { value, range }: Recorded, end: 0 | 1): boolean =>
  said === (range?.[end] ?? value) || (range !== undefined && range[0] <= said && said <= range[1]);

/** "destroyed 3,692 missiles": a part of them may be meant, but not more than all. */
function isSumTooHigh(
  sentence: Sentence,
  { value, hedge, low, from }: Quantity,
  recorded: readonly Recorded[],
): boolean {
  const { lexicon, tokens } = sentence;
  const verbs = lexicon.sumWords.in(tokens, clauseStart(sentence, from), from);
  return (
    (hedge === undefined || hedge === 'more' || hedge === 'at least') &&
    low === undefined &&
    recorded.some(({ figure }) => verbs.some((verb) => figure.split('-').includes(verb.value))) &&
    recorded.every((entry) => value > entry.value * MUCH)
  );
}

/** "300 to 5,500": one end is a limit, the other lies beyond all of them. A stretch within the limits may be a part of what they cover. */
function isOutside({ low = 0, value }: Quantity, recorded: readonly Recorded[]): boolean {
  const ends = recorded.flatMap((entry) => entry.range ?? [entry.value]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isBeyond = (end: number) => end < least || end > most || (end < most && end > most * NEARLY);
  return (ends.includes(value) && isBeyond(low)) || (ends.includes(low) && isBeyond(value));
}

/** A limit's own words ("more than", "up to", "below") are part of the rule, so the number itself is compared. */
const plain = ({ value }: Quantity): Pick<Quantity, 'value'> => ({ value });

/** "Roughly 1,500" is no limit of 1,550; "nearly 2,700" is one of 2,692. */
const rounded =
  ({ hedge }: Quantity) =>
  (entry: Recorded): Recorded =>
    hedge === 'about' || hedge === 'nearly'
      ? { ...entry, range: [entry.value * (1 - CONVERTED), entry.value * (1 + CONVERTED)] }
      : entry;

/** Values that were written down up to the day; in miles or pounds, rounded conversions count as the value. */
const limitsOf = (topic: Topic, { unit, factor }: UnitNoun, context: ClaimContext): readonly Recorded[] =>
  context.recall.once(`limits ${topic.id} ${unit} ${factor ?? 1} ${context.day}`, () =>
    topic.figures.flatMap((figure) =>
      figure.derivation.from === 'values' && figure.unit === unit
        ? figure.derivation.values
            .filter(({ from }) => context.day === null || hasHappened(from, context.day))
            .map((value) => recordedLimit(figure, value, factor, context))
        : [],
    ),
  );

function recordedLimit(
  figure: Figure,
  dated: DatedValue,
  factor: number | undefined,
  context: ClaimContext,
): Recorded {
  const { value } = dated;
  const range =
    factor === undefined
      ? dated.range
      : ([(value / factor) * (1 - CONVERTED), (value / factor) * (1 + CONVERTED)] as const);
  return {
    figure: figure.id,
    rule: figure.rule,
    ...named(figure.rule, context),
    label: figure.label,
    value,
    sources: [...new Set([...dated.sources, ...figure.sources])],
    ...(range && { range }),
  };
}

function claimOf(
  sentence: Sentence,
  { from, value }: Pick<Quantity, 'from' | 'value'>,
  next: number,
  topic: Topic,
  recorded: readonly Recorded[],
  verdict: Claim['verdict'],
): Claim {
  const span = spanOf(sentence, from, next);
  const isOne = new Set(recorded.map(({ figure }) => figure)).size === 1;
  return {
    topic: topic.id,
    figure: recorded[0]!.figure,
    surface: sentence.text.slice(span.start, span.end),
    said: value,
    recorded: distinct(recorded).map((entry) =>
      shown(isOne || entry.label === undefined ? entry : { ...entry, ruleName: entry.label }),
    ),
    verdict,
    ...(verdict === 'agrees' && recorded[0]!.rule && { rule: recorded[0]!.rule }),
    block: sentence.block,
    ...span,
  };
}

const distinct = (recorded: readonly Recorded[]): Recorded[] =>
  recorded.filter(
    (entry, index) =>
      recorded.findIndex(({ value, figure }) => value === entry.value && figure === entry.figure) === index,
  );
