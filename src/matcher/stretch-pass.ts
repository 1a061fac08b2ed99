import { joins, Kind } from './character.ts';
import type { Pass } from './pass.ts';
import { KIND_MASK, type UnitClasses } from './unit-classes.ts';
import type { Walker } from './walk.ts';

/** Terms of a root at every place where they may begin: at words for the first root, anywhere for the second. */
export function createStretchPass(
  root: 0 | 1,
  { known, learn }: UnitClasses,
  walker: Walker,
  mayBegin: (text: string, at: number) => boolean = () => true,
): Pass {
  return (text, isExpanded) => {
    let before: number = Kind.OTHER;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = (known[unit] || learn(unit)) & KIND_MASK;
      if (kind === Kind.IGNORED) continue;
      if (kind >= Kind.OTHER) {
        if (kind === Kind.RARE && !isExpanded) return false;
        if ((root === 1 || !joins(before, kind)) && mayBegin(text, at)) walker.begin(root, at);
      }
      before = kind;
    }
    return true;
  };
}
