import type { Boundaries } from './boundaries.ts';
import { foldUnit, joins, Kind } from './character.ts';
import type { Pass } from './pass.ts';
import { KIND_BITS, KIND_MASK, type UnitClasses } from './unit-classes.ts';
import type { Walker } from './walk.ts';

/** Terms that begin after a prefix of the language, inside an Arabic word. */
export function createAffixPass(
  boundaries: Boundaries,
  classes: UnitClasses,
  walker: Walker,
  mayBegin: (text: string, at: number) => boolean,
): Pass {
  const { known, learn } = classes;
  const byFirst = new Map<number, string[]>();
  // The shorter ones first, so that matches come by start.
  for (const prefix of [...boundaries.prefixes].sort((one, other) => one.length - other.length)) {
    const code = classes.codeOf(prefix[0]!);
    byFirst.set(code, [...(byFirst.get(code) ?? []), prefix]);
  }
  const kindAt = (text: string, at: number): number => {
    const unit = text.charCodeAt(at);
    return (known[unit] || learn(unit)) & KIND_MASK;
  };

  /** Where the word goes on after the prefix; -1 where it does not begin with it, or ends with it. */
  function after(prefix: string, text: string, at: number): number {
    let next = at;
    for (let letter = 0; letter < prefix.length || kindAt(text, next) === Kind.IGNORED; next++) {
      if (next >= text.length) return -1;
      if (kindAt(text, next) === Kind.IGNORED) continue;
      if (foldUnit(text.charCodeAt(next)) !== prefix[letter]) return -1;
      letter++;
    }
    return next < text.length && joins(Kind.ARABIC, kindAt(text, next)) ? next : -1;
  }

  return (text, isExpanded) => {
    let before: number = Kind.OTHER;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const found = known[unit] || learn(unit);
      const kind = found & KIND_MASK;
      if (kind === Kind.IGNORED) continue;
      if (kind === Kind.RARE && !isExpanded) return false;
      if (kind === Kind.ARABIC && !joins(before, kind))
        for (const prefix of byFirst.get(found >> KIND_BITS) ?? []) {
          const next = after(prefix, text, at);
          if (next >= 0 && mayBegin(text, next)) walker.begin(0, next);
        }
      before = kind;
    }
    return true;
  };
}
