import type { SentinelTable } from '../../catalog/sentinel.ts';

/** A set of needles, as one object wherever it is used. */
export interface NeedleSet {
  needles: readonly string[];
}

/** One row of a sentinel's table in the making: a needle of each of these sets. */
export interface Row {
  readonly near: readonly NeedleSet[];
  readonly far: readonly NeedleSet[];
}

/** Sets that have so many needles in common and differ by no more than these odds become one. */
const ALIKE = 0.35;
const DIFFERENCE = 0.1;

/**
 * The same rows, or ones that more texts fulfil, in fewer bytes: sets that are much alike become their union; rows that want all
 * that another wants are left out.
 */
export function packRows(
  rows: readonly Row[],
  oddsOf: (needle: string) => number,
): Pick<SentinelTable, 'sets' | 'rows'> {
  uniteAlike(rows, oddsOf);
  const kept: Row[] = [];
  // From the back: of two that want the same the first stays.
  for (const row of rows.toReversed())
    if (![...kept, ...rows.slice(0, rows.indexOf(row))].some((other) => implies(row, other))) kept.push(row);
  const sets: string[] = [];
  const indexOf = ({ needles }: NeedleSet) => {
    const spelled = [...needles].sort().join('|');
    const known = sets.indexOf(spelled);
    return known >= 0 ? known : sets.push(spelled) - 1;
  };
  const oddsOfSet = ({ needles }: NeedleSet) => needles.reduce((sum, needle) => sum + oddsOf(needle), 0);
  // The rarest first: what is not there ends the search.
  const indices = (list: readonly NeedleSet[]) => [
    ...new Set([...list].sort((a, b) => oddsOfSet(a) - oddsOfSet(b)).map(indexOf)),
  ];
  return {
    rows: kept.toReversed().map((row) => {
      const [near, far] = [indices(row.near), indices(row.far)];
      return near.length > 1 ? [near, far] : [[], [...new Set([...near, ...far])]];
    }),
    sets,
  };
}

/** Makes the needles of alike sets the same, but never so that one word could stand for two lists of a row. */
function uniteAlike(rows: readonly Row[], oddsOf: (needle: string) => number): void {
  const lists = rows.map(({ near, far }) => [...near, ...far]);
  const sets = [...new Set(lists.flat())];
  /** Would a needle that comes to one of these sets be met by another list of its row already? */
  const wouldMeet = (needles: readonly string[], own: readonly NeedleSet[]): boolean =>
    lists.some(
      (row) =>
        row.some((list) => own.includes(list)) &&
        row.some(
          (list) =>
            !own.includes(list) &&
            list.needles.some((needle) =>
              needles.some((other) => needle.includes(other) || other.includes(needle)),
            ),
        ),
    );
  for (const [index, set] of sets.entries())
    for (const other of sets.slice(0, index)) {
      const [here, there] = [new Set(set.needles), new Set(other.needles)];
      const differing = [
        ...set.needles.filter((needle) => !there.has(needle)),
        ...other.needles.filter((needle) => !here.has(needle)),
      ];
      if (differing.length === 0) continue;
      const shared = here.size - set.needles.filter((needle) => !there.has(needle)).length;
      if (shared < ALIKE * Math.max(here.size, there.size)) continue;
      if (differing.reduce((sum, needle) => sum + oddsOf(needle), 0) > DIFFERENCE) continue;
      const same = sets.filter(({ needles }) => needles === set.needles || needles === other.needles);
      if (lists.some((row) => row.filter((list) => same.includes(list)).length > 1)) continue;
      if (wouldMeet(differing, same)) continue;
      const union = withoutLonger([...new Set([...set.needles, ...other.needles])]);
      for (const each of same) each.needles = union;
    }
}

const withoutLonger = (needles: readonly string[]): readonly string[] =>
  needles.filter((needle) => !needles.some((other) => other !== needle && needle.includes(other)));

/** Does every text that fulfils the row fulfil the other one too? */
const implies = (row: Row, other: Row): boolean =>
  other.near.every((set) => row.near.some((own) => isWithin(own, set))) &&
  other.far.every((set) => [...row.near, ...row.far].some((own) => isWithin(own, set)));

/** Does a text with a needle of the one set have one of the other? */
const isWithin = (set: NeedleSet, other: NeedleSet): boolean =>
  set.needles === other.needles ||
  set.needles.every((needle) => other.needles.some((shorter) => needle.includes(shorter)));
