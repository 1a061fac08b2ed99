import { firstDay, precisionOf, type Day, type PartialDay } from '../model/day.ts';
import type { Translate } from './translate.ts';

/** Dates of the record are Gregorian and often known to the month or year only, which other calendars could not say. */
const GREGORIAN = { timeZone: 'UTC', calendar: 'gregory' } as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter)
    formatters.set(key, (formatter = new Intl.DateTimeFormat(locale, { ...GREGORIAN, ...options })));
  return formatter;
}

/** A day in words, no more precise than it is: "20 October 2017", "October 2017", "2017"; `short`: "20 Oct 2017". */
export function dateInWords(date: PartialDay, locale: string, length: 'long' | 'short' = 'long'): string {
  const precision = precisionOf(date);
  const formatter = formatterOf(locale, {
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: length }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  return formatter.format(new Date(`${firstDay(date)}T00:00:00Z`));
}

/** A year as the locale writes its digits. */
export const yearInWords = (year: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: false }).format(year);

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'fa',
  'he',
  'ur',
  'ps',
  'sd',
  'ug',
  'yi',
  'ckb',
  'dv',
]);

/** Does the language run from right to left? */
export const isRightToLeft = (locale: string): boolean => RIGHT_TO_LEFT.has(languageOf(locale));

const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0]!;

/** Attributes for words in one language within another; none where both are the same. A direction keeps their order apart from the rest. */
export const languageMarks = (
  lang: string,
  around: string,
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } =>
  languageOf(lang) === languageOf(around) ? {} : { lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' };

/** A number as the locale groups it; at most two decimals. */
export const numberInWords = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);

/** A number with its unit's symbol: a percent sign where the locale sets it, any other after a space that does not break. */
export function withSymbol(number: string, symbol: string, locale: string): string {
  if (symbol !== '%') return `${number}\u00a0${symbol}`;
  const parts = new Intl.NumberFormat(locale, { style: 'percent' }).formatToParts(0);
  return parts.map(({ type, value }) => (type === 'integer' ? number : value)).join('');
}

/** "a, b and c" in the locale, in pieces: `item` is the index of the item that stands there, null for what joins them. */
export function listInPieces(
  items: readonly string[],
  locale: string,
): readonly { readonly text: string; readonly item: number | null }[] {
  let next = 0;
  return new Intl.ListFormat(locale, { type: 'conjunction' })
    .formatToParts(items)
    .map(({ type, value }) => ({ text: value, item: type === 'element' ? next++ : null }));
}

/** The message `<key>_one`, `<key>_few` … that the locale asks for with this count, else `<key>_other`; `$1` is the count. */
export function counted(t: Translate, key: string, count: number, locale: string): string {
  const subs = [numberInWords(count, locale)];
  const category = new Intl.PluralRules(locale).select(count);
  return (category !== 'other' && t(`${key}_${category}`, subs)) || t(`${key}_other`, subs);
}

/** Whole years from one day to a later one. */
export function wholeYearsBetween(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** English name of a party by its id, where a list gives only ids. */
export function englishName(id: string): string {
  if (id === 'su') return 'Soviet Union';
  return (
    (/^[a-z]{2}$/.test(id) && new Intl.DisplayNames('en', { type: 'region' }).of(id.toUpperCase())) || id
  );
}
