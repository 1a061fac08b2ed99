import { BOTH } from './needles.ts';

/** A form that needles must not miss: the pieces of which any needle has to lie inside one. */
export interface Pieces {
  readonly pieces: readonly string[];
}

/** Where the cheapest single needle of a form costs as much, two together are tried. */
const PAIR_FROM = 4;

const pairs = (needles: readonly string[]): string[] =>
  needles.flatMap((one, at) =>
    needles
      .slice(at + 1)
      .flatMap((other) =>
        one.includes(other) || other.includes(one) ? [] : [[one, other].sort().join(BOTH)],
      ),
  );

const isHeld = (needle: string, { pieces }: Pieces): boolean =>
  needle.split(BOTH).every((part) => pieces.some((piece) => piece.includes(part)));

/**
 * A small set of needles such that every form holds one inside one of its pieces: greedy weighted set cover (Chvátal 1979).
 * Undefined where some form has no usable piece.
 */
export function coverForms(
  forms: readonly Pieces[],
  candidatesOf: (piece: string) => readonly string[],
  costOf: (needle: string) => number,
): string[] | undefined {
  const byNeedle = new Map<string, Set<Pieces>>();
  for (const form of forms) {
    const singles = [...new Set(form.pieces.flatMap(candidatesOf))];
    if (singles.length === 0) return undefined;
    const own = singles.some((needle) => costOf(needle) < PAIR_FROM)
      ? singles
      : [...singles, ...pairs(singles)];
    for (const needle of own) {
      const held = byNeedle.get(needle);
      if (held) held.add(form);
      else byNeedle.set(needle, new Set([form]));
    }
  }
  // A needle also serves forms that hold it inside a longer piece.
  for (const [needle, held] of byNeedle) for (const form of forms) if (isHeld(needle, form)) held.add(form);
  const open = new Set(forms);
  const chosen: string[] = [];
  while (open.size > 0) {
    let best = '';
    let bestRate = -1;
    for (const [needle, held] of byNeedle) {
      let gain = 0;
      for (const form of held) if (open.has(form)) gain++;
      const rate = gain / costOf(needle);
      if (rate > bestRate || (rate === bestRate && needle < best)) [best, bestRate] = [needle, rate];
    }
    chosen.push(best);
    for (const form of byNeedle.get(best)!) open.delete(form);
    byNeedle.delete(best);
  }
  return chosen;
}

export const costOfCover = (needles: readonly string[], costOf: (needle: string) => number): number =>
  needles.reduce((sum, needle) => sum + costOf(needle), 0);
