import type { ClaimResult } from '../model/claim-result.ts';
import { type PageSession, topicsInReadingOrder } from '../page/session.ts';
import type { PageReport } from '../platform/messages.ts';

/** Is the article's day the reader's own, and not what the page says? */
export const isDayGiven = ({ day, published }: PageSession): boolean =>
  day !== null && day !== published?.day;

/** What the popup is told of a page. */
export function reportOf(
  session: PageSession,
  claims: readonly ClaimResult[],
  cardsOff: boolean,
): PageReport {
  const { article, language, published, day, highlighting } = session;
  return {
    article,
    language,
    published: day !== null && isDayGiven(session) ? { day, from: 'given', confidence: 'high' } : published,
    topics: topicsInReadingOrder(session.annotations),
    // Not all that is known of a claim: only what the message says it carries.
    claims: claims.map(({ topic, figure, surface, said, recorded, verdict, rule, note }) => ({
      topic,
      figure,
      surface,
      said,
      recorded,
      verdict,
      ...(rule !== undefined && { rule }),
      ...(note !== undefined && { note }),
    })),
    highlighting,
    cardsOff,
  };
}
