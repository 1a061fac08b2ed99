import type { Automaton } from './automaton.ts';
import { hashOn, NO_HASH } from './hash.ts';
import { REST_OF_WORD } from './term.ts';

/** Terms are known by so many of their first units. */
export const PREFIX = 3;

/** What a place of the table says of a beginning. */
export const IS_PREFIX = 1;
export const GOES_ON = 2;

/** How something begins, as hashes in a table that may say too much, never too little: `table[hash >>> shift]`. */
export interface PrefixSet {
  readonly shift: number;
  readonly table: Uint8Array;
}

/** Places in the table a hash. */
const PLACES = 8;

/** `prefixes` as hashes; and what goes on to be one, where that is asked too. */
export function createPrefixSet(
  prefixes: ReadonlySet<number>,
  shorter: ReadonlySet<number> = new Set(),
): PrefixSet {
  const bits = Math.max(1, Math.ceil(Math.log2((prefixes.size + shorter.size) * PLACES + 1)));
  const shift = 32 - bits;
  const table = new Uint8Array(1 << bits);
  for (const hash of prefixes) table[hash >>> shift]! |= IS_PREFIX;
  for (const hash of shorter) table[hash >>> shift]! |= GOES_ON;
  return { shift, table };
}

/** How the terms of a root begin: by their first `PREFIX` units, fewer where they are shorter or their word may run on before. */
export function prefixesOf({ alphabet, labels, first, termNodes }: Automaton, root: number): PrefixSet {
  const rest = alphabet.indexOf(REST_OF_WORD);
  const ends = new Set(termNodes);
  const prefixes = new Set<number>();
  const shorter = new Set<number>();
  const go = (node: number, hash: number, depth: number) => {
    if (depth === PREFIX || ends.has(node)) prefixes.add(hash);
    else shorter.add(hash);
    if (depth === PREFIX) return;
    for (let child = first[node]!; child < first[node + 1]!; child++)
      if (labels[child] === rest) prefixes.add(hash);
      else go(child, hashOn(hash, labels[child]! + 1), depth + 1);
  };
  go(root, NO_HASH, 0);
  return createPrefixSet(prefixes, shorter);
}
