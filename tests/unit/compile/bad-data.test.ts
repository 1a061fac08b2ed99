import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LINTS } from '../../../src/compile/lints/index.ts';
import { loadCatalog } from '../../../src/compile/load.ts';
import { formatProblem } from '../../../src/compile/problem.ts';
import { BAD_DATA, dataFolder, GOOD_DATA } from './data-folders.ts';

/** Each folder holds the files that differ from the good data, and in expected.txt every problem, a line each. */
const cases = readdirSync(BAD_DATA).sort();
const expected = (name: string) => readFileSync(join(BAD_DATA, name, 'expected.txt'), 'utf8');

test('the good data has no problems', () => expect(loadCatalog(GOOD_DATA).problems).toEqual([]));

describe('broken data is told with file, line, place and remedy', () => {
  test.each(cases)('%s', (name) => {
    const { problems } = loadCatalog(dataFolder(join(BAD_DATA, name)));
    expect(problems.map((problem) => `${formatProblem(problem)}\n`).join('')).toBe(expected(name));
    expect(problems).not.toEqual([]);
  });
});

test('all problems are told at once', () => {
  const together = ['csv-ragged-row', 'not-utf8', 'unclaimed-file', 'unknown-key', 'wrong-word'];
  const { problems } = loadCatalog(dataFolder(...together.map((name) => join(BAD_DATA, name))));
  const rules = new Set(problems.map(({ rule }) => rule));
  expect([...rules].sort()).toEqual(['csv', 'encoding', 'shape', 'unclaimed file']);
});

test.each(LINTS.map(({ name }) => name))('the lint "%s" has a case that breaks it', (name) =>
  expect(cases.some((folder) => expected(folder).includes(`(${name})`))).toBe(true),
);

test('lints have names of their own and say what they look for', () => {
  expect(new Set(LINTS.map(({ name }) => name)).size).toBe(LINTS.length);
  for (const { description } of LINTS) expect(description).toMatch(/^[A-Z].*\.$/);
});
