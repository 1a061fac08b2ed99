import type { ClaimResult } from '../model/claim-result.ts';
import type { Day } from '../model/day.ts';
import type { PageSession } from '../page/session.ts';
import { topicsInReadingOrder } from '../page/topics-in-order.ts';
import type { PageReport } from '../platform/messages.ts';

/** Is the article's day the reader's own, and not what the page says? */
export const isDayGiven = ({ day, published }: PageSession): boolean =>
  day !== null && day !== published?.day;

/** What the popup is told of a page. `claimsAsOf` gives the claims of the article, or of the articles, of a day. */
export function reportOf(
  session: PageSession,
  claimsAsOf: (day: Day | null) => readonly ClaimResult[],
  cardsOff: boolean,
): PageReport {
  const { annotations, article, language, published, day, highlighting, hasSeveralDays } = session;
  const topics = topicsInReadingOrder(annotations).map((topic) => {
    const own = session.dayOf(annotations[topic.mentions[0]!.index]!.block);
    return { ...topic, ...((hasSeveralDays || own !== day) && { day: own }) };
  });
  const claims = topics.flatMap(({ id, day: own = day }) =>
    claimsAsOf(own).filter((claim) => claim.topic === id),
  );
  return {
    article,
    language,
    published: day !== null && isDayGiven(session) ? { day, from: 'given', confidence: 'high' } : published,
    severalDays: hasSeveralDays,
    topics,
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
