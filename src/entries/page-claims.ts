import { catalog } from 'catalog:cards';
import { findClaims } from '../claims/find-claims.ts';
import type { ClaimResult } from '../model/claim-result.ts';
import type { Day } from '../model/day.ts';
import type { PageSession } from '../page/session.ts';

/** The article's statements held against the record. Looked for when first asked, and again after the page or its day changed. */
export function createPageClaims(session: PageSession, today: Day): () => readonly ClaimResult[] {
  let known: { annotations: unknown; day: Day | null; claims: readonly ClaimResult[] } | null = null;
  return () => {
    const { annotations, blocks, day, language } = session;
    if (known?.annotations === annotations && known.day === day) return known.claims;
    const indexOf = new Map(blocks.map((block, index) => [block, index]));
    const mentions = annotations.flatMap(({ block, start, end, topics }) => {
      const index = indexOf.get(block);
      return index === undefined ? [] : [{ block: index, start, end, topics }];
    });
    const claims = findClaims(blocks, mentions, { day, today, language, catalog });
    known = { annotations, day, claims };
    return claims;
  };
}
