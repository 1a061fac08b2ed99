import { firstDay, lastDay, precisionOf, type Day, type PartialDay } from '../model/day.ts';

const DAY_MS = 86_400_000;

/** Can both mean the same day? `2017-09` and `2017-09-03` can, `2017-08` and `2017-09-03` cannot. */
export const isSameDate = (a: PartialDay, b: PartialDay): boolean => a.startsWith(b) || b.startsWith(a);

/** Less than a day and a night apart: a matter of time zones. Two of which neither is a day are never that near. */
export function isNextTo(a: PartialDay, b: PartialDay): boolean {
  if (precisionOf(a) !== 'day' && precisionOf(b) !== 'day') return false;
  return (
    numberOf(lastDay(a)) + 1 === numberOf(firstDay(b)) || numberOf(lastDay(b)) + 1 === numberOf(firstDay(a))
  );
}

/** Days since 1970. */
const numberOf = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / DAY_MS;
