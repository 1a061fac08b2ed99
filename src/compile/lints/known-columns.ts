import type { Lint } from '../lint.ts';
import { nearest } from '../nearest.ts';
import { recordUsesOf } from '../record-uses.ts';
import { isYear } from '../../model/day.ts';

/** Figures and charts read records and columns that exist; what is read by year has one row a year. */
export const knownColumns: Lint = {
  name: 'record use',
  description:
    'A figure or chart reads a record or a column that does not exist, or reads by year what has no years.',
  *check({ topics, records, broken }) {
    for (const { file, value } of topics.values()) {
      for (const { at, record: id, columns, byYear } of recordUsesOf(value)) {
        const found = records.get(id);
        if (!found) {
          // A table that is there but broken is told once, at the table.
          if (broken.has(`records/${id}.csv`)) continue;
          const near = nearest(id, records.keys());
          const remedy = near ? `write "${near}", or add records/${id}.csv` : `add records/${id}.csv`;
          yield { file, at, message: `no record "${id}"`, remedy };
          continue;
        }
        const { record } = found;
        for (const column of columns) {
          if (record.columns.includes(column)) continue;
          const remedy = `its columns are ${record.columns.join(', ')}`;
          yield { file, at, message: `the record "${id}" has no column "${column}"`, remedy };
        }
        const dates = record.rows.map(({ date }) => date);
        if (byYear && (!dates.every(isYear) || new Set(dates).size < dates.length)) {
          const remedy = 'read a record that has one row a year, with the year as its date';
          yield { file, at, message: `the record "${id}" is read by year, but has other dates`, remedy };
        }
      }
      for (const [i, { derivation }] of (value.figures ?? []).entries()) {
        if (derivation.from !== 'rows' || derivation.measure !== 'sum' || derivation.column !== undefined)
          continue;
        yield {
          file,
          at: ['figures', i, 'derivation'],
          message: 'a sum of no column',
          remedy: 'name the column',
        };
      }
    }
  },
};
