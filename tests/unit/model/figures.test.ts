import { describe, expect, test } from 'vitest';
import { changedFigures, figuresOn } from '../../../src/model/figures.ts';
import type { Figure } from '../../../src/model/topic.ts';
import { BOOK, withFigure } from './harbour-treaty.ts';

const on = (day: string, derivation: Figure['derivation'], more: Partial<Figure> = {}) =>
  figuresOn(withFigure(derivation, more), day, BOOK);
const values = (day: string, derivation: Figure['derivation']) =>
  on(day, derivation).map(({ value }) => value);

describe('written values', () => {
  const limits: Figure['derivation'] = {
    from: 'values',
    values: [
      { value: 4, from: '2001-03-05', to: '2012-01-01', sources: ['text'] },
      {
        value: 6,
        from: '2012-01-01',
        range: [5, 7],
        atLeast: true,
        by: 'Aland',
        note: 'Disputed.',
        sources: ['text'],
      },
    ],
  };
  test.each([
    ['2001-03-04', []],
    ['2001-03-05', [4]],
    ['2011-12-31', [4]],
    ['2012-01-01', [6]],
  ])('on %s: %j', (day, expected) => expect(values(day, limits)).toEqual(expected));

  test('carry all that qualifies them', () =>
    expect(on('2020-01-01', limits, { edition: '2026' })).toEqual([
      {
        id: 'f',
        label: 'F',
        value: 6,
        unit: 'tugs',
        rule: 'seen',
        ruleName: 'seen rockets',
        ruleSentence: 'Counts what was seen.',
        sources: ['text', 'table'],
        range: [5, 7],
        atLeast: true,
        edition: '2026',
        by: 'Aland',
        note: 'Disputed.',
      },
    ]));

  test('of two views stand side by side', () => {
    const views: Figure['derivation'] = {
      from: 'values',
      values: [
        { value: 4, from: '2001', by: 'Aland', sources: [] },
        { value: 5, from: '2001', by: 'Beland', sources: [] },
      ],
    };
    expect(on('2003-01-01', views).map(({ value, by }) => [value, by])).toEqual([
      [4, 'Aland'],
      [5, 'Beland'],
    ]);
  });
});

describe('rows', () => {
  const known = [{ from: '2024-01-01', to: '2026-01-01' }];
  const sum = { from: 'rows', record: 'rockets', measure: 'sum', column: 'seen', known } as const;
  const count = { from: 'rows', record: 'rockets', measure: 'count', known } as const;

  test.each([
    ['2023-12-31', []],
    ['2024-01-01', [0]],
    ['2024-02-02', [0]],
    ['2024-02-03', [2]],
    ['2025-06-30', [2]],
    ['2025-07-01', [5]],
    ['2025-12-31', [5]],
  ])('summed to date on %s: %j', (day, expected) =>
    expect(values(day, { ...sum, window: 'to date' })).toEqual(expected),
  );

  test.each([
    ['2024-12-31', [2]],
    ['2025-01-01', [0]],
    ['2025-07-01', [3]],
  ])('summed this year on %s: %j', (day, expected) =>
    expect(values(day, { ...sum, window: 'this year' })).toEqual(expected),
  );

  test('counted: all rows, or those above nought in the column', () => {
    expect(values('2025-12-31', { ...count, window: 'to date' })).toEqual([4]);
    expect(values('2025-12-31', { ...count, column: 'seen', window: 'to date' })).toEqual([2]);
  });

  test('a row known to the month counts when the month is over', () => {
    expect(values('2024-11-29', { ...count, window: 'this year' })).toEqual([1]);
    expect(values('2024-11-30', { ...count, window: 'this year' })).toEqual([2]);
  });

  test('with the totals of the years before, as low as these are', () => {
    const withBefore: Figure['derivation'] = {
      ...sum,
      window: 'to date',
      before: { record: 'rockets-by-year', column: 'seen' },
    };
    expect(on('2025-12-31', withBefore)).toMatchObject([{ value: 10, atLeast: true }]);
    expect(on('2025-12-31', { ...withBefore, window: 'this year' })).toMatchObject([{ value: 3 }]);
  });

  test('after the day of checking the count stands as a floor through that day', () => {
    expect(on('2026-11-26', { ...sum, window: 'to date' })).toMatchObject([
      { value: 5, atLeast: true, through: '2025-12-31' },
    ]);
    expect(on('2026-11-26', { ...sum, window: 'this year' })).toEqual([]);
    expect(on('2025-12-31', { ...sum, window: 'to date' })[0]).not.toHaveProperty('through');
  });

  test('a record that ends before the day of checking tells nothing after its end', () => {
    const short = [{ from: '2024-01-01', to: '2025-01-01' }];
    expect(values('2025-01-01', { ...sum, known: short, window: 'to date' })).toEqual([]);
    expect(values('2026-11-26', { ...sum, known: short, window: 'to date' })).toEqual([]);
  });

  test('of a record that is not there: nothing', () =>
    expect(values('2025-01-01', { ...sum, record: 'nowhere', window: 'to date' })).toEqual([]));
});

describe('the last full year', () => {
  const total = (column: string): Figure['derivation'] => ({
    from: 'last full year',
    record: 'rockets-by-year',
    column,
  });
  test.each([
    ['2022-12-31', 'seen', []],
    ['2023-01-01', 'seen', [4]],
    ['2023-12-31', 'seen', [4]],
    ['2024-01-01', 'heard', []],
    ['2025-06-01', 'heard', [7]],
    // The total of 2025 reaches to October only.
    ['2026-01-01', 'seen', []],
  ])('on %s, %s: %j', (day, column, expected) => expect(values(day, total(column))).toEqual(expected));

  test('names its year, edition and note, and says where it is a floor', () =>
    expect(on('2023-05-01', total('seen'))).toMatchObject([
      { value: 4, period: '2022', atLeast: true, edition: '2026-01-01', note: 'A salvo.' },
    ]));
});

describe('parties', () => {
  test.each([
    ['2001-01-01', undefined, []],
    ['2005-01-01', undefined, [3]],
    ['2005-01-01', 'state party', [2]],
    ['2011-01-01', 'state party', [1]],
  ])('on %s as %s: %j', (day, role, expected) =>
    expect(values(day, role === undefined ? { from: 'parties' } : { from: 'parties', role })).toEqual(
      expected,
    ),
  );
});

test('changed figures: other value, other year, or new; not the same again', () => {
  const [old] = on('2005-01-01', { from: 'parties' });
  expect(changedFigures([old!], [old!])).toEqual([]);
  for (const later of [
    { ...old!, value: 9 },
    { ...old!, period: '2024' },
    { ...old!, rule: 'heard' },
    { ...old!, by: 'Aland' },
  ]) {
    expect(changedFigures([old!], [later])).toEqual([later]);
  }
});
