import { lastDay, type PartialDay } from './day.ts';

/** Order by code unit, the same on every machine; what it sorts are ids, days and English names. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of dates by the day from which they have happened for certain. */
export const compareDates = (a: PartialDay, b: PartialDay): number => compareText(lastDay(a), lastDay(b));

/** By the day from which the date has happened for certain; the given order where that is the same. */
export const sortByDate = <T extends { readonly date: PartialDay }>(dated: readonly T[]): T[] =>
  [...dated].sort((a, b) => compareDates(a.date, b.date));

/** Each value once, in order of first appearance. */
export const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];
