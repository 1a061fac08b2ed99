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

/** Where a node of the trie lies in its terms. Those that are filed already need no further look. */
const Part = { FIRST_WORD: 0, BETWEEN: 1, SECOND_WORD: 2, FILED: 3 } as const;

/** Files the terms that begin where a word begins. */
export function fileFirstWords(automaton: Automaton, { suffixes }: Boundaries): FirstWords {
  const { alphabet, labels, first, termNodes, rights } = automaton;
  const kinds = Uint8Array.from(alphabet, (unit) => kindOf(unit.charCodeAt(0)));
  const [separator, rest] = [alphabet.indexOf(SEPARATOR), alphabet.indexOf(REST_OF_WORD)];
  const parts = new Uint8Array(first.length - 1);
  const depths = new Uint8Array(first.length - 1);
  /** Of the first word, or as much of it as there is; of the second one. */
  const [hashes, seconds] = [new Int32Array(first.length - 1), new Int32Array(first.length - 1)];
  const cuts = new Int32Array(first.length - 1);
  const stems = new Set<number>();
  const words = new Set<number>();
  const pairs: number[] = [];

  const fileWord = (node: number) => words.add(hashes[node]!);
  const fileStem = (node: number) => stems.add(cuts[node]!);
  const filePair = (node: number) => pairs.push(hashOfPair(hashes[node]!, seconds[node]!));
  /** Files the terms whose words at `node` end there. */
  const fileWhole = (node: number) => (parts[node] === Part.SECOND_WORD ? filePair : fileWord)(node);
  /** Files the terms whose last word at `node` may run on. */
  const fileOpen = (node: number) => (parts[node] === Part.FIRST_WORD ? fileStem : fileWord)(node);

  let term = 0;
  parts[1] = Part.FILED;
  hashes[0] = cuts[0] = NO_HASH;
  for (let node = 0; node < parts.length; node++) {
    const isFiled = parts[node] === Part.FILED;
    for (; termNodes[term] === node; term++)
      if (!isFiled)
        (rights[term] === 1 || (rights[term] === 0 && suffixes.length > 0) ? fileOpen : fileWhole)(node);
    for (let child = first[node]!; child < first[node + 1]!; child++) {
      if (isFiled) parts[child] = Part.FILED;
      else grow(node, child, labels[child]!);
    }
  }

  function grow(node: number, child: number, label: number): void {
    const part = parts[node]!;
    const depth = (depths[child] = Math.min(255, depths[node]! + 1));
    parts[child] = part;
    hashes[child] = hashes[node]!;
    cuts[child] = cuts[node]!;
    seconds[child] = seconds[node]!;
    if (label === rest) {
      fileOpen(node);
      parts[child] = Part.FILED;
    } else if (label === separator) {
      if (part === Part.FIRST_WORD) parts[child] = Part.BETWEEN;
      else {
        fileWhole(node);
        parts[child] = Part.FILED;
      }
    } else if (part === Part.BETWEEN) {
      parts[child] = Part.SECOND_WORD;
      seconds[child] = hashOn(NO_HASH, label + 1);
    } else if (node > 1 && !joins(kinds[labels[node]!]!, kinds[label]!)) {
      fileWhole(node);
      parts[child] = Part.FILED;
    } else if (part === Part.SECOND_WORD) seconds[child] = hashOn(seconds[node]!, label + 1);
    else {
      hashes[child] = hashOn(hashes[node]!, label + 1);
      if (depth <= STEM) cuts[child] = hashes[child]!;
    }
  }

  return { stems: createPrefixSet(stems), words: createBloom([...words]), pairs: createBloom(pairs) };
}
