import { contains, firstDay } from '../model/day.ts';
import { figuresOn } from '../model/figures.ts';
import type { RecordBook } from '../model/record-book.ts';
import type { Topic } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import type { Claim, ClaimContext } from './context.ts';
import { judge } from './judge.ts';
import { namedLately } from './named-topic.ts';
import { setsOf } from './party-sets.ts';
import type { Quantity } from './quantity.ts';
import type { Recorded } from './recorded.ts';
import { spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';

const UNITS: readonly string[] = ['states', 'participants', 'parties', 'members', 'countries'];
/** The figure that counts who is in; others count some of them. */
const MEMBERS = 'parties-count';
/** Ends the id of a figure that counts all, not those of some list. */
const COUNTS = 's-count';
const COUNT = 'count';
const NOUN_REACH = 3;
const DESCRIBED_REACH = 5;
/** Sources count members a few apart: who withdrew, who has signed but not ratified. */
const MARGIN = 0.1;

/** Numbers of parties: "191 states", "eight participants", "the six powers", "six-nation group". */
export const findPartyCounts = (sentence: Sentence, context: ClaimContext): Claim[] =>
  sentence.quantities.flatMap((quantity) =>
    quantity.isOrdinal
      ? (memberClaim(sentence, quantity, context) ?? [])
      : (partyClaim(sentence, quantity, context) ?? []),
  );

function partyClaim(sentence: Sentence, quantity: Quantity, context: ClaimContext): Claim | undefined {
  const { lexicon, tokens, mentions } = sentence;
  const ruleBefore = lexicon.countedBy.endingAt(tokens, quantity.from)?.value[0]?.rules;
  const noun =
    nounAfter(sentence, quantity.next) ?? (ruleBefore && { at: quantity.next, next: quantity.next });
  const rules = ruleBefore ?? (noun && ruleAfter(sentence, noun.next));
  if (
    !noun ||
    isInName(sentence, quantity, noun, context) ||
    quantity.value < 2 ||
    isUnreal(sentence, quantity.from)
  )
    return undefined;
  const inSentence = mentions
    .flatMap(({ topics }) => topics.flatMap((id) => context.book.topics[id] ?? []))
    .toSorted((a, b) => Number(a.kind === 'group') - Number(b.kind === 'group'));
  const isHyphened = tokens[quantity.next]?.text === '-';
  const topics = inSentence.length > 0 ? inSentence : namedLately(sentence, GROUPED, context);
  const day = context.day ?? context.today;
  const span = spanOf(sentence, quantity.from, noun.next);
  const base = {
    surface: sentence.text.slice(span.start, span.end),
    said: quantity.value,
    block: sentence.block,
    ...span,
  };
  for (const topic of topics) {
    const recorded = partyFigures(topic, day, context).filter(
      ({ rule }) => !rules || (rule !== null && rules.includes(rule)),
    );
    const { by } = judge(quantity, recorded, { isSure: false, margin: 0 });
    if (by && (context.day !== null || !hasChanged(topic)))
      return {
        ...base,
        topic: topic.id,
        figure: by.figure,
        recorded: [shown(by)],
        verdict: 'agrees',
        ...(by.rule && { rule: by.rule }),
      };
  }
  const [topic] = inSentence.filter((each) => partyFigures(each, day, context).length > 0);
  const isAlone = new Set(inSentence.filter(({ kind }) => kind !== 'group').map(({ id }) => id)).size <= 1;
  if (!topic || !isAlone) return undefined;
  const figures = partyFigures(topic, day, context);
  const described = figures.filter(({ figure }) => isDescribed(figure, sentence, quantity.next));
  if (isHyphened && described.length === 0) return undefined;
  const isMembers = lexicon.partyNounsSure.at(tokens, noun.at) !== undefined;
  const isPowers = isOfPowers(sentence, quantity, noun, topic, context);
  if (!isMembers && !isPowers && !rules && described.length === 0) return undefined;
  const counts = figures.filter(({ figure, rule }) =>
    rules ? rule !== null && rules.includes(rule) && figure.endsWith(COUNTS) : figure === MEMBERS,
  );
  const recorded = described.length > 0 ? described : counts;
  if (recorded.length === 0) return undefined;
  const isSure =
    context.day !== null &&
    isPlain(sentence, quantity.at) &&
    (described.length > 0 ||
      (noun.at === quantity.next && (rules !== undefined || isPowers || isOwned(sentence, quantity))));
  const { verdict } = judge(quantity, recorded, { isSure, margin: MARGIN });
  return { ...base, topic: topic.id, figure: recorded[0]!.figure, recorded: recorded.map(shown), verdict };
}

/** A number in a name ("Six-Party Talks") is no claim; in a description that goes on ("the deal with six world powers") it is. */
const isInName = (
  { mentions, tokens }: Sentence,
  { at, next }: Quantity,
  noun: { readonly next: number },
  { book }: ClaimContext,
): boolean =>
  mentions.some(
    (mention) =>
      mention.at <= at &&
      at < mention.next &&
      (mention.next < noun.next || tokens[next]?.text === '-') &&
      mention.topics.every((id) => book.topics[id]?.kind !== 'group'),
  );

/** "166 states have ratified it": what they did is told after them. */
function ruleAfter({ tokens, lexicon }: Sentence, next: number): readonly string[] | undefined {
  const at = lexicon.perfect.has(tokens[next]?.lower ?? '') ? next + 1 : next;
  return lexicon.countedBy.at(tokens, at)?.value[0]?.rules;
}

/** Do the words after the number name the figure: "nuclear-weapon-states", "35-seat board" for `board-seats`? */
function isDescribed(figure: string, { tokens }: Sentence, next: number): boolean {
  const near = tokens.slice(next, next + DESCRIBED_REACH).map(({ lower }) => lower);
  const words = figure.split('-');
  return (
    words.length > 1 &&
    !words.includes(COUNT) &&
    words.every((word) => near.some((other) => other === word || `${other}s` === word))
  );
}

/** "with five world powers": how many powers took part is known for the group that made an agreement. */
function isOfPowers(
  { tokens, lexicon }: Sentence,
  { value, from, hedge }: Quantity,
  noun: { readonly at: number },
  topic: Topic,
  context: ClaimContext,
): boolean {
  return (
    hedge === undefined &&
    (topic.kind === 'agreement' || topic.kind === 'group') &&
    lexicon.powerNouns.at(tokens, noun.at) !== undefined &&
    lexicon.withWords.has(tokens[from - 1]?.lower ?? '') &&
    lexicon.nowWords.in(tokens, 0, tokens.length).length === 0 &&
    [false, true].every((isNow) => setsOf(topic, context, isNow).every(({ length }) => length !== value))
  );
}

const GROUPED: readonly Topic['kind'][] = ['treaty', 'agreement', 'group', 'talks', 'regime', 'organisation'];

function nounAfter({ tokens, lexicon }: Sentence, next: number): { at: number; next: number } | undefined {
  for (let at = next; at <= next + NOUN_REACH && at < tokens.length; at++) {
    const found = lexicon.partyNouns.at(tokens, at);
    if (found) return found;
    const isHyphen = tokens[at]!.text === '-' && at > next;
    if ((tokens[at]!.kind !== 'word' && !isHyphen) || lexicon.closedWords.has(tokens[at]!.lower))
      return undefined;
  }
  return undefined;
}

/** "has 191 members": the topic has them. */
function isOwned({ tokens, lexicon, mentions }: Sentence, { from }: Quantity): boolean {
  const verb = tokens[from - 1]?.lower ?? '';
  const mention = mentions.find(({ next }) => next <= from);
  return lexicon.perfect.has(verb) && mention !== undefined && from - mention.next <= 3;
}

/** "its 35th member": the last to join makes as many as there are. */
function memberClaim(sentence: Sentence, quantity: Quantity, context: ClaimContext): Claim | undefined {
  const { lexicon, tokens, mentions } = sentence;
  const { day, book } = context;
  const noun = lexicon.memberNouns.at(tokens, quantity.next);
  if (!noun || day === null || isUnreal(sentence, quantity.from)) return undefined;
  const topics = new Set(mentions.flatMap(({ topics }) => topics));
  const [id, other] = topics;
  const topic = id === undefined ? undefined : book.topics[id];
  if (!topic || other !== undefined) return undefined;
  const rules = lexicon.countedBy.in(tokens, noun.next, noun.next + 3)[0]?.value[0]?.rules;
  const recorded = partyFigures(topic, day, context).filter(({ figure, rule }) =>
    rules ? rule !== null && rules.includes(rule) && figure.endsWith(COUNTS) : figure === MEMBERS,
  );
  const by = recorded.find(({ value }) => value === quantity.value);
  const isWrong =
    recorded.length > 0 &&
    recorded.every(({ value, atLeast }) => !atLeast && quantity.value > value * (1 + MARGIN)) &&
    isPlain(sentence, quantity.at);
  if (!by && !isWrong) return undefined;
  const span = spanOf(sentence, quantity.at, noun.next);
  return {
    topic: topic.id,
    figure: (by ?? recorded[0]!).figure,
    surface: sentence.text.slice(span.start, span.end),
    said: quantity.value,
    recorded: (by ? [by] : recorded).map(shown),
    verdict: by ? 'agrees' : 'differs',
    ...(by?.rule && { rule: by.rule }),
    block: sentence.block,
    ...span,
  };
}

/** Counts of states on the day; a count that is known only for some days also stands until the next one, as a floor or a ceiling. */
const partyFigures = (topic: Topic, day: string, { book, recall }: ClaimContext): readonly Recorded[] =>
  recall.once(`parties ${topic.id} ${day}`, () => findPartyFigures(topic, day, book));

function findPartyFigures(topic: Topic, day: string, book: RecordBook): Recorded[] {
  const groups = [
    topic,
    ...topic.related
      .flatMap((id) => book.topics[id] ?? [])
      .filter(({ kind }) => kind === 'group' && topic.kind === 'agreement'),
  ];
  return groups.flatMap((each) =>
    figuresOn(each, day, book)
      .filter(({ unit }) => UNITS.includes(unit))
      .map(({ id, rule, ruleName, value, sources, range, atLeast }) => ({
        figure: id,
        rule,
        ruleName,
        value,
        sources,
        ...(range && { range }),
        ...(atLeast && { atLeast }),
      })),
  );
}

/** Has the number of parties ever changed? Then an article without a day cannot be held against today's. */
const hasChanged = ({ memberships, figures }: Topic): boolean =>
  memberships.some(({ to }) => to !== undefined) ||
  figures.some(
    ({ unit, derivation }) =>
      UNITS.includes(unit) &&
      derivation.from === 'values' &&
      derivation.values.some((value, _, all) => !contains(value, firstDay(all[0]!.from))),
  );
