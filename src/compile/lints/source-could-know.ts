import { addDays, firstDay, lastDay, type Day, type PartialDay } from '../../model/day.ts';
import type { Lint } from '../lint.ts';
import type { Assets } from '../read.ts';
import { statementsOf } from '../statements.ts';

/** A page dated by New York can tell of what is already tomorrow in Seoul. */
const ZONE_DAYS = 1;

/** What happened has a source that is not older than it. */
export const sourceCouldKnow: Lint = {
  name: 'source too old',
  description: 'An event or a row that lies after the publication of every source that it cites.',
  *check(assets) {
    for (const { file, value } of assets.topics.values()) {
      for (const { at, what, from, sources } of statementsOf(value)) {
        if (what !== 'event' || from === undefined) continue;
        if (!couldKnow(sources, from, assets)) yield { file, at, ...describe(from) };
      }
    }
    for (const { file, record, lines } of assets.records.values()) {
      for (const [index, { date, sources }] of record.rows.entries()) {
        if (!couldKnow(sources, date, assets)) yield { file, at: { line: lines[index]! }, ...describe(date) };
      }
    }
  },
};

const describe = (date: PartialDay) => ({
  message: `happened on ${date}, but its sources were published before`,
  remedy: 'cite a source that is not older than the event, or mend a date',
});

/** False where every source is known and older. */
function couldKnow(sources: readonly string[], date: PartialDay, assets: Assets): boolean {
  const known = sources.flatMap((id) => knowsUpTo(id, assets) ?? []);
  return known.length < sources.length || sources.length === 0 || known.some((day) => firstDay(date) <= day);
}

/** The last day that the source can tell of; a page without a day of publication, that on which it was read. */
function knowsUpTo(id: string, { sources }: Assets): Day | undefined {
  const source = sources?.value[id];
  return source && addDays(lastDay(source.published ?? source.retrieved), ZONE_DAYS);
}
