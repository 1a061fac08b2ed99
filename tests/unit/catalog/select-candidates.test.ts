import { expect, test } from 'vitest';
import { selectCandidates, type Candidate } from '../../../src/catalog/select-candidates.ts';

const find = (start: number, end: number, topic: number, isName: boolean): Candidate => ({
  start,
  end,
  topics: [topic],
  isName,
  isPreferred: false,
});
const choice = { day: null, isDated: false, named: new Set<number>() };

test.each<[string, Candidate[], Candidate[]]>([
  ['the longest wins', [find(0, 5, 1, true), find(0, 9, 1, true)], [find(0, 9, 1, true)]],
  [
    'a description may wrap a name of its own topic',
    [find(4, 9, 1, true), find(0, 20, 1, false)],
    [find(0, 20, 1, false)],
  ],
  [
    'a description that cuts into a name of its own topic yields',
    [find(0, 9, 1, true), find(5, 40, 1, false)],
    [find(0, 9, 1, true)],
  ],
  [
    'a description never swallows the name of another topic',
    [find(4, 9, 2, true), find(0, 20, 1, false)],
    [find(4, 9, 2, true)],
  ],
  [
    'a reading that cuts into another topic yields to a shorter one of its own that leaves room for both',
    [find(0, 12, 1, false), find(8, 40, 2, false), find(16, 40, 2, false)],
    [find(0, 12, 1, false), find(16, 40, 2, false)],
  ],
  [
    'without a shorter reading the longest wins, also over another topic',
    [find(0, 12, 1, false), find(8, 40, 2, false)],
    [find(8, 40, 2, false)],
  ],
])('%s', (_what, candidates, expected) => expect(selectCandidates(candidates, [], choice)).toEqual(expected));
