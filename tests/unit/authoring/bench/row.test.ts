import { describe, expect, test } from 'vitest';
import { isMet, type Row, tableText } from '../../../../src/authoring/bench/row.ts';

const row = (value: number, goal?: Row['goal']): Row => ({
  name: 'scan',
  against: 'a bare loop',
  value,
  unit: '×',
  ...(goal ? { goal } : {}),
});

describe('a line of the performance table', () => {
  test.each<[number, Row['goal'], boolean | null]>([
    [2, { atMost: 2 }, true],
    [2.01, { atMost: 2 }, false],
    [15, { atLeast: 15 }, true],
    [14.9, { atLeast: 15 }, false],
    [NaN, { atMost: 2 }, false],
    [7, undefined, null],
  ])('%d against %o', (value, goal, met) => expect(isMet(row(value, goal))).toBe(met));

  test('shows the goal, and whether it was met, in columns', () => {
    const text = tableText([
      { title: 'First', rows: [row(1.44, { atMost: 2 }), row(117, { atMost: 2 })] },
      { title: 'Second', rows: [{ ...row(0, { atMost: 0 }), unit: '', name: 'layouts' }, row(0.527)] },
    ]);
    expect(text.split('\n')).toEqual([
      'First',
      '  scan  1.4 ×  ≤ 2  met     a bare loop',
      '  scan  117 ×  ≤ 2  MISSED  a bare loop',
      '',
      'Second',
      '  layouts       0  ≤ 0  met  a bare loop',
      '  scan     0.53 ×            a bare loop',
    ]);
  });
});
