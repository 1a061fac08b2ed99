import type { Succession } from '../../catalog/spot-table.ts';
import { firstDay } from '../../model/day.ts';
import type { JsonFile } from '../parse-json.ts';
import type { AuthoredTopic } from '../schema/topic.ts';

/** Topics that followed one another under one name, oldest first. */
const SUCCESSIONS: readonly (readonly string[])[] = [
  ['start-i', 'new-start'],
  ['jpoa-2013', 'jcpoa'],
];

const ENDS = ['expired', 'terminated', 'superseded'];

/** When each member of a succession began and was in force, from the statuses in its record. Members without a record are left out. */
export const compileSuccessions = (
  topics: readonly string[],
  records: ReadonlyMap<string, JsonFile<AuthoredTopic>>,
): readonly Succession[] =>
  SUCCESSIONS.map((ids) => ({
    members: ids.flatMap((id) => {
      const topic = topics.indexOf(id);
      const events = [...(records.get(id)?.value.events ?? [])].sort((a, b) =>
        firstDay(a.date) < firstDay(b.date) ? -1 : 1,
      );
      if (topic < 0 || events.length === 0) return [];
      const inForce = events.find((event) => event.status === 'in force')?.date;
      const ends = events.find((event) => ENDS.includes(event.status ?? ''))?.date;
      return [{ topic, begins: events[0]!.date, ...(inForce && { inForce }), ...(ends && { ends }) }];
    }),
  })).filter(({ members }) => members.length > 1);
