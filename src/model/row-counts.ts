import { hasHappened, lastDay, yearOf, type Day, type PartialDay } from './day.ts';
import type { EventRecord, RecordRow } from './record.ts';
import type { Derivation } from './topic.ts';

/** Columns that have the same meaning in every year-totals record; `assets/README.md` tells editors. */
const AT_LEAST_COLUMN = 'atLeast';
const THROUGH_COLUMN = 'through';
const EDITION_COLUMN = 'edition';
const NOTE_COLUMN = 'note';

type Count = { readonly value: number; readonly atLeast?: boolean };
type Rows = Pick<Derivation & { from: 'rows' }, 'measure' | 'column' | 'window' | 'before'>;

/**
 * Counts the rows that had happened by the end of the day, or sums their column; with `before`, the totals of the years
 * before the first row are added. Days on which the rows are incomplete are the caller's business (`known`).
 */
export function countRows(record: EventRecord, rows: Rows, day: Day, before?: EventRecord): Count {
  const counted = record.rows.filter(
    ({ date }) => hasHappened(date, day) && (rows.window === 'to date' || yearOf(date) === yearOf(day)),
  );
  const value = counted.reduce((sum, row) => sum + measure(row, rows), 0);
  const firstYear = record.rows[0] && yearOf(record.rows[0].date);
  if (!before || !rows.before || rows.window !== 'to date' || firstYear === undefined) return { value };
  const { column } = rows.before;
  const years = before.rows.filter(({ date }) => yearOf(date) < firstYear && hasHappened(date, day));
  return {
    value: years.reduce((sum, row) => sum + numberIn(row, column), value),
    ...(years.some((row) => isAtLeast(row)) && { atLeast: true }),
  };
}

/** The year's total where the record has one that covers the whole year; undefined otherwise. */
export function fullYearTotal(
  record: EventRecord | undefined,
  column: string,
  year: number,
): (Count & { readonly period: string; readonly edition?: string; readonly note?: string }) | undefined {
  const row = record?.rows.find(({ date }) => date === String(year));
  const value = row?.cells[column];
  if (!row || typeof value !== 'number' || !coversYear(row)) return undefined;
  const edition = textIn(row, EDITION_COLUMN);
  const note = textIn(row, NOTE_COLUMN);
  return {
    value,
    period: String(year),
    ...(isAtLeast(row) && { atLeast: true }),
    ...(edition && { edition }),
    ...(note && { note }),
  };
}

/** False where the row says that its total reaches only to a day within the year. */
export function coversYear(row: RecordRow): boolean {
  const through = throughOf(row);
  return through === undefined || lastDay(through) >= lastDay(row.date);
}

/** Is the row's total a lower bound? */
export const isAtLeast = (row: RecordRow): boolean => row.cells[AT_LEAST_COLUMN] === 'yes';

/** The day (or month) to which the row's total reaches, where that is not the end of its year. */
export const throughOf = (row: RecordRow): PartialDay | undefined => textIn(row, THROUGH_COLUMN);

const textIn = (row: RecordRow, column: string): string | undefined => {
  const cell = row.cells[column];
  return cell === undefined ? undefined : String(cell);
};

const numberIn = (row: RecordRow, column: string): number => {
  const cell = row.cells[column];
  return typeof cell === 'number' ? cell : 0;
};

function measure(row: RecordRow, { measure, column }: Rows): number {
  if (measure === 'sum') return column === undefined ? 0 : numberIn(row, column);
  return column === undefined || numberIn(row, column) > 0 ? 1 : 0;
}
