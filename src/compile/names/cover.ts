/** A form that needles must not miss: the pieces of which any needle has to lie inside one. */
export type Pieces = readonly string[];

/**
 * A small set of needles such that every form holds one inside one of its pieces: greedy weighted set cover (Chvátal 1979).
 * Needles that cost more than `enough` are taken only for forms that have no cheaper one. Undefined where some form has no usable piece.
 */
export function coverForms(
  forms: readonly Pieces[],
  candidatesOf: (piece: string) => readonly string[],
  costOf: (needle: string) => number,
  enough = 0,
): string[] | undefined {
  const distinct = withoutLonger(forms);
  const candidates = new Set<string>();
  for (const pieces of distinct) {
    const own = pieces.flatMap(candidatesOf).map((needle) => ({ needle, cost: costOf(needle) }));
    if (own.length === 0) return undefined;
    const most = Math.max(enough, 1.2 * Math.min(...own.map(({ cost }) => cost)));
    for (const { needle, cost } of own) if (cost <= most) candidates.add(needle);
  }
  const held = holdings(distinct, candidates);
  const holders = new Map<number, string[]>();
  for (const [needle, indices] of held)
    for (const index of indices) {
      const list = holders.get(index);
      if (list) list.push(needle);
      else holders.set(index, [needle]);
    }
  const gains = new Map([...held].map(([needle, indices]) => [needle, indices.size]));
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
  return withoutIdle(chosen, distinct);
}

/** Does the needle lie inside a piece of the form? Needles in small letters are met by capitals too. */
export const isIn = (needle: string, pieces: Pieces): boolean => {
  if (pieces.some((piece) => piece.includes(needle))) return true;
  return needle === needle.toLowerCase() && pieces.some((piece) => piece.toLowerCase().includes(needle));
};

/** Forms are looked up by so many of their first letters. */
const BEGINNING = 3;

/** A form that contains another needs no needle of its own. */
export function withoutLonger(forms: readonly Pieces[]): readonly Pieces[] {
  const distinct = new Map(forms.map((pieces) => [pieces.join('\n'), pieces]));
  const whole = new Map<string, Map<number, Set<string>>>();
  for (const pieces of distinct.values()) {
    if (pieces.length !== 1) continue;
    const [piece] = pieces as [string];
    const lengths = whole.get(piece.slice(0, BEGINNING)) ?? new Map<number, Set<string>>();
    whole.set(piece.slice(0, BEGINNING), lengths);
    lengths.set(piece.length, (lengths.get(piece.length) ?? new Set()).add(piece));
  }
  const containsOther = (piece: string) => {
    for (let from = 0; from < piece.length; from++)
      for (const [length, known] of whole.get(piece.slice(from, from + BEGINNING)) ?? [])
        if (length < piece.length && known.has(piece.slice(from, from + length))) return true;
    return false;
  };
  return [...distinct.values()].filter((pieces) => !pieces.some(containsOther));
}

/** The greedy choice may make an earlier one needless. */
function withoutIdle(chosen: readonly string[], forms: readonly Pieces[]): string[] {
  const holders = forms.map((pieces) => new Set(chosen.filter((needle) => isIn(needle, pieces))));
  return chosen.filter((needle) => {
    const own = holders.filter((holder) => holder.has(needle));
    if (own.some(({ size }) => size === 1)) return true;
    for (const holder of own) holder.delete(needle);
    return false;
  });
}

/** Needle → indices of the forms that hold it. */
function holdings(forms: readonly Pieces[], needles: ReadonlySet<string>): Map<string, Set<number>> {
  const held = new Map<string, Set<number>>();
  // Where no needle begins none need be looked for.
  const longest = new Map<string, number>();
  for (const needle of needles)
    longest.set(needle.slice(0, 2), Math.max(longest.get(needle.slice(0, 2)) ?? 0, needle.length));
  const hold = (piece: string, index: number) => {
    for (let from = 0; from < piece.length; from++) {
      const most = longest.get(piece.slice(from, from + 2)) ?? 0;
      for (let length = 1; length <= most && from + length <= piece.length; length++) {
        const needle = piece.slice(from, from + length);
        if (!needles.has(needle)) continue;
        const indices = held.get(needle);
        if (indices) indices.add(index);
        else held.set(needle, new Set([index]));
      }
    }
  };
  for (const [index, pieces] of forms.entries())
    for (const piece of pieces) {
      hold(piece, index);
      if (piece !== piece.toLowerCase()) hold(piece.toLowerCase(), index);
    }
  return held;
}
