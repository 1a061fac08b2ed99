import type { ClaimLanguage } from './language.ts';
import { list } from './phrase-list.ts';

type Numbers = Pick<
  ClaimLanguage,
  | 'numberWords'
  | 'multipliers'
  | 'half'
  | 'ordinalWords'
  | 'ordinalSuffixes'
  | 'numberNames'
  | 'hedgesBefore'
  | 'hedgesAfter'
  | 'rangeJoins'
  | 'between'
  | 'and'
  | 'months'
  | 'weekdays'
  | 'dateWords'
  | 'vagueWindows'
>;

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const UNIT_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const numbered = (words: string, step: number, first: number): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, first + index * step]));

/** Numbers, hedges, dates and stretches of time in English. A hyphen stands as a word of its own. */
export const EN_NUMBERS: Numbers = {
  numberWords: { ...numbered(UNITS, 1, 0), ...numbered(TENS, 10, 20) },
  multipliers: { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 },
  half: 'half',
  ordinalWords: { ...numbered(UNIT_ORDINALS, 1, 0), ...numbered(TEN_ORDINALS, 10, 20) },
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  numberNames: list(`
      resolution, resolutions, article, articles, no., no, number, page, chapter, section, paragraph,
      phase, flight, room
    `),
  hedgesBefore: {
    more: list(`
      more than, over, in excess of, upwards of, upward of, greater than, above, well over, exceeding
    `),
    'at least': list('at least, no fewer than, no less than, not less than, a minimum of, as few as'),
    about: list(`
      about, around, some, roughly, approximately, an estimated, estimated, circa, close to, in the
      region of, or so
    `),
    nearly: ['nearly', 'almost', 'just under', 'just short of'],
    fewer: ['fewer than', 'less than', 'under', 'below'],
    'at most': list(`
      up to, as many as, at most, no more than, not more than, a maximum of, as much as, maximum of
    `),
  },
  hedgesAfter: {
    more: [],
    'at least': ['or more', '+', '- plus', 'plus'],
    about: ['or so', '- odd', 'odd'],
    nearly: [],
    fewer: [],
    'at most': ['or fewer', 'or less'],
  },
  rangeJoins: ['to', '-', 'or', '- to -'],
  between: 'between',
  and: ['and', '&', 'plus'],
  months: [
    ['january', 'jan', 'jan.'],
    ['february', 'feb', 'feb.'],
    ['march', 'mar', 'mar.'],
    ['april', 'apr', 'apr.'],
    ['may'],
    ['june', 'jun', 'jun.'],
    ['july', 'jul', 'jul.'],
    ['august', 'aug', 'aug.'],
    list('september, sept, sept., sep, sep.'),
    ['october', 'oct', 'oct.'],
    ['november', 'nov', 'nov.'],
    ['december', 'dec', 'dec.'],
  ],
  weekdays: list('monday, tuesday, wednesday, thursday, friday, saturday, sunday'),
  dateWords: {
    in: list('in, on, during, throughout, back in, of'),
    since: ['since'],
    thisYear: list('this year, so far this year, of the year, the year, in the current year'),
    lastYear: ['last year'],
    lastMonth: ['last month'],
    otherYear: list('fiscal, fiscal year, fy, financial year, season'),
  },
  vagueWindows: list(`
      under, within, during, recent, recently, past, last, previous, latest, decade, decades, since,
      until, till, between, month, months, week, weeks, day, days, hour, hours, quarter, half of,
      summer, winter, spring, autumn, fiscal, weekend, overnight, simultaneously, presidency, rule,
      tenure, reign, era, century, in a row, row, a year, every year, each year, annually, per year, at
      once, after taking, after coming, years, before, by the end, by then, by that, yesterday, today, tomorrow, single
    `),
};
