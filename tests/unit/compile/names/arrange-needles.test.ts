import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SentinelTable } from '../../../../src/catalog/sentinel.ts';
import { arrangeNeedles } from '../../../../src/compile/names/arrange-needles.ts';

type Table = Pick<SentinelTable, 'sets' | 'rows'>;

/** The rows with their sets spelled out, whatever order the table has them in. */
const meaning = ({ sets, rows }: Table) =>
  rows.map((lists) => lists.map((list) => list.map((set) => sets[set]!.split('|').sort())));

test('needles that sets share stand together, and sets that share most follow one another', () => {
  const { sets } = arrangeNeedles({ sets: ['a|d|x', 'b|y', 'a|c|d', 'b|c|y'], rows: [[[], [0, 1, 2, 3]]] });
  expect(sets).toEqual(['x|a|d', 'a|d|c', 'b|y|c', 'b|y']);
});

test('the rows mean what they meant', () => {
  const sets = fc.uniqueArray(
    fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 }).map((set) => set.join('|')),
    { minLength: 1, maxLength: 8 },
  );
  const tables = sets.chain((some) => {
    const list = fc.uniqueArray(fc.nat(some.length - 1));
    return fc.record({ sets: fc.constant(some), rows: fc.array(fc.tuple(list, list)) });
  });
  fc.assert(
    fc.property(tables, (table) => {
      expect(meaning(arrangeNeedles(table))).toEqual(meaning(table));
    }),
    { numRuns: 300 },
  );
});

test('of no sets, none', () =>
  expect(arrangeNeedles({ sets: [], rows: [] })).toEqual({ sets: [], rows: [] }));
