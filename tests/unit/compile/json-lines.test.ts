import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexJson, lineAt } from '../../../src/compile/json-lines.ts';
import type { Path } from '../../../src/compile/problem.ts';

const TEXT = `{
  "a": [1, "x]{,:",
    { "b": null,
      "c \\" d": -1.5e3 }],
  "empty": {}, "none": [],
  "last": true
}`;

test.each<[Path, number]>([
  [[], 1],
  [['a'], 2],
  [['a', 1], 2],
  [['a', 2], 3],
  [['a', 2, 'b'], 3],
  [['a', 2, 'c " d'], 4],
  [['empty'], 5],
  [['none'], 5],
  [['last'], 6],
  [['a', 2, 'missing', 'deep'], 3],
  [['missing'], 1],
])('%j stands on line %i', (path, line) => expect(indexJson(TEXT).lineOf(path)).toBe(line));

describe('keys that stand twice', () => {
  test.each<[string, Path[]]>([
    ['{"a": 1, "b": {"a": 1}}', []],
    ['{"a": 1, "a": 2}', [['a']]],
    ['{"a": {"x": 1}, "a": {"x": 2}}', [['a']]],
    ['[{"a": 1, "\\u0061": 2}]', [[0, 'a']]],
  ])('%s: %j', (text, keys) => expect(indexJson(text).duplicateKeys).toEqual(keys));
});

test('every path of any JSON is found on the line where it stands', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value, null, 2);
      const { lineOf, duplicateKeys } = indexJson(text);
      expect(duplicateKeys).toEqual([]);
      for (const [path, shown] of leaves(JSON.parse(text)))
        expect(text.split('\n')[lineOf(path) - 1]).toContain(shown);
    }),
  ));

function* leaves(value: unknown, path: Path = []): Generator<[Path, string]> {
  if (value === null || typeof value !== 'object') yield [path, JSON.stringify(value)];
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* leaves(item, [...path, i]);
  else for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key]);
}

test('lines count from 1', () =>
  expect([0, 1, 2, 3].map((offset) => lineAt('a\n\nb', offset))).toEqual([1, 1, 2, 3]));
