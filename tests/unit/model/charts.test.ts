import { expect, test } from 'vitest';
import { chartsOn } from '../../../src/model/charts.ts';
import type { ChartSpec, Topic } from '../../../src/model/topic.ts';
import { BOOK, HARBOUR_TREATY, withFigure } from './harbour-treaty.ts';

const charts = (spec: ChartSpec, day: string, today = '2026-01-01', topic: Topic = HARBOUR_TREATY) =>
  chartsOn({ ...topic, charts: [spec] }, { day, today }, BOOK);

test('members: begun by today, oldest first, with what came after the day marked', () => {
  const [chart] = charts({ kind: 'members', title: 'Who' }, '2011-01-01', '2014-01-01');
  expect(chart).toMatchObject({
    kind: 'members',
    title: 'Who',
    asOf: '2011-01-01',
    today: '2014-01-01',
    sources: ['history', 'text'],
  });
  expect(chart?.kind === 'members' && chart.rows).toEqual([
    {
      party: 'cc',
      name: 'Celand',
      role: 'depositary',
      from: '2001-01-20',
      to: '2012',
      fromLater: false,
      toLater: true,
    },
    {
      party: 'aa',
      name: 'Aland',
      role: 'state party',
      from: '2002-03-05',
      to: null,
      fromLater: false,
      toLater: false,
    },
    {
      party: 'bb',
      name: 'Beland',
      role: 'state party',
      from: '2002-03-05',
      to: '2010-06-01',
      fromLater: false,
      toLater: false,
    },
  ]);
});

test('members that come back later are marked', () => {
  const [chart] = charts({ kind: 'members', title: 'Who' }, '2011-01-01');
  expect(chart?.kind === 'members' && chart.rows.at(-1)).toMatchObject({
    party: 'bb',
    from: '2015-02',
    fromLater: true,
  });
});

test('tests: magnitudes by agency, estimates by whom', () => {
  const [chart] = charts(
    { kind: 'tests', title: 'Bangs', record: 'rockets', yields: 'yields' },
    '2024-12-01',
  );
  expect(chart?.kind === 'tests' && chart.points.map(({ day, later }) => [day, later])).toEqual([
    ['2024-02-03', false],
    ['2024-11-01', false],
    ['2025-07-01', true],
    ['2025-07-01', true],
  ]);
  expect(chart?.kind === 'tests' && chart.points[0]).toEqual({
    day: '2024-02-03',
    label: '1',
    magnitudes: [{ agency: 'seen rockets', value: 2 }],
    yields: [{ by: 'Observatory', low: 1, high: 2.5, note: 'A guess.' }],
    later: false,
  });
});

test('years: one series a rule, the article’s year cut at its day, a part of a year only once it is over', () => {
  const topic = withFigure({
    from: 'rows',
    record: 'rockets',
    measure: 'sum',
    column: 'seen',
    window: 'this year',
    known: [{ from: '2024-01-01', to: '2026-01-01' }],
  });
  const spec: ChartSpec = {
    kind: 'years',
    title: 'A year',
    record: 'rockets-by-year',
    rules: ['seen', 'heard'],
  };
  const [chart] = charts(spec, '2024-02-04', '2025-09-30', topic);
  expect(chart).toMatchObject({ unit: 'tugs' });
  expect(chart?.kind === 'years' && chart.series).toEqual([
    {
      rule: 'seen',
      ruleName: 'seen rockets',
      bars: [
        { year: 2022, value: 4, upToAsOf: null, atLeast: true, later: false },
        { year: 2023, value: 1, upToAsOf: null, atLeast: false, later: false },
        { year: 2024, value: 2, upToAsOf: 2, atLeast: false, later: false },
      ],
    },
    {
      rule: 'heard',
      ruleName: 'heard',
      bars: [
        { year: 2022, value: 5, upToAsOf: null, atLeast: true, later: false },
        { year: 2024, value: 7, upToAsOf: null, atLeast: false, later: false },
      ],
    },
  ]);
  const [whole] = charts(spec, '2024-02-04', '2025-10-01', topic);
  expect(whole?.kind === 'years' && whole.series[0]?.bars.at(-1)).toEqual({
    year: 2025,
    value: 3,
    upToAsOf: null,
    atLeast: false,
    through: '2025-10-01',
    later: true,
  });
});

test('limits: each party’s line against the limit that holds on the day', () => {
  const topic = withFigure({
    from: 'values',
    values: [
      { value: 4, from: '2001-03-05', to: '2012-01-01', sources: [] },
      { value: 6, from: '2012-01-01', sources: [] },
    ],
  });
  const spec: ChartSpec = {
    kind: 'limits',
    title: 'Tugs',
    record: 'declared',
    panels: [
      { column: 'tugs', label: 'Tugs', limit: 'f' },
      { column: 'tugs', label: 'Free' },
    ],
  };
  const [chart] = charts(spec, '2011-01-01', '2026-01-01', topic);
  expect(chart?.kind === 'limits' && chart.panels).toMatchObject([
    {
      label: 'Tugs',
      limit: { value: 4, from: '2001-03-05', to: '2012-01-01' },
      lines: [
        {
          party: 'aa',
          name: 'Aland',
          points: [
            { day: '2005-01-01', value: 3, later: false },
            { day: '2014-01-01', value: 5, later: true },
          ],
        },
        { party: 'bb', name: 'Beland', points: [{ day: '2005-01-01', value: 4, later: false }] },
      ],
    },
    { label: 'Free', limit: null },
  ]);
});

test.each<[string, string, string | null]>([
  ['2011-01-01', '2001-03-05', '2012-01-01'],
  ['2013-01-01', '2012-01-01', '2020-01-01'],
])('limits: on %s one line over touching spans of the same value', (day, from, to) => {
  const span = (value: number, from: string, to: string) => ({ value, from, to, sources: [] });
  const topic = withFigure({
    from: 'values',
    values: [
      span(4, '2001-03-05', '2006-01-01'),
      span(4, '2006-01-01', '2012-01-01'),
      span(6, '2012-01-01', '2020-01-01'),
      span(6, '2021-01-01', '2022-01-01'),
    ],
  });
  const panels = [{ column: 'tugs', label: 'Tugs', limit: 'f' }];
  const [chart] = charts(
    { kind: 'limits', title: 'x', record: 'declared', panels },
    day,
    '2026-01-01',
    topic,
  );
  expect(chart?.kind === 'limits' && chart.panels[0]?.limit).toMatchObject({ from, to });
});

test.each<[ChartSpec, string]>([
  [{ kind: 'members', title: 'x' }, '2000-12-31'],
  [{ kind: 'tests', title: 'x', record: 'rockets', yields: 'yields' }, '2024-02-02'],
  [{ kind: 'years', title: 'x', record: 'rockets-by-year', rules: ['seen'] }, '2021-12-31'],
  [
    { kind: 'limits', title: 'x', record: 'declared', panels: [{ column: 'tugs', label: 'x' }] },
    '2004-12-31',
  ],
  [{ kind: 'years', title: 'x', record: 'nowhere', rules: ['seen'] }, '2025-01-01'],
])('a chart that has nothing yet on its day is left out: %j', (spec, day) =>
  expect(charts(spec, day)).toEqual([]),
);
