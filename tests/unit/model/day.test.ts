import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  contains,
  firstDay,
  hasHappened,
  isDay,
  isPartialDay,
  isYear,
  lastDay,
  precisionOf,
  yearOf,
} from '../../../src/model/day.ts';
import { anyDay, anyPartialDay } from './arbitraries.ts';

describe('dates that exist', () => {
  test.each([
    ['2017-10-20', true],
    ['2016-02-29', true],
    ['2017-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2017-04-31', false],
    ['2017-00-10', false],
    ['2017-13-01', false],
    ['2017-10-00', false],
    ['2017-10', true],
    ['2017-1', false],
    ['2017', true],
    ['0000', false],
    ['17', false],
    ['2017-10-20T00:00', false],
    ['', false],
  ])('%s: %s', (text, exists) => expect(isPartialDay(text)).toBe(exists));

  test('a month is no day', () => expect([isDay('2017-10'), isDay('2017-10-20')]).toEqual([false, true]));
});

test.each([
  ['2017-09-03', 'day', '2017-09-03', '2017-09-03'],
  ['2016-02', 'month', '2016-02-01', '2016-02-29'],
  ['2017-12', 'month', '2017-12-01', '2017-12-31'],
  ['2017', 'year', '2017-01-01', '2017-12-31'],
])('%s is a %s from %s to %s', (date, precision, first, last) => {
  expect([precisionOf(date), firstDay(date), lastDay(date)]).toEqual([precision, first, last]);
  expect([isYear(date), yearOf(date)]).toEqual([precision === 'year', Number(date.slice(0, 4))]);
});

test.each([
  ['2017-09-03', '2017-09-02', false],
  ['2017-09-03', '2017-09-03', true],
  ['2017-09', '2017-09-29', false],
  ['2017-09', '2017-09-30', true],
  ['2017', '2017-12-30', false],
  ['2017', '2017-12-31', true],
])('%s has happened by %s: %s', (date, day, happened) => expect(hasHappened(date, day)).toBe(happened));

test.each([
  [{ from: '2001-03-05', to: '2010-06-01' }, '2001-03-04', false],
  [{ from: '2001-03-05', to: '2010-06-01' }, '2001-03-05', true],
  [{ from: '2001-03-05', to: '2010-06-01' }, '2010-05-31', true],
  [{ from: '2001-03-05', to: '2010-06-01' }, '2010-06-01', false],
  [{ from: '2001-03' }, '2001-03-30', false],
  [{ from: '2001-03' }, '2001-03-31', true],
  [{ from: '2001', to: '2010-06' }, '2010-05-31', true],
  [{ from: '2001', to: '2010-06' }, '2010-06-01', false],
])('%o holds on %s: %s', (interval, day, holds) => expect(contains(interval, day)).toBe(holds));

test.each([
  ['2017-10-20', 1, '2017-10-21'],
  ['2016-02-28', 1, '2016-02-29'],
  ['2017-01-01', -1, '2016-12-31'],
])('%s %i days on is %s', (day, count, result) => expect(addDays(day, count)).toBe(result));

test('adding and taking away days comes back', () =>
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: -5000, max: 5000 }),
      (day, n) => addDays(addDays(day, n), -n) === day,
    ),
  ));

test('what has happened stays so', () =>
  fc.assert(
    fc.property(
      anyPartialDay,
      anyDay,
      fc.nat(1000),
      (date, day, n) => !hasHappened(date, day) || hasHappened(date, addDays(day, n)),
    ),
  ));
