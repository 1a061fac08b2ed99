import type { ClaimResult } from '../model/claim-result.ts';
import { type PageSession, topicsInReadingOrder } from '../page/session.ts';
import type { PageReport } from '../platform/messages.ts';

/** What the popup is told of a page. `given`: the day is the reader's own. */
export function reportOf(
  session: PageSession,
  { given, claims, cardsOff }: { given: boolean; claims: readonly ClaimResult[]; cardsOff: boolean },
): PageReport {
  const { article, language, published, day, highlighting } = session;
  return {
    article,
    language,
    published: given && day !== null ? { day, from: 'given', confidence: 'high' } : published,
    topics: topicsInReadingOrder(session.annotations),
    claims,
    highlighting,
    cardsOff,
  };
}
