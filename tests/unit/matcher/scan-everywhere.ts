import type { Automaton } from '../../../src/matcher/automaton.ts';
import type { Boundaries } from '../../../src/matcher/boundaries.ts';
import { foldUnit, joins, Kind, kindOf } from '../../../src/matcher/character.ts';
import { expandRare } from '../../../src/matcher/rare.ts';
import { createUnitClasses } from '../../../src/matcher/unit-classes.ts';
import { createWalker } from '../../../src/matcher/walk.ts';

/** Follows the trie from every place where a term may begin: what a scan must find that looks closely at few of them. `term start end`. */
export function scanEverywhere(automaton: Automaton, boundaries: Boundaries, original: string): string[] {
  const rare = [...original].some((sign) => kindOf(sign.charCodeAt(0)) === Kind.RARE);
  const { text, starts, ends } = rare
    ? expandRare(original)
    : { text: original, starts: undefined, ends: undefined };
  const walker = createWalker(automaton, boundaries, createUnitClasses(automaton.alphabet));
  walker.open(text);
  let before: number = Kind.OTHER;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === Kind.IGNORED) continue;
    if (kind >= Kind.OTHER) {
      walker.begin(1, at);
      if (!joins(before, kind)) {
        walker.begin(0, at);
        if (kind === Kind.ARABIC)
          for (const prefix of boundaries.prefixes) {
            const next = afterPrefix(text, at, prefix);
            if (next > at) walker.begin(0, next);
          }
      }
    }
    before = kind;
  }
  const found: string[] = [];
  for (let at = 0; at < walker.hits.length; at += 3) {
    const [term, start, end] = walker.hits.slice(at, at + 3) as [number, number, number];
    found.push(`${term} ${starts?.[start] ?? start} ${ends?.[end - 1] ?? end}`);
  }
  return found.sort();
}

/** Where the word goes on after the prefix; -1 where it does not. */
function afterPrefix(text: string, from: number, prefix: string): number {
  const isIgnored = (at: number) => kindOf(text.charCodeAt(at)) === Kind.IGNORED;
  let at = from;
  for (const letter of prefix) {
    while (at < text.length && isIgnored(at)) at++;
    if (at >= text.length || foldUnit(text.charCodeAt(at)) !== letter) return -1;
    at++;
  }
  while (at < text.length && isIgnored(at)) at++;
  return at < text.length && joins(Kind.ARABIC, kindOf(text.charCodeAt(at))) ? at : -1;
}
