import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** Column → cell, trimmed text; empty cells are left out. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A table with a header row. */
export interface CsvFile {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Text to table. Ragged rows, doubled or empty column names and open quotes are listed; `parsed` is null where no table came out. */
export function parseCsv(
  file: string,
  text: string,
): { parsed: CsvFile | null; problems: readonly Problem[] } {
  const problem = (line: number, message: string, remedy: string): Problem => ({
    file,
    line,
    place: '',
    message,
    remedy,
    rule: 'csv',
  });
  let records: readonly { record: string[]; info: { lines: number } }[];
  try {
    // Two-character line ends inside quotes would count as two lines.
    records = parse(text.replaceAll('\r\n', '\n'), {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return {
      parsed: null,
      problems: [problem(line, `not CSV (${sentence(error.message)})`, 'mend the quotes')],
    };
  }
  const [header, ...body] = records;
  if (!header)
    return {
      parsed: null,
      problems: [problem(1, 'an empty table', 'write a header row or remove the file')],
    };
  const columns = header.record;
  const problems = columns.flatMap((column, index) => {
    if (!/^[a-z][A-Za-z0-9-]*$/.test(column)) {
      return [
        problem(
          1,
          `column name "${column}"`,
          'column names begin with a small letter and have letters, digits and hyphens only',
        ),
      ];
    }
    return columns.indexOf(column) < index
      ? [problem(1, `column "${column}" stands twice`, 'rename or remove one')]
      : [];
  });
  const rows: CsvRow[] = [];
  for (const { record, info } of body) {
    // csv-parse counts the lines read so far; the row itself begins as many lines earlier as it has line breaks.
    const line = info.lines - record.join('').split('\n').length + 1;
    if (record.length === columns.length) {
      const filled = columns.flatMap((column, index) =>
        record[index] === '' ? [] : [[column, record[index]!] as const],
      );
      rows.push({ line, cells: Object.fromEntries(filled) });
    } else {
      const message = `${record.length} cells, but the header has ${columns.length}`;
      problems.push(
        problem(
          line,
          message,
          'quote cells that hold commas; leave unknown cells empty, but keep their commas',
        ),
      );
    }
  }
  return { parsed: { file, columns, rows }, problems };
}

const sentence = (message: string): string => message.replace(/, got .*| at line .*/s, '');
