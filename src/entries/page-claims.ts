import { catalog } from 'catalog:cards';
import { groupBy } from '../catalog/group-by.ts';
import { findClaimsInSteps } from '../claims/find-claims.ts';
import type { ClaimResult } from '../model/claim-result.ts';
import type { Day } from '../model/day.ts';
import { createPace, runInSlices } from '../page/pace.ts';
import type { PageSession } from '../page/session.ts';

/** The article's statements held against the record. */
export interface PageClaims {
  /** Those of the page as it is, in its articles of a day; none while it is still being read. */
  asOf(day: Day | null): readonly ClaimResult[];
  /** Resolves once it has been read. */
  ready(): Promise<void>;
  /** The page or its day changed: reads it again. */
  renew(): void;
}

/** Looks for claims in slices of a few milliseconds, from the first `renew` on, until the signal aborts. */
export function createPageClaims(
  session: PageSession,
  { window, today, signal }: { window: Window; today: Day; signal: AbortSignal },
): PageClaims {
  let found: ReadonlyMap<Day | null, readonly ClaimResult[]> = new Map();
  let reading = Promise.resolve();
  let current = new AbortController();

  const read = async (reader: AbortSignal) => {
    const { annotations, language } = session;
    const claims = new Map<Day | null, readonly ClaimResult[]>();
    for (const [day, blocks] of groupBy(session.blocks, (block) => [session.dayOf(block)])) {
      const indexOf = new Map(blocks.map((block, index) => [block, index]));
      const mentions = annotations.flatMap(({ block, start, end, topics }) => {
        const index = indexOf.get(block);
        return index === undefined ? [] : [{ block: index, start, end, topics }];
      });
      const steps = findClaimsInSteps(blocks, mentions, { day, today, language, catalog });
      claims.set(day, await runInSlices(steps, createPace(window, reader)));
      reader.throwIfAborted();
    }
    found = claims;
  };

  return {
    asOf: (day) => found.get(day) ?? [],
    async ready() {
      let last: Promise<void>;
      do {
        last = reading;
        await last;
      } while (last !== reading);
    },
    renew() {
      current.abort();
      current = new AbortController();
      found = new Map();
      // A reading that was given up, or that failed, leaves the article without claims, and nothing more.
      reading = read(AbortSignal.any([signal, current.signal])).catch(() => undefined);
    },
  };
}
