import { isPartialDay } from '../model/day.ts';
import { compareDates } from '../model/order.ts';
import type { EventRecord, RecordRow } from '../model/record.ts';
import type { CsvFile, CsvRow } from './parse-csv.ts';
import type { Problem } from './problem.ts';

/** An event table with the line of each row. */
export interface RecordFile {
  readonly file: string;
  readonly record: EventRecord;
  /** Line of `record.rows[i]`. */
  readonly lines: readonly number[];
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A table with `date` and `sources` columns as a record, sorted by date; source ids are separated by spaces. */
export function parseRecord(
  id: string,
  { file, columns, rows }: CsvFile,
): { parsed: RecordFile; problems: readonly Problem[] } {
  const problems: Problem[] = ['date', 'sources']
    .filter((column) => !columns.includes(column))
    .map((column) => ({
      file,
      line: 1,
      place: '',
      message: `no column "${column}"`,
      remedy: 'every record has the columns date and sources (assets/README.md)',
      rule: 'csv',
    }));
  if (problems.length > 0)
    return { parsed: { file, record: { id, columns, rows: [] }, lines: [] }, problems };

  const parsed = rows.flatMap((row) => {
    const { date = '', sources = '', ...cells } = row.cells;
    const problem = (column: string, message: string, remedy: string): Problem => ({
      file,
      line: row.line,
      place: `column ${column}`,
      message,
      remedy,
      rule: 'csv',
    });
    if (!isPartialDay(date)) {
      problems.push(
        problem('date', `"${date}" is not a date that exists`, 'write YYYY-MM-DD, YYYY-MM or YYYY'),
      );
      return [];
    }
    if (sources === '')
      problems.push(problem('sources', 'no source', 'name at least one source id from sources.json'));
    return [{ line: row.line, row: toRow(date, sources, cells) }];
  });
  parsed.sort((a, b) => compareDates(a.row.date, b.row.date) || a.line - b.line);
  const record = { id, columns, rows: parsed.map(({ row }) => row), ...commonRule(rows) };
  return { parsed: { file, record, lines: parsed.map(({ line }) => line) }, problems };
}

const toRow = (date: string, sources: string, cells: CsvRow['cells']): RecordRow => ({
  date,
  cells: Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, NUMBER.test(cell) ? Number(cell) : cell]),
  ),
  sources: sources.split(/[\s;]+/).filter((id) => id !== ''),
});

/** The rule, where a `rule` column says the same in every row. */
function commonRule(rows: readonly CsvRow[]): { rule?: string } {
  const rules = new Set(rows.map(({ cells }) => cells['rule']));
  const [rule] = rules;
  return rules.size === 1 && rule !== undefined ? { rule } : {};
}
