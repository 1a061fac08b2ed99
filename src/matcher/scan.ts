/**
 * Every term, wherever it stands on its word boundaries. A match begins where a word begins (or after a prefix of the language), unless the
 * term may begin anywhere; words of ideographs begin everywhere. What a match is, and how it ends: walk.ts.
 *
 * Most places are turned down by a look at how terms begin at all (first-words.ts, prefix-set.ts); only from the others is the trie followed.
 * Time is linear in the text: each start looks at no more than the longest term.
 */
import type { Automaton } from './automaton.ts';
import { createAffixPass } from './affix-pass.ts';
import type { Boundaries } from './boundaries.ts';
import { createMayBegin } from './may-begin.ts';
import type { Pass } from './pass.ts';
import { expandRare } from './rare.ts';
import { createStretchPass } from './stretch-pass.ts';
import { createUnitClasses } from './unit-classes.ts';
import { createWalker, type Hits } from './walk.ts';
import { createWordPass } from './word-pass.ts';

export type { Hits } from './walk.ts';

export interface Scanner {
  /**
   * All matches in `text`, overlapping ones too, by start, then in the order of the trie; `selectLongest` thins them out. Offsets are UTF-16
   * units, half-open, in `text` as given. Never throws.
   */
  scan(text: string): Hits;
}

/** To file the terms takes as long as to look closely at about so many units of text: most articles are shorter. */
const WORTH_FILING = 200_000;

export function createScanner(
  automaton: Automaton,
  boundaries: Boundaries,
  worthFiling = WORTH_FILING,
): Scanner {
  const { alphabet, first } = automaton;
  const classes = createUnitClasses(alphabet);
  const walker = createWalker(automaton, boundaries, classes);
  const mayBegin = (root: 0 | 1) => createMayBegin(automaton, root, boundaries, classes);
  let units = 0;
  let filed: Pass | null = null;
  const unfiled = createStretchPass(0, classes, walker);
  const words: Pass = (text, isExpanded) => {
    units += text.length;
    if (units > worthFiling) filed ??= createWordPass(automaton, boundaries, classes, walker);
    return (filed ?? unfiled)(text, isExpanded);
  };
  const passes: readonly Pass[] = [
    boundaries.spaces === 'free' ? createStretchPass(0, classes, walker, mayBegin(0)) : words,
    ...(boundaries.prefixes.length > 0 ? [createAffixPass(boundaries, classes, walker, mayBegin(0))] : []),
    ...(first[2]! > first[1]! ? [createStretchPass(1, classes, walker, mayBegin(1))] : []),
  ];
  /** Null where the text must be rewritten first. */
  const run = (text: string, isExpanded: boolean): number[] | null => {
    let hits: number[] = [];
    for (const pass of passes) {
      walker.open(text);
      if (!pass(text, isExpanded)) return null;
      hits = mergeByStart(hits, walker.hits);
    }
    return hits;
  };

  return {
    scan(text) {
      const written = run(text, false);
      if (written) return written;
      const expanded = expandRare(text);
      const hits = run(expanded.text, true) ?? [];
      for (let at = 0; at < hits.length; at += 3) {
        hits[at + 1] = expanded.starts[hits[at + 1]!]!;
        hits[at + 2] = expanded.ends[hits[at + 2]! - 1]!;
      }
      return hits;
    },
  };
}

/** Of equal starts the first list's comes first. */
function mergeByStart(first: number[], second: number[]): number[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const merged: number[] = [];
  let at = 0;
  for (let other = 0; other < second.length; other += 3) {
    for (; at < first.length && first[at + 1]! <= second[other + 1]!; at += 3)
      merged.push(first[at]!, first[at + 1]!, first[at + 2]!);
    merged.push(second[other]!, second[other + 1]!, second[other + 2]!);
  }
  for (; at < first.length; at++) merged.push(first[at]!);
  return merged;
}
