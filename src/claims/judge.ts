import type { Verdict } from '../model/claim-result.ts';
import type { Quantity } from './quantity.ts';
import type { Recorded } from './recorded.ts';

type Said = Pick<Quantity, 'value' | 'low' | 'hedge'>;

export interface Judgement {
  readonly verdict: Verdict;
  /** The recorded value that agrees. */
  readonly by?: Recorded;
}

const ABOUT = 0.1;
/** An approximate number differs only where it is off by more than this. */
const ABOUT_DIFFERS = 0.3;

/**
 * Holds a number against what the rules give. Any rule that agrees makes it agree. It differs only where `isSure` (template, subject,
 * window and unit leave no doubt) and it lies outside all rules' values by more than `margin` (a share of them).
 */
export function judge(
  said: Said,
  recorded: readonly Recorded[],
  { isSure, margin }: { isSure: boolean; margin: number },
): Judgement {
  const by = recorded.find((entry) => agrees(said, entry));
  if (by) return { verdict: 'agrees', by };
  return {
    verdict: isSure && recorded.length > 0 && liesOutside(said, recorded, margin) ? 'differs' : 'cannot tell',
  };
}

function agrees({ value, low, hedge }: Said, entry: Recorded): boolean {
  const [least, most] = entry.range ?? [entry.value, entry.value];
  if (low !== undefined)
    return (low <= least && most <= value) || (entry.range !== undefined && low === least && value === most);
  switch (hedge) {
    case 'more':
    case 'at least':
      return most >= value;
    case 'about':
    case 'nearly':
      return most >= value * (1 - ABOUT) && least <= value * (1 + ABOUT);
    case 'fewer':
      return least < value && entry.atLeast !== true;
    case 'at most':
      return least <= value && most >= value * (1 - ABOUT) && entry.atLeast !== true;
    default:
      return least <= value && value <= most;
  }
}

function liesOutside({ value, low, hedge }: Said, recorded: readonly Recorded[], margin: number): boolean {
  const slack =
    hedge === 'about' || hedge === 'nearly' || low !== undefined ? Math.max(margin, ABOUT_DIFFERS) : margin;
  const least = Math.min(...recorded.map(({ value, range }) => range?.[0] ?? value)) / (1 + slack);
  const most = Math.max(...recorded.map(({ value, range }) => range?.[1] ?? value)) * (1 + slack);
  const hasCeiling = recorded.every(({ atLeast }) => !atLeast);
  const isAbove = hasCeiling && (low ?? value) > most;
  const isBelow = value < least;
  switch (hedge) {
    case 'more':
    case 'at least':
      return isAbove;
    case 'fewer':
      return isBelow;
    case 'at most':
      return false;
    default:
      return isAbove || isBelow;
  }
}
