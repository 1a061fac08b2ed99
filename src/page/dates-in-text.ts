import { isDay, type Day } from '../model/day.ts';
import { foldDateText, MONTHS, SOLAR_HIJRI_MONTHS } from './month-names.ts';
import { gregorianOfSolarHijri } from './solar-hijri.ts';

export interface WrittenDate {
  readonly day: Day;
  /** Day and month might be the other way round, or the century was guessed. */
  readonly uncertain: boolean;
  /** Folded text before the date, for words such as "updated". */
  readonly before: string;
  /** Folded text after the date. */
  readonly after: string;
}

const TOKEN = /\d+|[\p{L}_]+|[^\s\d\p{L}]/gu;
const FILLERS: ReadonlySet<string> = new Set(
  [...'.,º°ª', 'de', 'del', 'of', 'di', 'er', 'st', 'nd', 'rd', 'th', 'the', 'o', 'ten', 'г', 'р'].map(
    foldDateText,
  ),
);
const TWO_WORD_MONTHS = /(كانون|تشرين)\s+(ال\p{L}+)/gu;
const YEAR_MARKS: ReadonlySet<string> = new Set(['年', '년']);
const MONTH_MARKS: ReadonlySet<string> = new Set(['月', '월']);
const DAY_MARKS: ReadonlySet<string> = new Set(['日', '일', '号', '號']);

/**
 * All full dates that stand in a short text, in order: "October 20, 2017", "20. Oktober 2017", "2017年10月20日",
 * "۲۸ مهر ۱۳۹۶" (converted), "20.10.2017", "2017-10-20". A date without its year is not one. Where only
 * figures with a slash stand, `monthFirst` decides, and the answer is uncertain if both readings exist.
 */
export function findDatesInText(text: string, monthFirst: boolean): WrittenDate[] {
  const folded = foldDateText(text)
    .replace(TWO_WORD_MONTHS, '$1_$2')
    .replace(/([年月日号號년월일])/g, ' $1 ');
  const tokens = Array.from(folded.matchAll(TOKEN), (match) => ({ text: match[0], at: match.index }));
  const words = tokens.map((token) => token.text);
  const found: WrittenDate[] = [];
  for (let index = 0; index < words.length;) {
    const date = dateAt(words, index, monthFirst);
    if (!date) {
      index++;
      continue;
    }
    const end = tokens[index + date.length]?.at ?? folded.length;
    found.push({
      day: date.day,
      uncertain: date.uncertain,
      before: folded.slice(Math.max(0, tokens[index]!.at - 40), tokens[index]!.at),
      after: folded.slice(end, end + 40),
    });
    index += date.length;
  }
  return found;
}

interface Reading {
  readonly day: Day;
  readonly uncertain: boolean;
  readonly length: number;
}

function dateAt(words: readonly string[], at: number, monthFirst: boolean): Reading | null {
  const first = words[at]!;
  if (/^\d/.test(first)) return first.length === 4 ? yearFirst(words, at) : dayFirst(words, at, monthFirst);
  return monthNameFirst(words, at);
}

const skipFillers = (words: readonly string[], at: number) => {
  // "20th of October", but "20 out of 2017" is no date: no "of" before a year.
  while (
    at < words.length &&
    FILLERS.has(words[at]!) &&
    !(words[at] === 'of' && /^\d/.test(words[at + 1] ?? ''))
  )
    at++;
  return at;
};

function yearFirst(words: readonly string[], at: number): Reading | null {
  const separator = words[at + 1] ?? '';
  const ideographic = YEAR_MARKS.has(separator);
  if (!ideographic && !/^[-/.]$/.test(separator)) return null;
  const [month, second, day] = [words[at + 2], words[at + 3], words[at + 4]];
  if (!isShortNumber(month) || !isShortNumber(day)) return null;
  if (ideographic ? !MONTH_MARKS.has(second ?? '') : second !== separator) return null;
  const length = ideographic && DAY_MARKS.has(words[at + 5] ?? '') ? 6 : 5;
  return reading(Number(words[at]), Number(month), Number(day), length);
}

function dayFirst(words: readonly string[], at: number, monthFirst: boolean): Reading | null {
  if (!isShortNumber(words[at])) return null;
  const separator = words[at + 1] ?? '';
  if (/^[-/.]$/.test(separator) && isShortNumber(words[at + 2]) && words[at + 3] === separator)
    return inFigures(words, at, separator, monthFirst);
  const monthAt = skipFillers(words, separator === '-' || separator === '/' ? at + 2 : at + 1);
  const name = words[monthAt] ?? '';
  let yearAt = skipFillers(words, monthAt + 1);
  // Both names of a month, "تشرين الأول / أكتوبر", or a hyphen: "20-Oct-2017".
  if (words[yearAt] === '/' && MONTHS.has(words[yearAt + 1] ?? '')) yearAt = skipFillers(words, yearAt + 2);
  if (words[yearAt] === '-') yearAt++;
  return named(Number(words[at]), name, words[yearAt], yearAt + 1 - at);
}

function monthNameFirst(words: readonly string[], at: number): Reading | null {
  const name = words[at]!;
  if (!MONTHS.has(name)) return null;
  const dayAt = skipFillers(words, at + 1);
  if (!isShortNumber(words[dayAt])) return null;
  const yearAt = skipFillers(words, dayAt + 1);
  return named(Number(words[dayAt]), name, words[yearAt], yearAt + 1 - at);
}

function inFigures(
  words: readonly string[],
  at: number,
  separator: string,
  monthFirst: boolean,
): Reading | null {
  const yearWord = words[at + 4] ?? '';
  const shortYear = /^\d\d$/.test(yearWord) && separator === '.';
  if (!shortYear && !/^\d{4}$/.test(yearWord)) return null;
  const year = shortYear ? 2000 + Number(yearWord) : Number(yearWord);
  const [first, second] = [Number(words[at]), Number(words[at + 2])];
  const bothWays = first <= 12 && second <= 12 && first !== second && separator !== '.';
  const swap = second > 12 || (monthFirst && separator !== '.' && first <= 12);
  const [day, month] = swap ? [second, first] : [first, second];
  const date = reading(year, month, day, 5);
  return date === null ? null : { ...date, uncertain: bothWays || shortYear };
}

function named(day: number, name: string, yearWord: string | undefined, length: number): Reading | null {
  if (!yearWord || !/^\d{4}$/.test(yearWord)) return null;
  const solar = SOLAR_HIJRI_MONTHS.get(name);
  const year = Number(yearWord);
  if (solar && year < 1600) return reading(year, solar, day, length);
  const month = MONTHS.get(name);
  return month ? reading(year, month, day, length) : null;
}

/** A year below 1600 in a dateline is a year of the Iranian calendar. */
function reading(year: number, month: number, day: number, length: number): Reading | null {
  if (year < 1600) {
    const converted = gregorianOfSolarHijri(year, month, day);
    return converted === null ? null : { day: converted, uncertain: false, length };
  }
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) && year < 2200 ? { day: text, uncertain: false, length } : null;
}

const isShortNumber = (word: string | undefined): word is string =>
  word !== undefined && /^\d{1,2}$/.test(word);
