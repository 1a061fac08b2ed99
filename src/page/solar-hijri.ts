import type { Day } from '../model/day.ts';

/**
 * Gregorian day of a date of the Solar Hijri calendar (Iran), or null where there is no such date.
 * Source: the arithmetic rule with a leap cycle of 33 years (Birashk's break years are not needed: the rule agrees
 * with the official calendar for the years 1343 to 1472, that is 1964 to 2094, and others are refused).
 */
export function gregorianOfSolarHijri(year: number, month: number, day: number): Day | null {
  if (year < 1343 || year > 1472 || month < 1 || month > 12 || day < 1) return null;
  const monthDays = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (day > monthDays) return null;
  const before = (month - 1) * 30 + Math.min(month - 1, 6);
  const yearDays = 365 * (year - 1343) + leapYearsBetween(1343, year);
  // 1 Farvardin 1343 was 21 March 1964.
  return new Date(Date.UTC(1964, 2, 21) + (yearDays + before + day - 1) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

const LEAP_REMAINDERS: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

const isLeap = (year: number) => LEAP_REMAINDERS.has(year % 33);

function leapYearsBetween(from: number, to: number): number {
  let count = 0;
  for (let year = from; year < to; year++) if (isLeap(year)) count++;
  return count;
}
