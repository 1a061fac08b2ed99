/** What was found against what should have been. */
export interface Tally {
  found: number;
  /** Of those found, how many are right. */
  right: number;
  gold: number;
  /** Of the gold, how many were met. */
  met: number;
}

export interface Score {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly found: number;
  readonly right: number;
  readonly gold: number;
  readonly met: number;
  /** 95 % Wilson intervals. */
  readonly precisionInterval: readonly [number, number] | null;
  readonly recallInterval: readonly [number, number] | null;
}

export const emptyTally = (): Tally => ({ found: 0, right: 0, gold: 0, met: 0 });

export function addTally(sum: Tally, more: Tally): void {
  sum.found += more.found;
  sum.right += more.right;
  sum.gold += more.gold;
  sum.met += more.met;
}

/** Shares of a tally; null where there is nothing to take a share of. */
export function scoreOf({ found, right, gold, met }: Tally): Score {
  const precision = found === 0 ? null : right / found;
  const recall = gold === 0 ? null : met / gold;
  const f1 =
    precision === null || recall === null
      ? null
      : precision + recall === 0
        ? 0
        : (2 * precision * recall) / (precision + recall);
  return {
    precision,
    recall,
    f1,
    found,
    right,
    gold,
    met,
    precisionInterval: wilson(right, found),
    recallInterval: wilson(met, gold),
  };
}

const Z = 1.959964;

/** Wilson's score interval for a share (E. B. Wilson, JASA 22, 1927), at 95 %. */
export function wilson(hits: number, trials: number): readonly [number, number] | null {
  if (trials === 0) return null;
  const share = hits / trials;
  const center = share + (Z * Z) / (2 * trials);
  const spread = Z * Math.sqrt((share * (1 - share)) / trials + (Z * Z) / (4 * trials * trials));
  const scale = 1 + (Z * Z) / trials;
  return [Math.max(0, (center - spread) / scale), Math.min(1, (center + spread) / scale)];
}
