import { describe, expect, test } from 'vitest';
import { END, figuresBlock, START, withFigures } from '../../../src/authoring/readme-figures.ts';
import { scoreOf } from '../../../src/authoring/tally.ts';

const score = (found: number, right: number, gold: number) => scoreOf({ found, right, gold, met: right });
const none = score(0, 0, 0);
const figures = {
  day: '2026-11-26',
  set: 'tests/samples',
  documents: [{ language: 'en' }, { language: 'en' }, { language: 'zh-Hant' }],
  mentions: { micro: score(10, 9, 12), byTopic: {}, byLanguage: { en: score(10, 9, 11), 'zh-Hant': none } },
  claims: { checkable: score(4, 4, 5), differs: none, texts: 7 },
  heldBack: {
    mentions: { micro: score(5, 4, 8), byLanguage: { en: score(5, 4, 8) } },
    claims: { checkable: none, differs: none, texts: 2 },
  },
};

describe('figures for README.md', () => {
  const block = figuresBlock(figures);
  const tables = block.split('\n\n').slice(1);
  const cells = (line: string) => line.split(/(?<!\\)\|/).slice(1, -1);

  test('say the day, the sets and how many texts they have', () => {
    const [intro] = block.split('\n\n');
    for (const said of ['2026-11-26', '3 in `tests/samples`', '7 in `tests/claims`'])
      expect(intro).toContain(said);
    expect(intro).not.toContain('\n');
  });

  test('are two tables whose rows are as wide as their heads', () => {
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const [head, rule, ...rows] = table.split('\n');
      expect(rows.length).toBeGreaterThan(1);
      expect(rule).toMatch(/^\| ---( \| --:)+ \|$/);
      for (const line of [rule!, ...rows]) expect(cells(line)).toHaveLength(cells(head!).length);
    }
  });

  test('give shares with their intervals, and a dash where there is nothing to divide', () => {
    expect(block).toContain('| English | 2 | 11 | 0.90 (0.60–0.98) | 0.82 (0.52–0.95) | 0.86 | 0.80, 0.50 |');
    expect(block).toContain('| Traditional Chinese | 1 | 0 | – | – | – | –, – |');
    expect(block).toContain('| **all** | 3 | 12 |');
  });
});

describe('README.md with figures', () => {
  test('keeps all else, however often it is done', () => {
    const once = withFigures(`a\n${START}\nold\n${END}\nz\n`, 'new');
    expect(once).toBe(`a\n${START}\nnew\n${END}\nz\n`);
    expect(withFigures(once, 'new')).toBe(once);
  });

  test.each([
    ['no marks', 'a'],
    ['no end', `a ${START}`],
    ['the wrong order', `${END} ${START}`],
    ['two starts', `${START}${START}${END}`],
    ['two ends', `${START}${END}${END}`],
  ])('%s: asks for the marks', (_, readme) => {
    expect(() => withFigures(readme, 'new')).toThrow('README.md: put');
  });
});
