import { addDays, firstDay, lastDay, precisionOf, type PartialDay } from '../model/day.ts';

/** Can both mean the same day? `2017-09` and `2017-09-03` can, `2017-08` and `2017-09-03` cannot. */
export const isSameDate = (a: PartialDay, b: PartialDay): boolean =>
  firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);

/** Less than a day and a night apart: a matter of time zones. */
export const isNextTo = (a: PartialDay, b: PartialDay): boolean =>
  precisionOf(a) === 'day' && precisionOf(b) === 'day'
    ? addDays(a, 1) === b || addDays(a, -1) === b
    : addDays(lastDay(a), 1) === b ||
      addDays(firstDay(a), -1) === b ||
      addDays(lastDay(b), 1) === a ||
      addDays(firstDay(b), -1) === a;
