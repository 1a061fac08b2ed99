import type { SentinelTable } from '../../catalog/sentinel.ts';

/** What each needle costs a page, beside the odds that it is met for nothing. */
const WEIGHT = 0.004;

/**
 * Sets (indices) of which a text of any mention has a needle: one of each row at least, chosen so that their needles seldom stand on pages
 * about anything else, and are few (greedy weighted hitting set). Undefined where some row wants nothing.
 */
export function compileGlance(
  { sets, rows }: Pick<SentinelTable, 'sets' | 'rows'>,
  oddsOf: (needle: string) => number,
): readonly number[] | undefined {
  const needles = sets.map((set) => set.split('|'));
  const wanted = rows.map((row) => row.flat());
  if (wanted.some((row) => row.length === 0)) return undefined;
  const met = new Set<string>();
  const costOf = (set: number) =>
    needles[set]!.reduce(
      (sum, needle) => sum + (met.has(needle) ? 0 : oddsOf(needle) + WEIGHT),
      WEIGHT / 100,
    );
  const taken: number[] = [];
  for (let open = wanted; open.length > 0; open = open.filter((row) => !row.includes(taken.at(-1)!))) {
    const rateOf = (set: number) => open.filter((row) => row.includes(set)).length / costOf(set);
    const rates = new Map(open.flat().map((set) => [set, rateOf(set)]));
    taken.push([...rates].reduce((one, other) => (other[1] > one[1] ? other : one))[0]);
    for (const needle of needles[taken.at(-1)!]!) met.add(needle);
  }
  return withoutIdle(taken, wanted);
}

/** A later choice may make an earlier one needless. */
function withoutIdle(taken: readonly number[], rows: readonly (readonly number[])[]): readonly number[] {
  const kept = new Set(taken);
  for (const set of taken) {
    kept.delete(set);
    if (!rows.every((row) => row.some((other) => kept.has(other)))) kept.add(set);
  }
  return [...kept];
}
