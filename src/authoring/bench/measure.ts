/** The middle value; of an even number the lower of the two. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? NaN;
}

/** Keeps what was computed from being optimised away. */
let sink = 0;

/** The processor's time, not the clock's: what others do on the machine does not count. In microseconds. */
const timeOf = (work: () => number): number => {
  const before = process.cpuUsage();
  sink ^= work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

/**
 * How many times as long each piece of work takes as the baseline: the best of `rounds` rounds against the best, with the baseline
 * run right before each piece, after one round to warm up. Disturbances only ever add time, so the best is the truest.
 */
export function ratios(
  baseline: () => number,
  work: readonly (() => number)[],
  rounds: number,
): readonly number[] {
  const measured = work.map(() => ({ base: [] as number[], own: [] as number[] }));
  for (let round = -1; round < rounds; round++)
    for (const [index, piece] of work.entries()) {
      const [base, own] = [timeOf(baseline), timeOf(piece)];
      if (round < 0) continue;
      measured[index]!.base.push(base);
      measured[index]!.own.push(own);
    }
  const best = Math.min(...measured.flatMap(({ base }) => base));
  return measured.map(({ own }) => Math.min(...own) / best);
}

/** The baseline of all scanning: every unit of a text looked at once. */
export const bareLoop = (text: string) => (): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
};
