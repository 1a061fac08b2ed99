import { contains, firstDay } from '../model/day.ts';
import { figuresOn } from '../model/figures.ts';
import type { RecordBook } from '../model/record-book.ts';
import type { Topic } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import type { Claim, ClaimContext } from './context.ts';
import { judge } from './judge.ts';
import { namedLately } from './named-topic.ts';
import type { Quantity } from './quantity.ts';
import type { Recorded } from './recorded.ts';
import { spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';

const UNITS: readonly string[] = ['states', 'participants', 'parties', 'members', 'countries'];
/** The figure that counts who is in; others count some of them. */
const MEMBERS = 'parties-count';
/** Ends the id of a figure that counts all, not those of some list. */
const COUNTS = 's-count';
const NOUN_REACH = 3;
/** Sources count members a few apart: who withdrew, who has signed but not ratified. */
const MARGIN = 0.1;

/** Numbers of parties: "191 states", "eight participants", "the six powers", "six-nation group". */
export const findPartyCounts = (sentence: Sentence, context: ClaimContext): Claim[] =>
  sentence.quantities.flatMap((quantity) =>
    quantity.isOrdinal ? [] : (partyClaim(sentence, quantity, context) ?? []),
  );

function partyClaim(sentence: Sentence, quantity: Quantity, context: ClaimContext): Claim | undefined {
  const { lexicon, tokens, mentions } = sentence;
  const rules = lexicon.countedBy.endingAt(tokens, quantity.from)?.value[0]?.rules;
  const noun = nounAfter(sentence, quantity.next) ?? (rules && { at: quantity.next, next: quantity.next });
  const isInName = mentions.some(
    ({ at, next, topics }) =>
      at <= quantity.at &&
      quantity.at < next &&
      topics.every((id) => context.book.topics[id]?.kind !== 'group'),
  );
  if (!noun || isInName || quantity.value < 2 || isUnreal(sentence, quantity.from)) return undefined;
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
  if (!topic || isHyphened || new Set(inSentence.map(({ id }) => id)).size > 1) return undefined;
  const isMembers = lexicon.partyNounsSure.at(tokens, noun.at) !== undefined;
  if (!isMembers && !rules) return undefined;
  const recorded = partyFigures(topic, day, context).filter(({ figure, rule }) =>
    rules ? rule !== null && rules.includes(rule) && figure.endsWith(COUNTS) : figure === MEMBERS,
  );
  if (recorded.length === 0) return undefined;
  const isSure =
    context.day !== null &&
    noun.at === quantity.next &&
    isPlain(sentence, quantity.at) &&
    (rules !== undefined || isOwned(sentence, quantity));
  const { verdict } = judge(quantity, recorded, { isSure, margin: MARGIN });
  return { ...base, topic: topic.id, figure: recorded[0]!.figure, recorded: recorded.map(shown), verdict };
}

const GROUPED: readonly Topic['kind'][] = ['treaty', 'agreement', 'group', 'talks', 'regime', 'organisation'];

function nounAfter({ tokens, lexicon }: Sentence, next: number): { at: number; next: number } | undefined {
  for (let at = next; at <= next + NOUN_REACH && at < tokens.length; at++) {
    const found = lexicon.partyNouns.at(tokens, at);
    if (found) return found;
    if (tokens[at]!.kind !== 'word' || lexicon.closedWords.has(tokens[at]!.lower)) return undefined;
  }
  return undefined;
}

/** "has 191 members": the topic has them. */
function isOwned({ tokens, lexicon, mentions }: Sentence, { from }: Quantity): boolean {
  const verb = tokens[from - 1]?.lower ?? '';
  const mention = mentions.find(({ next }) => next <= from);
  return lexicon.perfect.has(verb) && mention !== undefined && from - mention.next <= 3;
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
