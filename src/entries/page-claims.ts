import { catalog } from 'catalog:cards';
import { findClaimsInSteps } from '../claims/find-claims.ts';
import type { ClaimResult } from '../model/claim-result.ts';
import type { Day } from '../model/day.ts';
import { createPace, runInSlices } from '../page/pace.ts';
import type { PageSession } from '../page/session.ts';

/** The article's statements held against the record. */
export interface PageClaims {
  /** Those of the page as it is; none while it is still being read. */
  now(): readonly ClaimResult[];
  /** The same, once it has been read. */
  all(): Promise<readonly ClaimResult[]>;
  /** The page or its day changed: reads it again. */
  renew(): void;
}

/** Looks for claims in slices of a few milliseconds, from the first `renew` on, until the signal aborts. */
export function createPageClaims(
  session: PageSession,
  { window, today, signal }: { window: Window; today: Day; signal: AbortSignal },
): PageClaims {
  let found: readonly ClaimResult[] = [];
  let reading = Promise.resolve();
  let current = new AbortController();

  const read = async (reader: AbortSignal) => {
    const { annotations, blocks, day, language } = session;
    const indexOf = new Map(blocks.map((block, index) => [block, index]));
    const mentions = annotations.flatMap(({ block, start, end, topics }) => {
      const index = indexOf.get(block);
      return index === undefined ? [] : [{ block: index, start, end, topics }];
    });
    const steps = findClaimsInSteps(blocks, mentions, { day, today, language, catalog });
    const claims = await runInSlices(steps, createPace(window, reader));
    reader.throwIfAborted();
    found = claims;
  };

  return {
    now: () => found,
    async all() {
      let last: Promise<void>;
      do {
        last = reading;
        await last;
      } while (last !== reading);
      return found;
    },
    renew() {
      current.abort();
      current = new AbortController();
      found = [];
      // A reading that was given up, or that failed, leaves the article without claims, and nothing more.
      reading = read(AbortSignal.any([signal, current.signal])).catch(() => undefined);
    },
  };
}
