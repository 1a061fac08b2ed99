import { describe, expect, test } from 'vitest';
import {
  counted,
  dateInWords,
  englishName,
  isRightToLeft,
  languageMarks,
  listInPieces,
  numberInWords,
  wholeYearsBetween,
  withSymbol,
} from '../../../src/card/words.ts';
import { t } from './sample-brief.ts';

describe('dates', () => {
  test.each([
    ['2017-10-20', 'en-GB', 'long', '20 October 2017'],
    ['2017-10', 'en-GB', 'long', 'October 2017'],
    ['2017', 'en-GB', 'long', '2017'],
    ['2017-10-20', 'en-GB', 'short', '20 Oct 2017'],
    ['2017-10-20', 'en-US', 'long', 'October 20, 2017'],
    ['2017-01-01', 'de', 'long', '1. Januar 2017'],
  ] as const)('%s in %s, %s', (date, locale, length, expected) => {
    expect(dateInWords(date, locale, length)).toBe(expected);
  });

  test('Persian dates are Gregorian, in Persian digits', () => {
    expect(dateInWords('2017-10-20', 'fa')).toBe('۲۰ اکتبر ۲۰۱۷');
  });
});

test.each([
  [1550, 'en', '1,550'],
  [1550, 'de', '1.550'],
  [3.67, 'en', '3.67'],
])('number %d in %s', (value, locale, expected) => {
  expect(numberInWords(value, locale)).toBe(expected);
});

test('lists, in which each item can be found again', () => {
  expect(listInPieces(['a', 'b', 'c'], 'en-GB')).toEqual([
    { text: 'a', item: 0 },
    { text: ', ', item: null },
    { text: 'b', item: 1 },
    { text: ' and ', item: null },
    { text: 'c', item: 2 },
  ]);
});

test.each([
  ['fa', 'en-GB', { lang: 'fa', dir: 'rtl' }],
  ['de', 'en', { lang: 'de', dir: 'ltr' }],
  ['en', 'ar', { lang: 'en', dir: 'ltr' }],
  ['en', 'en-US', {}],
])('marks of %s within %s', (lang, around, expected) => {
  expect(languageMarks(lang, around)).toEqual(expected);
});

test.each([
  [1, 'en', '1 mention'],
  [2, 'en', '2 mentions'],
  [0, 'en', '0 mentions'],
  [3, 'ru', '3 mentions'],
])('%d mentions in %s: a form that is missing falls back', (count, locale, expected) => {
  expect(counted(t, 'mentions', count, locale)).toBe(expected);
});

test.each([
  ['2017-10-20', '2026-10-19', 8],
  ['2017-10-20', '2026-10-20', 9],
  ['2017-10-20', '2017-10-20', 0],
])('whole years from %s to %s', (from, to, expected) => {
  expect(wholeYearsBetween(from, to)).toBe(expected);
});

test.each([
  ['fa', true],
  ['ar-EG', true],
  ['en', false],
  ['ckb', true],
])('%s from right to left: %s', (locale, expected) => {
  expect(isRightToLeft(locale)).toBe(expected);
});

test.each([
  ['fr', 'France'],
  ['eu', 'European Union'],
  ['su', 'Soviet Union'],
  ['', ''],
])('English name of %j', (id, expected) => {
  expect(englishName(id)).toBe(expected);
});

test.each([
  ['3.67', '%', 'en', '3.67%'],
  ['3,67', '%', 'de', '3,67\u00a0%'],
  ['3,67', '%', 'tr', '%3,67'],
  ['5,500', 'km', 'en', '5,500\u00a0km'],
  ['500–700', 'kg', 'en', '500–700\u00a0kg'],
])('%s with %s in %s', (number, symbol, locale, expected) =>
  expect(withSymbol(number, symbol, locale)).toBe(expected),
);
