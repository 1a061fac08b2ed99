import { groupBy } from '../catalog/group-by.ts';
import type { Mention } from '../catalog/mention.ts';
import type { Day } from '../model/day.ts';
import type { RecordBook } from '../model/record-book.ts';
import type { Claim, ClaimContext } from './context.ts';
import { findCounts } from './find-counts.ts';
import { findEventDates, findEventYears } from './find-event-dates.ts';
import { findHappenings } from './find-happenings.ts';
import { findLastSince } from './find-last-since.ts';
import { findLimits } from './find-limits.ts';
import { findNamedEvents } from './find-named-events.ts';
import { findNamedRows } from './find-named-rows.ts';
import { findNamedYears } from './find-named-years.ts';
import { findOrdinals } from './find-ordinals.ts';
import { findPartyCounts } from './find-party-counts.ts';
import { findPartyLists } from './find-party-lists.ts';
import { findSteps } from './find-steps.ts';
import { findSuperlatives } from './find-superlatives.ts';
import { findTitleNumbers } from './find-title-numbers.ts';
import { findToldEvents } from './find-told-events.ts';
import { lexiconOf } from './languages.ts';
import { readSentences } from './read-sentences.ts';
import { Recall } from './recall.ts';
import type { Sentence } from './sentence.ts';

/** Where two want the same words, one that decides wins, else the earlier in the list. */
const FINDERS = [
  findOrdinals,
  findSuperlatives,
  findCounts,
  findSteps,
  findNamedYears,
  findPartyLists,
  findLimits,
  findPartyCounts,
  findLastSince,
  findNamedRows,
  findNamedEvents,
  findHappenings,
  findTitleNumbers,
  findEventDates,
  findToldEvents,
];

/** How far back the words that a sentence leans on are looked for. */
const SENTENCES_BACK = 30;
/** Blocks after one with a mention in which a claim may still be about it. */
const BLOCKS_AFTER = 3;

export interface ClaimsAsked {
  /** The article's day; null where it gives none. */
  readonly day: Day | null;
  readonly today: Day;
  /** BCP 47 tag of the text. */
  readonly language: string | null;
  readonly catalog: RecordBook;
}

/**
 * Statements of the text about its topics held against the record as of `day`: numbers, dates, lists of parties. By block, then start;
 * claims about one topic do not overlap. `differs` only where template, subject, stretch of time and unit leave no doubt; in doubt
 * `cannot tell`, or nothing. Without a day, a value that changes is never held against today's. Empty for a language without a table.
 * Linear in the text.
 */
export function findClaims(
  blocks: readonly { readonly text: string }[],
  mentions: readonly Mention[],
  asked: ClaimsAsked,
): Claim[] {
  const steps = findClaimsInSteps(blocks, mentions, asked);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, one to begin and one a sentence, so that a page can have its turn between them. */
export function* findClaimsInSteps(
  blocks: readonly { readonly text: string }[],
  mentions: readonly Mention[],
  { day, today, language, catalog }: ClaimsAsked,
): Generator<void, Claim[], void> {
  const lexicon = lexiconOf(language);
  if (!lexicon || mentions.length === 0) return [];
  const byBlock = groupBy(mentions, ({ block }) => [block]);
  const recall = new Recall();
  // the table of the language has been made: that alone takes a while
  yield;
  const claims: Claim[] = [];
  let before: readonly Sentence[] = [];
  let lastNamed = -Infinity;
  for (const [block, { text }] of blocks.entries()) {
    const own = byBlock.get(block)?.toSorted((a, b) => a.start - b.start) ?? [];
    if (own.length > 0) lastNamed = block;
    if (block - lastNamed > BLOCKS_AFTER) continue;
    for (const sentence of readSentences(block, text, own, lexicon, day)) {
      claims.push(...claimsOf(sentence, { book: catalog, lexicon, day, today, before, recall }));
      before = [...before.slice(1 - SENTENCES_BACK), sentence];
      yield;
    }
  }
  return claims;
}

function claimsOf(sentence: Sentence, context: ClaimContext): readonly Claim[] {
  const { quantities, dates, parties } = sentence;
  if (quantities.length === 0 && dates.length === 0 && parties.length < 2) return [];
  const all = FINDERS.flatMap((find) => find(sentence, context));
  const claims: Claim[] = [];
  const byWeight = [
    all.filter(isDecided),
    all.filter((claim) => !isDecided(claim)),
    findEventYears(sentence, context),
  ];
  for (const claim of byWeight.flat())
    if (!claims.some((other) => isSamePlace(claim, other))) claims.push(claim);
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

const isDecided = ({ verdict }: Claim): boolean => verdict !== 'cannot tell';

const isSamePlace = (a: Claim, b: Claim): boolean => a.start < b.end && b.start < a.end;
