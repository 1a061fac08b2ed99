import { addDays, firstDay, lastDay, type Day } from '../../model/day.ts';
import type { Lint } from '../lint.ts';
import type { Assets } from '../read.ts';
import { statementsOf } from '../statements.ts';

/** A page dated by New York can tell of what is already tomorrow in Seoul. */
const ZONE_DAYS = 1;

/** An event has a source that is not older than it. */
export const sourceCouldKnow: Lint = {
  name: 'source too old',
  description: 'An event that lies after the publication of every source that it cites.',
  *check(assets) {
    for (const { file, value } of assets.topics.values()) {
      for (const { at, what, from, sources } of statementsOf(value)) {
        if (what !== 'event' || from === undefined) continue;
        const known = sources.flatMap((id) => knowsUpTo(id, assets) ?? []);
        if (known.length < sources.length || known.some((day) => firstDay(from) <= day)) continue;
        const message = `happened on ${from}, but its sources were published before`;
        yield { file, at, message, remedy: 'cite a source that is not older than the event, or mend a date' };
      }
    }
  },
};

/** The last day that the source can tell of; a page without a day of publication, that on which it was read. */
function knowsUpTo(id: string, { sources }: Assets): Day | undefined {
  const source = sources?.value[id];
  return source && addDays(lastDay(source.published ?? source.retrieved), ZONE_DAYS);
}
