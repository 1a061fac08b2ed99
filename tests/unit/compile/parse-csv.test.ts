import { expect, test } from 'vitest';
import { parseCsv } from '../../../src/compile/parse-csv.ts';
import { parseRecord } from '../../../src/compile/parse-record.ts';

const record = (text: string) => {
  const { parsed, problems } = parseCsv('records/r.csv', text);
  const read = parsed && parseRecord('r', parsed);
  return {
    record: read?.parsed.record,
    lines: read?.parsed.lines,
    problems: [...problems, ...(read?.problems ?? [])],
  };
};

test('rows by date, numbers as numbers, empty cells absent, sources apart', () =>
  expect(record('date,type,count,sources\n2025-07-01,"Gull, ""large""",3,a b\n2024,,-0.5,a\n')).toEqual({
    record: {
      id: 'r',
      columns: ['date', 'type', 'count', 'sources'],
      rows: [
        { date: '2024', cells: { count: -0.5 }, sources: ['a'] },
        { date: '2025-07-01', cells: { type: 'Gull, "large"', count: 3 }, sources: ['a', 'b'] },
      ],
    },
    lines: [3, 2],
    problems: [],
  }));

test.each([
  ['1', 1],
  ['007', 7],
  ['2017-09-03', '2017-09-03'],
  ['01:30:01', '01:30:01'],
  ['1e3', '1e3'],
  ['3 of 4', '3 of 4'],
])('the cell %s is %j', (cell, value) =>
  expect(record(`date,x,sources\n2024,${cell},a`).record?.rows[0]?.cells['x']).toBe(value),
);

test('lines of Windows, empty lines and line breaks in cells keep the count of lines', () => {
  const { lines, problems } = record(
    'date,note,sources\r\n\r\n2024,"two\r\nlines",a\r\n2025,x,a\r\n2026,x\r\n',
  );
  expect(lines).toEqual([3, 5]);
  expect(problems.map(({ line }) => line)).toEqual([6]);
});

test('a rule that all rows name is the record’s', () => {
  expect(record('date,rule,sources\n2024,cns,a\n2025,cns,a').record?.rule).toBe('cns');
  expect(record('date,rule,sources\n2024,cns,a\n2025,csis,a').record).not.toHaveProperty('rule');
});

test('only a header is an empty record', () => expect(record('date,sources\n').record?.rows).toEqual([]));
