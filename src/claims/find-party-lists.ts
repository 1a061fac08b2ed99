import type { PartyId, Topic } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import type { Claim, ClaimContext } from './context.ts';
import { named } from './find-ordinals.ts';
import { isSameSet, relatives, setsOf, unified } from './party-sets.ts';
import { namedLately } from './named-topic.ts';
import type { Found } from './phrases.ts';
import { spanOf, type Sentence } from './sentence.ts';

interface PartyList {
  readonly parties: readonly PartyId[];
  readonly at: number;
  readonly next: number;
}

const RULE = 'named-parties';
const SENTENCES_BACK = 12;
const KINDS: readonly Topic['kind'][] = [
  'treaty',
  'agreement',
  'group',
  'talks',
  'proposal',
  'resolution',
  'regime',
  'organisation',
];

/** Lists of parties: "agreed by Britain, China, France, Germany, Russia, and the United States". */
export const findPartyLists = (sentence: Sentence, context: ClaimContext): Claim[] =>
  listsIn(sentence).flatMap((list) => listClaim(sentence, list, context) ?? []);

/** Names with nothing but commas, "and" and articles between. */
function listsIn({ tokens, parties, lexicon, mentions }: Sentence): PartyList[] {
  const lists: PartyList[] = [];
  let run: Found<PartyId>[] = [];
  const close = () => {
    const ids = [...new Set(run.flatMap(({ value }) => value.split(' ')))];
    if (ids.length >= 2) lists.push({ parties: ids, at: run[0]!.at, next: run.at(-1)!.next });
    run = [];
  };
  for (const party of parties) {
    if (mentions.some(({ at, next }) => at <= party.at && party.next <= next)) continue;
    const last = run.at(-1);
    const between = last ? tokens.slice(last.next, party.at) : [];
    const isJoined =
      last !== undefined &&
      between.length > 0 &&
      between.every(({ lower }) => lower === ',' || lexicon.and.has(lower) || lexicon.articles.has(lower)) &&
      between.some(({ lower }) => lower === ',' || lexicon.and.has(lower));
    if (!isJoined) close();
    run.push(party);
  }
  close();
  // a possessive or an adjective at the end ("Russia and China's plan") makes it a list of owners
  return lists.filter(({ next }) => tokens[next]?.lower !== "'s");
}

function listClaim(sentence: Sentence, list: PartyList, context: ClaimContext): Claim | undefined {
  const { tokens, lexicon, mentions } = sentence;
  const isNow = lexicon.nowWords.in(tokens, 0, tokens.length).length > 0;
  if (isUnreal(sentence, list.at)) return undefined;
  const verb = lexicon.listVerbs.endingAt(
    tokens,
    list.at - (lexicon.articles.has(tokens[list.at - 1]?.lower ?? '') ? 1 : 0),
  );
  const hasAct = list.parties.length >= 3 || (verb !== undefined && followsName(sentence, verb.at));
  if (!hasAct) return undefined;
  const inSentence = mentions
    .toSorted((a, b) => distance(a.at, list.at) - distance(b.at, list.at))
    .flatMap(({ topics }) => topics.flatMap((id) => context.book.topics[id] ?? []))
    .filter(({ kind }) => KINDS.includes(kind));
  const generic = lexicon.genericNouns.in(tokens, 0, list.at).at(-1);
  const lately = namedLately(sentence, KINDS, context, SENTENCES_BACK);
  const fits = ({ kind }: Topic) => generic?.value.some((entry) => entry.kind === kind) ?? false;
  const carried = generic ? [...lately.filter(fits), ...lately.filter((topic) => !fits(topic))] : lately;
  const topics = inSentence.length > 0 ? inSentence : (generic ?? list.parties.length >= 4) ? carried : [];
  const hasArticle = lexicon.articles.has(tokens[list.at - 1]?.lower ?? '');
  const span = spanOf(sentence, hasArticle ? list.at - 1 : list.at, list.next);
  const base = {
    figure: 'parties',
    surface: sentence.text.slice(span.start, span.end),
    said: list.parties,
    block: sentence.block,
    ...span,
  };
  for (const topic of topics) {
    const set = setsOf(topic, context, isNow).find((parties) => isSameSet(parties, list.parties));
    if (set)
      return {
        ...base,
        topic: topic.id,
        recorded: [recordedSet(topic, set, context)],
        verdict: 'agrees',
        rule: RULE,
      };
  }
  const [topic] = inSentence;
  const [set] = topic ? setsOf(topic, context, isNow) : [];
  if (!topic || !set || !isComplete(sentence, list) || new Set(inSentence.map(({ id }) => id)).size > 1)
    return undefined;
  const ever = new Set(
    [topic, ...relatives(topic, context)].flatMap(({ memberships }) =>
      memberships.map(({ party }) => unified(party)),
    ),
  );
  const isStrange = list.parties.some((party) => !ever.has(unified(party)));
  const isFormer = isNow && setsOf(topic, context, false).some((parties) => isSameSet(parties, list.parties));
  if (!(isStrange || isFormer) || !isPlain(sentence, list.at)) return undefined;
  return { ...base, topic: topic.id, recorded: [recordedSet(topic, set, context)], verdict: 'differs' };
}

/** "the treaty between …", not "relations between …": two parties alone are a list only right after a name or an act. */
function followsName({ tokens, lexicon, mentions }: Sentence, at: number): boolean {
  return (
    mentions.some(({ next }) => next === at) ||
    lexicon.genericNouns.endingAt(tokens, at) !== undefined ||
    lexicon.listVerbsSure.at(tokens, at) !== undefined
  );
}

const distance = (a: number, b: number): number => Math.abs(a - b);

/** Is the list said to be all of them: "signed by", "consist of", "… take part in"? */
function isComplete({ tokens, lexicon }: Sentence, { at, next }: PartyList): boolean {
  const start = lexicon.articles.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  return (
    lexicon.listVerbsSure.endingAt(tokens, start) !== undefined ||
    lexicon.listVerbsAfter.at(tokens, next) !== undefined ||
    (lexicon.copulas.has(tokens[start - 1]?.lower ?? '') &&
      lexicon.partyNouns.in(tokens, 0, start).length > 0)
  );
}

/** The sources are those of the first record that names all of the parties: the topic's own, where it does. */
const recordedSet = (topic: Topic, value: readonly PartyId[], context: ClaimContext) => {
  const record = [topic, ...relatives(topic, context)].find(({ memberships }) =>
    value.every((id) => memberships.some(({ party }) => unified(party) === unified(id))),
  );
  const those = record?.memberships.filter(({ party }) => value.includes(party)) ?? [];
  return {
    rule: RULE,
    ...named(RULE, context),
    value,
    sources: [...new Set(those.flatMap(({ sources }) => sources))],
  };
};
