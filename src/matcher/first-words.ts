import type { Automaton } from './automaton.ts';
import { createBloom, type Bloom } from './bloom.ts';
import type { Boundaries } from './boundaries.ts';
import { joins, kindOf } from './character.ts';
import { hashOfPair, hashOn, NO_HASH } from './hash.ts';
import { createPrefixSet, type PrefixSet } from './prefix-set.ts';
import { REST_OF_WORD, SEPARATOR } from './term.ts';

/**
 * How terms begin, for texts whose words stand between spaces: what a place must have if a term begins there. A term is filed under what
 * is sure of the text wherever it matches: the first letters of a word that may run on (`stems`), a whole first word (`words`), or two whole
 * words (`pairs`). With ever more terms only `pairs` grows as they do, and there a wrong yes is rare.
 */
export interface FirstWords {
  readonly stems: PrefixSet;
  readonly words: Bloom;
  readonly pairs: Bloom;
}

/** Words that may run on are known by so many of their first letters. */
export const STEM = 4;

/** Where in its terms a node of the trie lies. */
const Part = { FIRST_WORD: 0, BETWEEN: 1, SECOND_WORD: 2 } as const;

/** Files the terms that begin where a word begins. Looks at no more of the trie than the first two words. */
export function fileFirstWords(automaton: Automaton, { suffixes }: Boundaries): FirstWords {
  const { alphabet, labels, first, termNodes, rights } = automaton;
  const kinds = Uint8Array.from(alphabet, (unit) => kindOf(unit.charCodeAt(0)));
  const [separator, rest] = [alphabet.indexOf(SEPARATOR), alphabet.indexOf(REST_OF_WORD)];
  /** By node: a term ends here with its word, a term's word may run on from here. */
  const [WHOLE, OPEN] = [1, 2];
  const ends = new Uint8Array(first.length);
  for (let term = 0; term < termNodes.length; term++) {
    const mayRunOn = rights[term] === 1 || (rights[term] === 0 && suffixes.length > 0);
    ends[termNodes[term]!]! |= mayRunOn ? OPEN : WHOLE;
  }
  const stems = new Set<number>();
  const words = new Set<number>();
  const pairs: number[] = [];

  /** `hash` and `stem` of the first word, or as much of it as there is; `second` of the second one; `kind` of the last letter. */
  function go(
    node: number,
    part: number,
    depth: number,
    hash: number,
    stem: number,
    second: number,
    kind: number,
  ): void {
    // What becomes of the terms whose word ends here, and of those whose word runs on.
    const fileWhole = () =>
      part === Part.SECOND_WORD ? pairs.push(hashOfPair(hash, second)) : words.add(hash);
    const fileOpen = () => (part === Part.FIRST_WORD ? stems.add(stem) : words.add(hash));
    if ((ends[node]! & WHOLE) !== 0) fileWhole();
    if ((ends[node]! & OPEN) !== 0) fileOpen();
    for (let child = first[node]!; child < first[node + 1]!; child++) {
      const label = labels[child]!;
      const next = kinds[label]!;
      if (label === rest) fileOpen();
      else if (label === separator) {
        if (part === Part.FIRST_WORD) go(child, Part.BETWEEN, depth, hash, stem, NO_HASH, 0);
        else fileWhole();
      } else if (part === Part.BETWEEN)
        go(child, Part.SECOND_WORD, depth, hash, stem, hashOn(NO_HASH, label + 1), next);
      else if (depth > 0 && !joins(kind, next)) fileWhole();
      else if (part === Part.SECOND_WORD) go(child, part, depth, hash, stem, hashOn(second, label + 1), next);
      else {
        const longer = hashOn(hash, label + 1);
        go(child, part, depth + 1, longer, depth < STEM ? longer : stem, NO_HASH, next);
      }
    }
  }

  go(0, Part.FIRST_WORD, 0, NO_HASH, NO_HASH, NO_HASH, 0);
  return { stems: createPrefixSet(stems), words: createBloom([...words]), pairs: createBloom(pairs) };
}
