import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/compile/load.ts';
import { figuresOn } from '../../../src/model/figures.ts';

const { catalog } = loadCatalog('assets/data');

/** "figure by rule" → value on the day. */
function countsOn(topicId: string, day: string): Record<string, number> {
  const topic = catalog.topics[topicId];
  if (!topic) throw new Error(`no topic ${topicId}`);
  return Object.fromEntries(
    figuresOn(topic, day, catalog).map(({ id, rule, value }) => [`${id} by ${rule}`, value]),
  );
}

describe('launches of 2017', () => {
  it.each([
    ['2017-01-01', 0, 0],
    ['2017-05-29', 12, 9],
    ['2017-06-13', 16, 10],
    ['2017-07-04', 17, 11],
    ['2017-07-28', 18, 12],
    ['2017-08-26', 21, 13],
    ['2017-08-29', 22, 14],
    ['2017-09-15', 23, 15],
    ['2017-10-20', 23, 15],
    ['2017-12-31', 24, 16],
  ])('%s: %i missiles in %i launches by press counting', (day, missiles, launches) => {
    expect(countsOn('dprk-missile-tests', day)).toMatchObject({
      'missiles-this-year by press': missiles,
      'launches-this-year by press': launches,
    });
  });

  it.each([
    ['2017-10-20', 20, 14, 16],
    ['2017-12-31', 21, 15, 17],
  ])('%s: %i missiles on %i days by CNS, %i events by CSIS', (day, missiles, days, events) => {
    expect(countsOn('dprk-missile-tests', day)).toMatchObject({
      'missiles-this-year by cns': missiles,
      'launches-this-year by cns': days,
      'launches-this-year by csis': events,
    });
  });

  it('agree with the year totals', () => {
    const { 'missiles-this-year by cns': missiles, 'launches-this-year by csis': events } = countsOn(
      'dprk-missile-tests',
      '2017-12-31',
    );
    expect(countsOn('dprk-missile-tests', '2018-01-01')).toMatchObject({
      'missiles-last-full-year by cns': missiles,
      'launches-last-full-year by csis': events,
    });
  });
});

describe('days on which the record cannot tell', () => {
  it('have no count to the day, only the last full year', () => {
    expect(Object.keys(countsOn('dprk-missile-tests', '2022-10-20'))).toEqual([
      'missiles-last-full-year by cns',
      'launches-last-full-year by csis',
    ]);
  });
});

describe('nuclear tests and sanctions', () => {
  it.each([
    ['1950-01-01', 0],
    ['2006-10-08', 0],
    ['2006-10-09', 1],
    ['2017-09-02', 5],
    ['2017-09-03', 6],
    ['2026-08-20', 6],
  ])('%s: %i tests', (day, tests) => {
    expect(countsOn('dprk-nuclear-tests', day)).toEqual({ 'nuclear-tests-to-date by announced': tests });
  });

  it('count nine resolutions before the tenth', () => {
    expect(countsOn('dprk-sanctions', '2017-12-21')).toMatchObject({
      'sanctions-resolutions-to-date by sanctions-resolutions': 9,
    });
    expect(countsOn('dprk-sanctions', '2017-12-22')).toMatchObject({
      'sanctions-resolutions-to-date by sanctions-resolutions': 10,
    });
  });
});
