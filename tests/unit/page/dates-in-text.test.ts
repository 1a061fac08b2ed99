import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDatesInText } from '../../../src/page/dates-in-text.ts';
import { foldDateText, MONTHS, SOLAR_HIJRI_MONTHS } from '../../../src/page/month-names.ts';
import { gregorianOfSolarHijri } from '../../../src/page/solar-hijri.ts';
import { dayOfTimestamp } from '../../../src/page/timestamp.ts';

const daysIn = (text: string, monthFirst = false) => findDatesInText(text, monthFirst).map(({ day }) => day);

describe('full dates in fifteen languages', () => {
  test.each([
    ['en', 'October 20, 2017'],
    ['en', 'Friday, Oct. 20th, 2017, 4:05 p.m.'],
    ['en', 'Posted on 20 October 2017 by the desk'],
    ['en', 'Published 20-Oct-2017'],
    ['ru', '20 октября 2017, 14:35'],
    ['ru', '20 окт. 2017 г.'],
    ['uk', '20 жовтня 2017 року'],
    ['fa', '۲۸ مهر ۱۳۹۶'],
    ['fa', '۱۳۹۶/۰۷/۲۸'],
    ['fa', '۲۰ اکتبر ۲۰۱۷'],
    ['ar', '٢٠ أكتوبر 2017'],
    ['ar', '20 تشرين الأول 2017'],
    ['ar', '20 تشرين الأول / أكتوبر 2017'],
    ['zh', '2017年10月20日 星期五'],
    ['zh', '2017年10月20號'],
    ['ja', '2017年10月20日（金）'],
    ['ja', '２０１７年１０月２０日'],
    ['ko', '2017년 10월 20일'],
    ['ko', '입력 2017.10.20 15:04'],
    ['de', '20. Oktober 2017'],
    ['de', 'Freitag, 20.10.2017'],
    ['de', 'Stand 20.10.17'],
    ['fr', 'Publié le 20 octobre 2017 à 10h12'],
    ['fr', '20/10/2017'],
    ['es', '20 de octubre de 2017'],
    ['es', '20 oct. 2017'],
    ['tr', '20 Ekim 2017 Cuma'],
    ['tr', '20 EKİM 2017'],
    ['pt', '20 de outubro de 2017'],
    ['pt', '20 out 2017'],
    ['it', '20 ottobre 2017'],
    ['pl', '20 października 2017'],
    ['iso', '2017-10-20 12:00'],
  ])('%s: %s', (_, text) => {
    expect(daysIn(text)).toEqual(['2017-10-20']);
  });

  test('each month of each table is known by a single number', () => {
    for (const [name, month] of MONTHS) expect([name, month >= 1 && month <= 12]).toEqual([name, true]);
    expect(MONTHS.get(foldDateText('März'))).toBe(3);
    expect(MONTHS.get(foldDateText('listopada'))).toBe(11);
    expect(MONTHS.get(foldDateText('آب'))).toBe(8);
    expect(SOLAR_HIJRI_MONTHS.get(foldDateText('آبان'))).toBe(8);
    expect(SOLAR_HIJRI_MONTHS.size).toBe(12);
  });

  test('several dates come in order, with what stands before them', () => {
    const found = findDatesInText('Published 3 May 2019 – updated 5 May 2019', false);
    expect(found.map(({ day }) => day)).toEqual(['2019-05-03', '2019-05-05']);
    expect(found[1]!.before).toMatch(/updated $/);
  });

  test('figures with a slash follow the reader of the page, and say that they are uncertain', () => {
    expect(findDatesInText('10/11/2017', true)[0]).toMatchObject({ day: '2017-10-11', uncertain: true });
    expect(findDatesInText('10/11/2017', false)[0]).toMatchObject({ day: '2017-11-10', uncertain: true });
    expect(findDatesInText('10/20/2017', false)[0]).toMatchObject({ day: '2017-10-20', uncertain: false });
  });

  test.each([
    '20 October',
    'October 2017',
    '31. Februar 2017',
    '2017-13-01',
    'call 20 10 2017 now',
    'The 20 out of 2017',
    'version 1.2.3',
    '12 of the 2017 texts',
  ])('no date: %s', (text) => {
    expect(daysIn(text)).toEqual([]);
  });

  test('any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.boolean(), (text, monthFirst) => {
        for (const day of daysIn(text, monthFirst)) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

describe('the Iranian calendar', () => {
  test('agrees with the calendar of the platform on every day of 1964 to 2093', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let time = Date.UTC(1964, 2, 21); time < Date.UTC(2094, 0, 1); time += 37 * 86_400_000) {
      const parts = format.formatToParts(time);
      const number = (type: string) => Number(parts.find((part) => part.type === type)!.value);
      const day = gregorianOfSolarHijri(number('year'), number('month'), number('day'));
      expect(day).toBe(new Date(time).toISOString().slice(0, 10));
    }
  });

  test('refuses days that do not exist', () => {
    expect(gregorianOfSolarHijri(1396, 12, 30)).toBeNull();
    expect(gregorianOfSolarHijri(1395, 12, 30)).toBe('2017-03-20');
    expect(gregorianOfSolarHijri(1396, 13, 1)).toBeNull();
    expect(gregorianOfSolarHijri(1200, 1, 1)).toBeNull();
  });
});

describe('timestamps', () => {
  test.each([
    ['2017-10-20T23:30:00-05:00', '2017-10-20'],
    ['2017-10-20T23:30:00Z', '2017-10-20'],
    ['2017-1-5', '2017-01-05'],
    ['20171020', '2017-10-20'],
    ['20171020T1200', '2017-10-20'],
    ['Fri, 20 Oct 2017 23:30:00 +0900', '2017-10-20'],
    ['Fri Oct 20 2017 11:00:00 GMT', '2017-10-20'],
    ['1508500800', '2017-10-20'],
    ['1508500800000', '2017-10-20'],
    ['October 20, 2017', '2017-10-20'],
    ['1396-07-28', '2017-10-20'],
  ])('%s', (value, day) => {
    expect(dayOfTimestamp(value)).toBe(day);
  });

  test.each(['', 'yesterday', '2017-10', '2017-02-30', '10/11/2017', '20171340', 'x'.repeat(200)])(
    'no day: %s',
    (value) => {
      expect(dayOfTimestamp(value)).toBeNull();
    },
  );
});
