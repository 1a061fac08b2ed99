/** A calendar day of the proleptic Gregorian calendar, `YYYY-MM-DD`, without time or zone. Compares as text. */
export type Day = string;

/** A day known to the day, the month or the year: `2017-09-03`, `2017-09`, `2017`. Its length is its precision. */
export type PartialDay = string;

export type Precision = 'day' | 'month' | 'year';

/** Half-open: the first day belongs to it, the last (`to`) does not. A missing end is open. */
export interface Interval {
  readonly from: PartialDay;
  readonly to?: PartialDay;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True where the text is a day, month or year that exists (`2017-02-30` does not). */
export function isPartialDay(text: string): text is PartialDay {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** True where the text is one existing calendar day. */
export const isDay = (text: string): text is Day => text.length === 10 && isPartialDay(text);

export const precisionOf = (date: PartialDay): Precision =>
  date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';

/** The first day that the date can mean. */
export const firstDay = (date: PartialDay): Day =>
  date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;

/** The last day that the date can mean. */
export function lastDay(date: PartialDay): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return `${date}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}

/**
 * Has it happened by the end of `day`, for certain? A date known to the month counts from the month's last day,
 * one known to the year from 31 December: nothing is claimed before the record can tell.
 */
export const hasHappened = (date: PartialDay, day: Day): boolean => lastDay(date) <= day;

/** Is `day` inside? A vague start counts from its last possible day, a vague end from its first possible day. */
export const contains = (interval: Interval, day: Day): boolean =>
  hasHappened(interval.from, day) && (interval.to === undefined || day < firstDay(interval.to));

/** The day `count` days later (earlier, if negative). */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The calendar year of a day. */
export const yearOf = (date: PartialDay): number => Number(date.slice(0, 4));

/** True for a date that is known to the year only. */
export const isYear = (date: PartialDay): boolean => precisionOf(date) === 'year';
