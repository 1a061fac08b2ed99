import { expect, test } from 'vitest';
import { compileSpotTables } from '../../../../src/compile/names/compile-spot-tables.ts';
import { compileFiles } from '../../catalog/tables.ts';

test('the project’s own names and patterns are without problems', () => {
  expect(compileSpotTables('assets/data').problems).toEqual([]);
}, 60_000);

test('all slips at once, each with file, place and remedy', () => {
  const topic = { title: 'T', kind: 'treaty', sentence: 'S', sources: ['s'], verifiedThrough: '2026-01-01' };
  const { problems } = compileFiles({
    'topics/a.json': topic,
    'topics/b.json': topic,
    'names/en/a.json': { names: ['Blue Treaty', 'Blue Treaty', '(open'], aliases: [{ forms: ['BT'] }] },
    'names/en/b.json': { names: ['blue treaty'], colour: 1 },
    'names/en/c.json': { names: ['blue-treaty'] },
    'names/xx/a.json': {},
    'patterns/en/p.json': {
      topics: ['a'],
      when: ['@nowhere'],
      patterns: [{ text: '@nothing here' }, { text: '[x] y' }, { text: '<a> b' }],
    },
    'patterns/en/q.json': {
      topics: ['a'],
      when: ['@nowhere'],
      patterns: [{ text: '@nothing here' }, { text: '[x] y' }],
    },
    'patterns/en/lexicon.json': { words: { loop: ['@loop'] } },
  });
  expect(problems.map(({ file, place, rule }) => `${file} ${place} ${rule}`)).toEqual([
    'names/en/a.json aliases[0] alias without when',
    'names/en/a.json names notation',
    'names/en/a.json names[1] form twice',
    'names/en/b.json colour shape',
    'names/en/c.json  unknown topic',
    'names/en/c.json names[0] form of two topics',
    'names/xx  unknown language',
    'patterns/en/p.json patterns[2].text shape',
    'patterns/en/q.json patterns[0] notation',
    'patterns/en/q.json patterns[0] notation',
    'patterns/en/q.json patterns[1] notation',
    'patterns/en/q.json patterns[1] notation',
  ]);
  for (const problem of problems) expect(problem.remedy).not.toBe('');
});
