import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../../src/authoring/wrap.ts';

test('lines are at most 80 long, continued ones deeper', () =>
  expect(
    wrap(
      'The parties give up all ground-launched missiles with ranges from five hundred to 5,500 kilometres.',
      '  ',
    ),
  ).toEqual([
    '  The parties give up all ground-launched missiles with ranges from five hundred',
    '    to 5,500 kilometres.',
  ]));

test('a word that is longer stands alone', () => {
  const long = 'x'.repeat(90);
  expect(wrap(`see ${long} there`)).toEqual(['see', long, 'there']);
});

test('nothing is lost', () =>
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,100}$/), { minLength: 1 }), (words) => {
      const lines = wrap(words.join(' '), '  ');
      expect(lines.map((line) => line.trim()).join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.length <= 80 || !line.trim().includes(' ')).toBe(true);
    }),
  ));
