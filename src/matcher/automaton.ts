import { decodeNumbers, encodeNumbers } from './number-code.ts';

/**
 * A trie over folded units, breadth first: node `n` is entered by the unit `labels[n]` (an index into `alphabet`), its children are
 * `first[n]` to `first[n + 1]`, sorted by label. Node 0 is the root of terms that begin at the beginning of a word, node 1 of those
 * that begin anywhere. Term `t` ends at node `termNodes[t]`; terms are sorted by node.
 */
export interface Automaton {
  readonly alphabet: string;
  readonly labels: Uint16Array;
  readonly first: Uint32Array;
  readonly termNodes: Uint32Array;
  /** Per term: 0 = the language's endings may follow, 1 = anything, 2 = nothing. */
  readonly rights: Uint8Array;
  /** Case mask of terms that want exact case. */
  readonly masks: ReadonlyMap<number, string>;
  /** Values of term `t`: `values[valueStarts[t]]` up to `valueStarts[t + 1]`. */
  readonly valueStarts: Uint32Array;
  readonly values: Uint32Array;
}

/** The same as JSON: number lists as text (see number-code.ts). */
export interface PackedAutomaton {
  readonly alphabet: string;
  readonly labels: string;
  /** Number of children a node. */
  readonly children: string;
  /** Node a term, as differences. */
  readonly termNodes: string;
  readonly rights: string;
  readonly masks: readonly (readonly [number, string])[];
  /** Number of values a term. */
  readonly valueCounts: string;
  readonly values: string;
}

/** Prefix sums with a leading zero: counts to starts. */
const startsOf = (counts: ArrayLike<number>, base: number): Uint32Array => {
  const starts = new Uint32Array(counts.length + 1);
  starts[0] = base;
  for (let at = 0; at < counts.length; at++) starts[at + 1] = starts[at]! + counts[at]!;
  return starts;
};

const differences = (numbers: ArrayLike<number>): number[] =>
  Array.from({ length: numbers.length }, (_, at) => numbers[at]! - (at === 0 ? 0 : numbers[at - 1]!));

/** For a table on disk. `unpackAutomaton` gives the same automaton back. */
export const packAutomaton = (automaton: Automaton): PackedAutomaton => ({
  alphabet: automaton.alphabet,
  labels: encodeNumbers(automaton.labels),
  children: encodeNumbers(differences(automaton.first).slice(1)),
  termNodes: encodeNumbers(differences(automaton.termNodes)),
  rights: encodeNumbers(automaton.rights),
  masks: [...automaton.masks],
  valueCounts: encodeNumbers(differences(automaton.valueStarts).slice(1)),
  values: encodeNumbers(automaton.values),
});

export function unpackAutomaton(packed: PackedAutomaton): Automaton {
  const termNodes = decodeNumbers(packed.termNodes);
  for (let at = 1; at < termNodes.length; at++) termNodes[at]! += termNodes[at - 1]!;
  return {
    alphabet: packed.alphabet,
    labels: new Uint16Array(decodeNumbers(packed.labels)),
    first: startsOf(decodeNumbers(packed.children), 2),
    termNodes,
    rights: new Uint8Array(decodeNumbers(packed.rights)),
    masks: new Map(packed.masks),
    valueStarts: startsOf(decodeNumbers(packed.valueCounts), 0),
    values: decodeNumbers(packed.values),
  };
}
