import { addDays, firstDay, lastDay, type Day, type PartialDay } from '../model/day.ts';
import type { Window } from './record-counts.ts';
import { clauseEnd, clauseStart, type Sentence } from './sentence.ts';

/** Which stretch of time a count is about. */
export type WindowRead =
  | { readonly kind: 'to date' }
  | {
      readonly kind: 'window';
      readonly window: Window;
      readonly date: PartialDay;
      readonly isSince: boolean;
      /** The token after the words that name it. */
      readonly next: number;
    }
  /** One that the record cannot be asked about: "in recent weeks". */
  | { readonly kind: 'vague' };

const SINCE_REACH = 8;
const OPENING_REACH = 3;
const VAGUE: WindowRead = { kind: 'vague' };

/** The stretch named after the counted noun in its clause, or at the beginning of the sentence, as seen on `to`. */
export function windowOf(sentence: Sentence, from: number, next: number, to: Day): WindowRead {
  const { tokens } = sentence;
  const after = readWindow(sentence, next, clauseEnd(sentence, next), to);
  if (after) return after;
  const opening = readWindow(sentence, 0, Math.min(from, clauseEnd(sentence, 0)), to, OPENING_REACH);
  if (opening) return opening;
  const start = clauseStart(sentence, from);
  const adjacent = start < from && sentence.lexicon.vagueWindows.at(tokens, from - 1) ? 1 : 0;
  return readWindow(sentence, start, from - adjacent, to) ?? { kind: 'to date' };
}

/** The first stretch between the tokens, beginning at most `reach` tokens after the first. */
function readWindow(
  sentence: Sentence,
  from: number,
  to: number,
  today: Day,
  reach = Infinity,
): WindowRead | undefined {
  const { tokens, dates, lexicon, quantities } = sentence;
  for (let at = from; at < to && at <= from + reach; at++) {
    const since = lexicon.since.at(tokens, at);
    if (since) {
      const date = dates.find(
        (found) => found.at >= since.next && found.at <= since.next + SINCE_REACH && found.at < to,
      );
      if (!date?.date) return VAGUE;
      return {
        kind: 'window',
        window: { from: firstDay(date.date), to: today },
        date: date.date,
        isSince: true,
        next: date.next,
      };
    }
    const date = dates.find((found) => found.at === at);
    if (date) {
      if (
        date.date === null ||
        lexicon.otherYear.has(tokens[at - 1]?.lower ?? '') ||
        firstDay(date.date) > today
      )
        return VAGUE;
      const end = lastDay(date.date);
      const window = { from: firstDay(date.date), to: end < today ? end : today };
      return { kind: 'window', window, date: date.date, isSince: false, next: date.next };
    }
    const leadsOn = [...dates, ...quantities].some((found) => found.at === at + 1);
    if (!leadsOn && lexicon.vagueWindows.at(tokens, at)) return VAGUE;
  }
  return undefined;
}

/** The day before which a report may not yet have counted what had just happened. */
export const lagged = (day: Day): Day => addDays(day, -3);
