import type { ClaimResult } from '../model/claim-result.ts';

/** A claim, and how often the article makes it in the same words. */
export interface DistinctClaim {
  readonly claim: ClaimResult;
  readonly times: number;
}

/** As many as a reader looks through; a long page may make thousands. */
const MOST_CLAIMS = 12;

/**
 * Claims that a list shows, in reading order: those in the same words, with the same verdict and record, once. Where they are too many, those that the record
 * contradicts stay first of all; `more` is how many are left out, counted once each.
 */
export function distinctClaims(claims: readonly ClaimResult[]): {
  readonly shown: readonly DistinctClaim[];
  readonly more: number;
} {
  const byWords = new Map<string, { readonly claim: ClaimResult; times: number }>();
  for (const claim of claims) {
    const { surface, verdict, recorded, note } = claim;
    const key = JSON.stringify([surface, verdict, recorded, note]);
    const known = byWords.get(key);
    if (known) known.times += 1;
    else byWords.set(key, { claim, times: 1 });
  }
  const all = [...byWords.values()];
  const differing = all.filter(({ claim }) => claim.verdict === 'differs');
  const others = all.filter(({ claim }) => claim.verdict !== 'differs');
  const kept = new Set([...differing, ...others].slice(0, MOST_CLAIMS));
  return { shown: all.filter((each) => kept.has(each)), more: all.length - kept.size };
}
