import { addDays, firstDay, lastDay } from '../../model/day.ts';
import type { Lint } from '../lint.ts';
import { recordUsesOf } from '../record-uses.ts';
import { statementsOf } from '../statements.ts';

/** Nothing is told of days that the topic's editor has not yet checked. */
export const verifiedThrough: Lint = {
  name: 'not yet verified',
  description:
    'An event, fact, party, value or known span, or a row that the topic reads, dated after the topic\u2019s verifiedThrough.',
  *check({ topics, records }) {
    for (const { file, value } of topics.values()) {
      const through = value.verifiedThrough;
      const remedy = `check the topic up to that day and move verifiedThrough (${through}), or mend the date`;
      for (const { at, what, from } of statementsOf(value)) {
        if (from === undefined || firstDay(from) <= through) continue;
        const key = what === 'event' ? 'date' : 'from';
        yield {
          file,
          at: [...at, key],
          message: `${what === 'event' ? 'an' : 'a'} ${what} of ${from}, after verifiedThrough`,
          remedy,
        };
      }
      for (const id of new Set([...recordUsesOf(value)].map(({ record }) => record))) {
        const read = records.get(id);
        for (const [index, { date }] of (read?.record.rows ?? []).entries()) {
          if (firstDay(date) <= through) continue;
          const at = { line: read!.lines[index]!, column: 'date' };
          yield {
            file: read!.file,
            at,
            message: `a row of ${date}, after verifiedThrough of ${file}`,
            remedy,
          };
        }
      }
      for (const [i, { derivation }] of (value.figures ?? []).entries()) {
        if (derivation.from !== 'rows') continue;
        for (const [j, { to }] of derivation.known.entries()) {
          if (to !== undefined && lastDay(to) <= addDays(through, 1)) continue;
          const message =
            to === undefined ? 'a known span without an end' : `known to ${to}, after verifiedThrough`;
          const end = `end it on ${addDays(through, 1)} at the latest, the day after verifiedThrough`;
          yield { file, at: ['figures', i, 'derivation', 'known', j], message, remedy: end };
        }
      }
    }
  },
};
