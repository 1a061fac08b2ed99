import type { PartyId, StatusWord } from '../model/topic.ts';

/** How a number is put: "more than", "at least", "about". */
export type Hedge = 'more' | 'at least' | 'about' | 'nearly' | 'fewer' | 'at most';

/**
 * Words that make a statement something other than a plain one about the past: a plan, a condition, a denial, someone's
 * word for it, a part of a whole.
 */
export type Mark =
  | 'future'
  | 'hypothetical'
  | 'negation'
  /** What was said is wrong: "an earlier version". Counts wherever it stands. */
  | 'denial'
  /** "said": counts before what was said, not after it. */
  | 'attribution'
  /** "claimed", "by some counts": counts wherever it stands. */
  | 'hearsay'
  | 'before'
  | 'total';

/** What a noun counts: units of the catalog's figures, in order of preference. */
export interface CountNoun {
  readonly one: readonly string[];
  readonly many: readonly string[];
  readonly units: readonly string[];
  /** The kind of thing is in the noun itself ("nuclear tests"); without it, words near by decide ("15 tests"). */
  readonly isFull?: boolean;
  /** A thing that is counted only where a verb says that it was set off: "detonated six nuclear devices". */
  readonly isThing?: boolean;
}

export interface UnitNoun {
  readonly phrases: readonly string[];
  /** Unit as figures write it. */
  readonly unit: string;
  /** Multiply by this to get the unit; a converted value agrees within 2 %. */
  readonly factor?: number;
  /**
   * A word that must stand with the phrase where its words also mean another unit that the topic limits, and else says too little:
   * "700 launchers" may be the deployed ones, or all.
   */
  readonly onlyWith?: string;
}

/** A verb that names a step in a topic's life. */
export interface ActVerb {
  readonly phrases: readonly string[];
  /** Statuses that the step brings about. */
  readonly statuses: readonly StatusWord[];
  /** Or events whose id has one of these words. */
  readonly eventWords?: readonly string[];
  /** The step ends (or begins) the membership of its subject. */
  readonly membership?: 'to' | 'from';
  /** Or events whose title has one of these words. A date that is not that of the only such event differs. */
  readonly titleWords?: readonly string[];
  /** A date that is not that of the only event with such an id differs. */
  readonly isSingle?: boolean;
  /** The record has exactly one such step, so a date that is not its date differs. */
  readonly isExact?: boolean;
  /** Words that may stand between the verb and the name, besides articles: "withdrew from". */
  readonly links?: readonly string[];
}

/** Everything that finding claims knows of a language. All phrases in small letters, words separated by one space. */
export interface ClaimLanguage {
  readonly id: string;
  /** Words before whose full stop no sentence ends. */
  readonly abbreviations: readonly string[];
  readonly numberWords: Readonly<Record<string, number>>;
  /** "dozen", "hundred": multiply what stands before them. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** "half a dozen". */
  readonly half: string;
  readonly ordinalWords: Readonly<Record<string, number>>;
  readonly ordinalSuffixes: readonly string[];
  /** Before a number that is a name, not an amount: "resolution 1718". */
  readonly numberNames: readonly string[];
  readonly hedgesBefore: Readonly<Record<Hedge, readonly string[]>>;
  readonly hedgesAfter: Readonly<Record<Hedge, readonly string[]>>;
  readonly rangeJoins: readonly string[];
  readonly between: string;
  readonly and: readonly string[];
  readonly marks: Readonly<Record<Mark, readonly string[]>>;
  /** Words that begin a new clause, besides punctuation. */
  readonly clauseWords: readonly string[];
  readonly months: readonly (readonly string[])[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly dateWords: {
    readonly in: readonly string[];
    readonly since: readonly string[];
    readonly thisYear: readonly string[];
    readonly lastYear: readonly string[];
    readonly lastMonth: readonly string[];
    /** Words that make a year mean something else: "fiscal 2017". */
    readonly otherYear: readonly string[];
  };
  /** Stretches of time that the record is not asked about: "in recent weeks", "under Kim Jong Un". */
  readonly vagueWindows: readonly string[];
  readonly parties: Readonly<
    Record<PartyId, { readonly names: readonly string[]; readonly adjectives: readonly string[] }>
  >;
  readonly articles: readonly string[];
  /** Before a party that is not the subject: "against Japan". */
  readonly objectWords: readonly string[];
  /** "It", "the country": the subject of the sentence before. */
  readonly pronouns: readonly string[];
  readonly possessives: readonly string[];
  /** Dates a noun: "the framework of 2015". */
  readonly ofWord: string;
  /** Between verb and noun they make it a thing that no record may count: "cruise missile". */
  readonly otherThings: readonly string[];
  /** "North Korea's". */
  readonly ownerMarks: readonly string[];
  /** "no missiles". */
  readonly noneWords: readonly string[];
  /** "has not held any test". */
  readonly anyWords: readonly string[];
  /** "all six of its tests". */
  readonly allWords: readonly string[];
  /** "30 years ago": a number before it is no break between a step and its date. */
  readonly spans: readonly string[];
  /** "tested nuclear weapons six times". */
  readonly timesWords: readonly string[];
  /** "two of them". */
  readonly ofThem: readonly string[];
  /** "six tests by North Korea". */
  readonly agentWords: readonly string[];
  readonly perfect: readonly string[];
  /** Verbs of carrying out what is counted. */
  readonly countVerbs: readonly string[];
  /** What something did that was launched or set off: "flew over Japan". */
  readonly flightVerbs: readonly string[];
  /** Forms of them that do not say that it was done. */
  readonly countVerbsOpen: readonly string[];
  /** "Friday's blast was its sixth". */
  readonly copulas: readonly string[];
  /** "at the time": the best so far, but of an earlier day. */
  readonly thenWords: readonly string[];
  readonly countNouns: readonly CountNoun[];
  /** Words near a bare noun that tell which unit it counts. */
  readonly cues: readonly { readonly words: readonly string[]; readonly units: readonly string[] }[];
  /** After a counted noun they make another thing of it: "test site". */
  readonly compoundHeads: readonly string[];
  /** Stands for the noun counted before: "its most powerful one". */
  readonly proNouns: readonly string[];
  /** May stand between number and noun without changing what is counted. */
  readonly neutralAdjectives: readonly string[];
  /** May stand before a name beside other adjectives: "the landmark 2015 deal". */
  readonly nameAdjectives: readonly string[];
  readonly superlatives: readonly string[];
  readonly latest: readonly string[];
  readonly latestAdverbs: readonly string[];
  /** Before a number: a part of them, "only" some, more of them. */
  readonly partWords: readonly string[];
  readonly unitNouns: readonly UnitNoun[];
  readonly limitWords: readonly string[];
  /** Verbs and nouns after which one of `capLinks` leads to the limit: "caps … at 1,550". */
  readonly capWords: readonly string[];
  readonly capLinks: readonly string[];
  /** Verbs whose object is the limit: "allows each side 1,550". */
  readonly permitWords: readonly string[];
  /** Before a number that is then no limit: "from", "another". */
  readonly partLinks: readonly string[];
  /** The number is held against the limit, and is not the limit itself: "below". */
  readonly comparedTo: readonly string[];
  /** Verbs by a word of the figure's id that sums up what they did: `missiles-eliminated`. */
  readonly sumWords: Readonly<Record<string, readonly string[]>>;
  readonly eachWords: readonly string[];
  /** May follow a limit in its clause without narrowing it. */
  readonly afterLimit: readonly string[];
  /** What was only meant to be: "proposal". */
  readonly planWords: readonly string[];
  readonly acts: readonly ActVerb[];
  /** "the treaty", "the deal": the one named before. */
  readonly genericNouns: Readonly<Record<string, readonly string[]>>;
  readonly listVerbs: readonly string[];
  /** After these, a list is said to be complete. */
  readonly listVerbsSure: readonly string[];
  /** After a list that is said to be complete. */
  readonly listVerbsAfter: readonly string[];
  /** Only those of the article's day: "the remaining parties". */
  readonly nowWords: readonly string[];
  /** Nouns for parties to something, and words that tie them to it. */
  readonly partyNouns: readonly string[];
  /** Words that name the rule of a number of states: "ratified by 166". */
  readonly countedBy: readonly { readonly phrases: readonly string[]; readonly rules: readonly string[] }[];
  readonly partyNounsSure: readonly string[];
  /** Those who made an agreement with a state: "six world powers". */
  readonly powerNouns: readonly string[];
  readonly withWords: readonly string[];
  /** One of those in: "its 35th member". */
  readonly memberNouns: readonly string[];
  /** Nouns of events that have a name: "Implementation Day". */
  readonly eventNouns: readonly string[];
  /** Before a resolution that brought something about: "banned exports in resolution 2371". */
  readonly byMeans: readonly string[];
  /** Stand in the title of an event that was said, not done. */
  readonly saidWords: readonly string[];
  /** Words of votes: "by 93 votes to 5". */
  readonly voteWords: readonly string[];
  /** Before how much: "by five years". */
  readonly byWords: readonly string[];
  /** After a name: these words begin something new, any other makes the name part of a longer one. */
  readonly closedWords: readonly string[];
  /** May stand between an event and its date. */
  readonly beforeDate: readonly string[];
}
