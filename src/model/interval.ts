import { contains, firstDay, hasHappened, lastDay, type Day, type Interval, type PartialDay } from './day.ts';

/** Those that hold on the day, in the order given. */
export const holdingOn = <T extends Interval>(intervals: readonly T[], day: Day): readonly T[] =>
  intervals.filter((interval) => contains(interval, day));

/**
 * Could there be a day in both? Vague ends are read as `contains` reads them (a start from its last possible day, an
 * end from its first), so that two overlapping intervals are two that can hold at once.
 */
export function overlap(a: Interval, b: Interval): boolean {
  const startsBeforeEnd = (one: Interval, other: Interval) =>
    other.to === undefined || lastDay(one.from) < firstDay(other.to);
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a) && !isEmpty(a) && !isEmpty(b);
}

/** True where no day is inside: it ends before, or on the day, it begins. */
export const isEmpty = ({ from, to }: Interval): boolean => to !== undefined && firstDay(to) <= lastDay(from);

/** The end of an interval as it was known on the day: null where it is open or lies after. */
export const endBy = (to: PartialDay | undefined, day: Day): PartialDay | null =>
  to !== undefined && hasHappened(to, day) ? to : null;
