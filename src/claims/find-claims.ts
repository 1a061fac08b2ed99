import type { Catalog } from '../catalog/catalog.ts';
import type { Mention } from '../catalog/mention.ts';
import type { Day } from '../model/day.ts';
import type { Claim, ClaimContext } from './context.ts';
import { findCounts } from './find-counts.ts';
import { findEventDates } from './find-event-dates.ts';
import { findLimits } from './find-limits.ts';
import { findNamedYears } from './find-named-years.ts';
import { findOrdinals } from './find-ordinals.ts';
import { findPartyCounts } from './find-party-counts.ts';
import { findPartyLists } from './find-party-lists.ts';
import { findSteps } from './find-steps.ts';
import { findSuperlatives } from './find-superlatives.ts';
import { lexiconOf } from './languages.ts';
import { readSentences, type Sentence } from './sentence.ts';

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
  findEventDates,
];

/** How far back the words that a sentence leans on are looked for. */
const SENTENCES_BACK = 30;
/** A sentence of more tokens is a table or a list run together; leaving it out keeps the whole linear. */
const LONGEST = 400;
/** Blocks after one with a mention in which a claim may still be about it. */
const BLOCKS_AFTER = 3;

/**
 * Statements of the text about its topics held against the record as of `day`: numbers, dates, lists of parties. By block, then start;
 * claims about one topic do not overlap. `differs` only where template, subject, stretch of time and unit leave no doubt; in doubt
 * `cannot tell`, or nothing. Without a day, a value that changes is never held against today's. Empty for a language without a table.
 * Linear in the text.
 */
export function findClaims(
  blocks: readonly { readonly text: string }[],
  mentions: readonly Mention[],
  {
    day,
    today,
    language,
    catalog,
  }: { day: Day | null; today: Day; language: string | null; catalog: Catalog },
): Claim[] {
  const lexicon = lexiconOf(language);
  if (!lexicon || mentions.length === 0) return [];
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions)
    byBlock.set(mention.block, [...(byBlock.get(mention.block) ?? []), mention]);
  let before: readonly Sentence[] = [];
  let lastNamed = -Infinity;
  return blocks.flatMap(({ text }, block) => {
    if (byBlock.has(block)) lastNamed = block;
    if (block - lastNamed > BLOCKS_AFTER) return [];
    const claims: Claim[] = [];
    for (const sentence of readSentences(block, text, byBlock.get(block) ?? [], lexicon, day)) {
      if (sentence.tokens.length > LONGEST) continue;
      const context: ClaimContext = { book: catalog, day, today, before };
      const all = FINDERS.flatMap((find) => find(sentence, context));
      const found = [...all.filter(isDecided), ...all.filter((claim) => !isDecided(claim))];
      for (const claim of found) if (!claims.some((other) => isSamePlace(claim, other))) claims.push(claim);
      before = [...before.slice(1 - SENTENCES_BACK), sentence];
    }
    return claims.sort((a, b) => a.start - b.start || a.end - b.end);
  });
}

const isDecided = ({ verdict }: Claim): boolean => verdict !== 'cannot tell';

const isSamePlace = (a: Claim, b: Claim): boolean => a.start < b.end && b.start < a.end;
