import type { PartyId } from '../model/topic.ts';
import type { ActVerb, ClaimLanguage, Hedge, Mark, UnitNoun } from './language.ts';
import { Vocabulary, type PhraseTable } from './phrases.ts';

/** A language's table, indexed for looking up. */
export type Lexicon = ReturnType<typeof createLexicon>;

/** Built once a language. */
export function createLexicon(language: ClaimLanguage) {
  const vocabulary = new Vocabulary();
  const phraseSet = (phrases: readonly string[]) => vocabulary.set(phrases);
  const flat = <K extends string, V>(
    record: Readonly<Record<K, readonly string[]>>,
    value: (key: K) => V,
  ): PhraseTable<V> =>
    vocabulary.table(
      (Object.keys(record) as K[]).flatMap((key) =>
        record[key].map((phrase) => [phrase, value(key)] as const),
      ),
    );
  const byPhrase = <T extends { readonly phrases: readonly string[] }>(entries: readonly T[]) => {
    const all = new Map<string, T[]>();
    for (const entry of entries)
      for (const phrase of entry.phrases) all.set(phrase, [...(all.get(phrase) ?? []), entry]);
    return vocabulary.table<readonly T[]>(all);
  };
  const { dateWords } = language;
  return {
    language,
    vocabulary,
    abbreviations: new Set(language.abbreviations),
    numberBeginnings: phraseSet([
      ...Object.keys(language.numberWords),
      ...Object.keys(language.ordinalWords),
      ...language.articles,
    ]),
    numberWords: new Map(Object.entries(language.numberWords)),
    ordinalWords: new Map(Object.entries(language.ordinalWords)),
    multipliers: new Map(Object.entries(language.multipliers)),
    weekdays: vocabulary.table<number>(language.weekdays.map((name, index) => [name, index] as const)),
    numberNames: new Set(language.numberNames),
    hedgesBefore: flat<Hedge, Hedge>(language.hedgesBefore, (hedge) => hedge),
    hedgesAfter: flat<Hedge, Hedge>(language.hedgesAfter, (hedge) => hedge),
    rangeJoins: phraseSet(language.rangeJoins),
    and: new Set(language.and),
    marks: flat<Mark, Mark>(language.marks, (mark) => mark),
    clauseWords: phraseSet(language.clauseWords),
    months: vocabulary.table<number>(
      language.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
    ),
    in: phraseSet(dateWords.in),
    since: phraseSet(dateWords.since),
    thisYear: phraseSet(dateWords.thisYear),
    lastYear: phraseSet(dateWords.lastYear),
    lastMonth: phraseSet(dateWords.lastMonth),
    otherYear: new Set(dateWords.otherYear),
    vagueWindows: phraseSet(language.vagueWindows),
    parties: vocabulary.table<PartyId>(
      Object.entries(language.parties).flatMap(([id, { names, adjectives }]) =>
        [...names, ...adjectives].map((name) => [name, id] as const),
      ),
    ),
    articles: new Set(language.articles),
    objectWords: new Set(language.objectWords),
    pronouns: phraseSet([...language.pronouns, ...language.possessives]),
    possessives: phraseSet(language.possessives),
    otherThings: new Set(language.otherThings),
    ownerMarks: new Set(language.ownerMarks),
    noneWords: new Set(language.noneWords),
    anyWords: new Set(language.anyWords),
    allWords: new Set(language.allWords),
    spans: phraseSet(language.spans),
    timesWords: phraseSet(language.timesWords),
    ofThem: phraseSet(language.ofThem),
    ownWords: new Set(language.possessives),
    agentWords: new Set(language.agentWords),
    perfect: new Set(language.perfect),
    countVerbs: phraseSet(language.countVerbs),
    countVerbsOpen: phraseSet(language.countVerbsOpen),
    doneVerbs: phraseSet([...language.countVerbs, ...language.flightVerbs]),
    copulas: new Set(language.copulas),
    thenWords: phraseSet(language.thenWords),
    countNouns: byPhrase(
      language.countNouns.flatMap((noun) => [
        { noun, isMany: false, phrases: noun.one },
        { noun, isMany: true, phrases: noun.many },
      ]),
    ),
    cues: vocabulary.table<readonly string[]>(
      language.cues.flatMap(({ words, units }) => words.map((word) => [word, units] as const)),
    ),
    proNouns: phraseSet(language.proNouns),
    neutralAdjectives: new Set(language.neutralAdjectives),
    nameAdjectives: new Set(language.nameAdjectives),
    superlatives: phraseSet(language.superlatives),
    latest: phraseSet(language.latest),
    latestAdverbs: phraseSet(language.latestAdverbs),
    compoundHeads: new Set(language.compoundHeads),
    partWords: new Set(language.partWords),
    unitNouns: byPhrase<UnitNoun>(language.unitNouns),
    limitWords: phraseSet(language.limitWords),
    capWords: phraseSet(language.capWords),
    capLinks: phraseSet(language.capLinks),
    permitWords: phraseSet(language.permitWords),
    partLinks: phraseSet(language.partLinks),
    comparedTo: phraseSet(language.comparedTo),
    sumWords: flat<string, string>(language.sumWords, (word) => word),
    eachWords: phraseSet(language.eachWords),
    afterLimit: new Set(language.afterLimit),
    planWords: phraseSet(language.planWords),
    acts: byPhrase<ActVerb>(language.acts),
    genericNouns: byPhrase(
      Object.entries(language.genericNouns).map(([kind, phrases]) => ({ kind, phrases })),
    ),
    listVerbs: phraseSet([...language.listVerbs, ...language.listVerbsSure]),
    listVerbsSure: phraseSet(language.listVerbsSure),
    listVerbsAfter: phraseSet(language.listVerbsAfter),
    nowWords: phraseSet(language.nowWords),
    countedBy: byPhrase(language.countedBy),
    partyNouns: phraseSet(language.partyNouns),
    partyNounsSure: phraseSet(language.partyNounsSure),
    powerNouns: phraseSet(language.powerNouns),
    withWords: new Set(language.withWords),
    memberNouns: phraseSet(language.memberNouns),
    eventNouns: new Set(language.eventNouns),
    byMeans: phraseSet(language.byMeans),
    saidWords: new Set(language.saidWords),
    voteWords: phraseSet(language.voteWords),
    byWords: new Set(language.byWords),
    closedWords: new Set(language.closedWords),
    beforeDate: new Set(language.beforeDate),
  };
}
