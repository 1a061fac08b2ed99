import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { firstDay, lastDay, type PartialDay } from '../../model/day.ts';

/** Width of every drawing in its own units; the narrowest card shows it one to one, wider ones a little larger. */
export const PLOT_WIDTH = 280;

const DAY_MS = 86_400_000;

/** Days since 1970, with the middle of the month or year for a date that is known no better. */
export function dayNumber(date: PartialDay): number {
  const [from, to] = [Date.parse(firstDay(date)), Date.parse(lastDay(date))];
  return (from + to) / 2 / DAY_MS;
}

/** A scale of days, left to right also where the text around runs the other way, as time axes do. */
export const timeScale = (
  from: PartialDay,
  to: PartialDay,
  range: readonly [number, number],
): ScaleLinear<number, number> =>
  scaleLinear([dayNumber(firstDay(from)), dayNumber(lastDay(to))], [...range]);

/** Years for ticks between two dates: round steps, at most `most` of them. */
export function tickYears(from: PartialDay, to: PartialDay, most: number): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = [1, 2, 5, 10, 20, 50].find((width) => (last - first) / width <= most - 1) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks;
}
