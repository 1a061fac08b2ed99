import { BOTH } from './needles.ts';

/** A form that needles must not miss: the pieces of which any needle has to lie inside one. */
export interface Pieces {
  readonly pieces: readonly string[];
}

/** Where the cheapest single needle of a form costs as much, two together are tried. */
const PAIR_FROM = 4;

/**
 * A small set of needles such that every form holds one inside one of its pieces: greedy weighted set cover (Chvátal 1979).
 * Undefined where some form has no usable piece.
 */
export function coverForms(
  forms: readonly Pieces[],
  candidatesOf: (piece: string) => readonly string[],
  costOf: (needle: string) => number,
): string[] | undefined {
  const distinct = [...new Map(forms.map((form) => [form.pieces.join('\n'), form.pieces])).values()];
  const held = holdings(distinct, candidatesOf, costOf);
  if (!held) return undefined;
  const holders = new Map<number, string[]>();
  const gains = new Map<string, number>();
  for (const [needle, indices] of held) {
    gains.set(needle, indices.size);
    for (const index of indices) {
      const list = holders.get(index);
      if (list) list.push(needle);
      else holders.set(index, [needle]);
    }
  }
  const costs = new Map([...held.keys()].map((needle) => [needle, costOf(needle)]));
  const open = new Set(distinct.keys());
  const chosen: string[] = [];
  while (open.size > 0) {
    let best = '';
    let bestRate = 0;
    for (const [needle, gain] of gains) {
      const rate = gain / costs.get(needle)!;
      if (rate > bestRate || (rate === bestRate && needle < best)) [best, bestRate] = [needle, rate];
    }
    chosen.push(best);
    for (const index of held.get(best)!) {
      if (!open.delete(index)) continue;
      for (const needle of holders.get(index)!) {
        const gain = gains.get(needle)! - 1;
        if (gain > 0) gains.set(needle, gain);
        else gains.delete(needle);
      }
    }
  }
  return chosen;
}

/** How much a whole set of needles costs: its commonest one weighs most. */
export const costOfCover = (needles: readonly string[], costOf: (needle: string) => number): number => {
  const costs = needles.map(costOf);
  return 10 * Math.max(0, ...costs) + costs.reduce((sum, cost) => sum + cost, 0);
};

/** Needle → indices of the forms that hold it; undefined where a form offers none. */
function holdings(
  forms: readonly (readonly string[])[],
  candidatesOf: (piece: string) => readonly string[],
  costOf: (needle: string) => number,
): Map<string, Set<number>> | undefined {
  const formsOfPiece = new Map<string, number[]>();
  const held = new Map<string, Set<number>>();
  const hold = (needle: string, index: number) => {
    const indices = held.get(needle);
    if (indices) indices.add(index);
    else held.set(needle, new Set([index]));
  };
  for (const [index, pieces] of forms.entries()) {
    const singles = [...new Set(pieces.flatMap(candidatesOf))];
    if (singles.length === 0) return undefined;
    for (const needle of singles) hold(needle, index);
    if (!singles.some((needle) => costOf(needle) < PAIR_FROM))
      for (const pair of pairs(singles)) hold(pair, index);
    for (const piece of pieces) {
      const list = formsOfPiece.get(piece);
      if (list) list.push(index);
      else formsOfPiece.set(piece, [index]);
    }
  }
  // A needle also serves forms that hold it inside a longer piece.
  for (const [piece, owners] of formsOfPiece)
    for (const inner of stretchesOf(piece)) {
      const indices = held.get(inner);
      if (indices) for (const index of owners) indices.add(index);
    }
  return held;
}

function* stretchesOf(piece: string): Generator<string> {
  for (let from = 0; from < piece.length; from++)
    for (let to = from + 1; to <= piece.length; to++) yield piece.slice(from, to);
}

const pairs = (needles: readonly string[]): string[] =>
  needles.flatMap((one, at) =>
    needles
      .slice(at + 1)
      .flatMap((other) =>
        one.includes(other) || other.includes(one) ? [] : [[one, other].sort().join(BOTH)],
      ),
  );
