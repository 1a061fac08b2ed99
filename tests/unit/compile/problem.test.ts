import { expect, test } from 'vitest';
import { formatProblem, placeOf, sortProblems, type Path } from '../../../src/compile/problem.ts';

test.each<[Path, string]>([
  [[], ''],
  [['facts', 2, 'sources', 0], 'facts[2].sources[0]'],
  [[3], '[3]'],
  [['news-sites'], 'news-sites'],
  [['a b', 'c'], '["a b"].c'],
])('%j is %s', (path, place) => expect(placeOf(path)).toBe(place));

const problem = {
  file: 'topics/a.json',
  place: 'facts[0]',
  message: 'no source',
  remedy: 'name one',
  rule: 'shape',
};

test('a line says where, what and what to do', () => {
  expect(formatProblem({ ...problem, line: 4 }, 'data/')).toBe(
    'data/topics/a.json:4 facts[0]: no source; name one (shape)',
  );
  expect(formatProblem({ ...problem, place: '' })).toBe('topics/a.json: no source; name one (shape)');
});

test('problems stand by file, line and place', () => {
  const at = (file: string, line: number, place: string) => ({ ...problem, file, line, place });
  const sorted = [at('a', 1, 'y'), at('a', 2, 'x'), at('a', 10, 'x'), at('b', 1, 'x')];
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
});
