import type { Automaton } from './automaton.ts';
import { mayHold } from './bloom.ts';
import type { Boundaries } from './boundaries.ts';
import { joins, Kind } from './character.ts';
import { fileFirstWords, STEM } from './first-words.ts';
import { hashOfPair, hashOn, NO_HASH } from './hash.ts';
import type { Pass } from './pass.ts';
import { KIND_BITS, KIND_MASK, type UnitClasses } from './unit-classes.ts';
import type { Walker } from './walk.ts';

/** Kinds that stood between two words, one bit each. */
const GAP = (1 << Kind.SPACE) | (1 << Kind.HYPHEN);
const BREAK = 1 << Kind.OTHER;
/** Where these stand a match may go on in a way that hashes do not tell. */
const ODD = (1 << Kind.IGNORED) | (1 << Kind.QUOTE) | (1 << Kind.OPEN) | (1 << Kind.CLOSE);

/**
 * Terms that begin where a word begins, where words stand between spaces: each unit is read once, each word hashed once, and whether a
 * term may begin with it is asked when the next word is known.
 */
export function createWordPass(
  automaton: Automaton,
  boundaries: Boundaries,
  { known, learn }: UnitClasses,
  walker: Walker,
): Pass {
  const { stems, words, pairs } = fileFirstWords(automaton, boundaries);
  const reach = stems.table.includes(1) ? STEM : 0;
  return (text, isExpanded) => {
    const { length } = text;
    let before: number = Kind.OTHER;
    // The word before: where it began, its hash, whether a term may begin with it whatever follows, what followed.
    let from = -1;
    let word = 0;
    let must = false;
    let between = 0;
    for (let at = 0; at < length;) {
      const start = at++;
      let unit = text.charCodeAt(start);
      let found = known[unit] || learn(unit);
      let kind = found & KIND_MASK;
      if (kind < Kind.OTHER) {
        between |= 1 << kind;
        if (kind !== Kind.IGNORED) before = kind;
        continue;
      }
      if (kind === Kind.RARE && !isExpanded) return false;
      // After an ignored sign the word goes on. A sign that no term has ends any match.
      if (joins(before, kind) || found === Kind.OTHER) {
        if (kind === Kind.OTHER) between |= BREAK;
        before = kind;
        continue;
      }
      let hash = hashOn(NO_HASH, found >> KIND_BITS);
      let isStem = reach > 0 && stems.table[hash >>> stems.shift] === 1;
      before = kind;
      kind = Kind.OTHER;
      for (; at < length; at++) {
        unit = text.charCodeAt(at);
        found = known[unit] || learn(unit);
        kind = found & KIND_MASK;
        if ((kind !== Kind.LETTER || before !== Kind.LETTER) && !joins(before, kind)) break;
        before = kind;
        hash = hashOn(hash, found >> KIND_BITS);
        if (at - start < reach && stems.table[hash >>> stems.shift] === 1) isStem = true;
      }
      if (
        must ||
        (between & ODD) !== 0 ||
        ((between & GAP) !== 0 &&
          (between & BREAK) === 0 &&
          (kind === Kind.IGNORED || kind === Kind.QUOTE || mayHold(pairs, hashOfPair(word, hash))))
      )
        if (from >= 0) walker.begin(0, from);
      from = start;
      word = hash;
      must = isStem || mayHold(words, hash);
      between = 0;
      // Most words are followed by one space.
      if (kind === Kind.SPACE && at < length) {
        between = 1 << Kind.SPACE;
        before = kind;
        at++;
      }
    }
    if (from >= 0 && (must || (between & ODD) !== 0)) walker.begin(0, from);
    return true;
  };
}
