import type { Automaton } from './automaton.ts';
import type { Boundaries } from './boundaries.ts';
import { Kind } from './character.ts';
import { hashOn, NO_HASH } from './hash.ts';
import { GOES_ON, IS_PREFIX, PREFIX, prefixesOf } from './prefix-set.ts';
import { KIND_BITS, KIND_MASK, type UnitClasses } from './unit-classes.ts';

/**
 * Tells whether a term of a root may begin at a place, by its first units alone: for places inside words, and where words have no
 * bounds.
 */
export function createMayBegin(
  automaton: Automaton,
  root: 0 | 1,
  { spaces }: Boundaries,
  { known, learn }: UnitClasses,
): (text: string, at: number) => boolean {
  const { table, shift } = prefixesOf(automaton, root);
  const free = spaces === 'free';
  return (text, at) => {
    let hash = NO_HASH;
    for (let depth = 0; at < text.length && depth < PREFIX; at++) {
      const unit = text.charCodeAt(at);
      const found = known[unit] || learn(unit);
      const kind = found & KIND_MASK;
      if (kind === Kind.IGNORED || kind === Kind.QUOTE) continue;
      if (kind === Kind.OPEN) return true;
      if (kind === Kind.SPACE || kind === Kind.HYPHEN) {
        if (!free) return true;
        continue;
      }
      hash = hashOn(hash, found >> KIND_BITS);
      const here = table[hash >>> shift]!;
      if ((here & IS_PREFIX) !== 0) return true;
      if ((here & GOES_ON) === 0) return false;
      depth++;
    }
    return false;
  };
}
