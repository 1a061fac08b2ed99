import { expect, test } from 'vitest';
import { BadInput } from '../../../src/authoring/bad-input.ts';
import { readOptions } from '../../../src/authoring/read-options.ts';

const read = (...args: string[]) =>
  readOptions('card', 'npm run -s card', {
    args,
    allowPositionals: true,
    options: { date: { type: 'string' }, json: { type: 'boolean' } },
  });

test('reads options with their value behind a space or an equals sign', () => {
  expect(read('jcpoa', '--date', '2017-10-20').values).toEqual({ date: '2017-10-20' });
  expect(read('--date=2017-10-20', '-').positionals).toEqual(['-']);
});

test.each([
  [['--jsn'], "Unknown option '--jsn'"],
  [['--date'], "Option '--date <value>' argument missing"],
  [['--date', '--json'], "Option '--date' argument is ambiguous"],
  [['--json=yes'], "Option '--json' does not take an argument"],
])('%j: one line', (args, complaint) => {
  expect(() => read(...args)).toThrow(new BadInput(`card: ${complaint}; see npm run -s card -- --help`));
});
