import { addDays, isPartialDay, yearOf, type Day, type PartialDay } from '../model/day.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapital, type Token } from './tokens.ts';

/** A date in the text; null where the words leave open which ("in August", in an article without a day). */
export interface ReadDate {
  readonly date: PartialDay | null;
  readonly at: number;
  readonly next: number;
}

const FIRST_YEAR = 1940;
const LAST_YEAR = 2060;

/** All dates of the tokens, as said on `day`: "September 3", "8 December 1987", "in 2017", "last year". */
export function readDates(tokens: readonly Token[], lexicon: Lexicon, day: Day | null): ReadDate[] {
  const all: ReadDate[] = [];
  for (let at = 0; at < tokens.length;) {
    const found =
      dayAndMonth(tokens, at, lexicon, day) ??
      year(tokens, at) ??
      weekday(tokens, at, lexicon, day) ??
      relative(tokens, at, lexicon, day);
    if (found) all.push(found);
    at = found?.next ?? at + 1;
  }
  return all;
}

function dayAndMonth(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  day: Day | null,
): ReadDate | undefined {
  const dayFirst = dayNumber(tokens, at, lexicon);
  const monthAt = dayFirst ? dayFirst.next : at;
  const month =
    tokens[monthAt] && isCapital(tokens[monthAt]) ? lexicon.months.at(tokens, monthAt) : undefined;
  if (!month) return undefined;
  const [fullName] = lexicon.language.months[month.value - 1]!;
  const hasStop =
    tokens[monthAt]!.lower !== fullName && tokens[month.next]?.text === '.' && tokens[month.next]!.isGlued;
  const afterMonth = hasStop ? month.next + 1 : month.next;
  const dayAfter = dayFirst ? undefined : dayNumber(tokens, afterMonth, lexicon);
  const number = dayFirst ?? dayAfter;
  let next = dayAfter?.next ?? afterMonth;
  const hasComma = tokens[next]?.text === ',';
  const named = year(tokens, hasComma ? next + 1 : next) ?? lastYearAfter(tokens, next, lexicon, day);
  if (named) next = named.next;
  const tail = `${pad(month.value)}${number ? `-${pad(number.value)}` : ''}`;
  const isVague =
    lexicon.latest.endingAt(tokens, at) !== undefined && !(day && month.value > Number(day.slice(5, 7)));
  const date = named ? `${named.date}-${tail}` : isVague || day === null ? null : latest(tail, day);
  return { date: date !== null && isPartialDay(date) ? date : null, at, next };
}

/** The latest such date that had begun on the day. */
function latest(tail: string, day: Day): PartialDay {
  const year = yearOf(day);
  const thisYear = `${year}-${tail}`;
  return thisYear.slice(0, tail.length + 5) <= day.slice(0, tail.length + 5)
    ? thisYear
    : `${year - 1}-${tail}`;
}

function dayNumber(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { value: number; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined;
  const value = Number(token.text);
  if (value < 1 || value > 31) return undefined;
  const after = tokens[at + 1];
  const hasSuffix = after?.isGlued && lexicon.language.ordinalSuffixes.includes(after.lower);
  return { value, next: hasSuffix ? at + 2 : at + 1 };
}

function year(tokens: readonly Token[], at: number): (ReadDate & { readonly date: PartialDay }) | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return undefined;
  const value = Number(token.text);
  if (value < FIRST_YEAR || value > LAST_YEAR) return undefined;
  const [before, after, beyond] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const isDecade = after?.isGlued && after.kind === 'word';
  const isSpan = after?.text === '-' && after.isGlued && beyond?.kind === 'number';
  const isGluedOn = token.isGlued && before !== undefined && !'("“‘['.includes(before.text);
  return isDecade || isSpan || isGluedOn ? undefined : { date: token.text, at, next: at + 1 };
}

/** "July last year", "July of last year". */
function lastYearAfter(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  day: Day | null,
): { date: PartialDay; next: number } | undefined {
  const start = tokens[at]?.lower === lexicon.language.ofWord ? at + 1 : at;
  const found = day === null ? undefined : lexicon.lastYear.at(tokens, start);
  return found && { date: String(yearOf(day!) - 1), next: found.next };
}

/** The last such weekday up to the day; null where the words are no plain weekday. */
function weekday(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  day: Day | null,
): ReadDate | undefined {
  const index = lexicon.weekdays.at(tokens, at)?.value;
  if (index === undefined) return undefined;
  const beyond = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const leadsToDate = dayAndMonth(tokens, beyond, lexicon, day) !== undefined;
  if (leadsToDate || tokens[at + 1]?.lower === "'s") return undefined;
  if (day === null) return { date: null, at, next: at + 1 };
  const today = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return { date: addDays(day, -((today - index + 7) % 7)), at, next: at + 1 };
}

function relative(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  day: Day | null,
): ReadDate | undefined {
  const thisYear = lexicon.thisYear.at(tokens, at);
  if (thisYear) return { date: day && day.slice(0, 4), at, next: thisYear.next };
  const lastYear = lexicon.lastYear.at(tokens, at);
  if (lastYear) return { date: day && String(yearOf(day) - 1), at, next: lastYear.next };
  const lastMonth = lexicon.lastMonth.at(tokens, at);
  if (lastMonth)
    return { date: day && addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7), at, next: lastMonth.next };
  return undefined;
}

const pad = (value: number): string => String(value).padStart(2, '0');
