import type { Automaton } from './automaton.ts';
import { caseMask, foldForm, type Term } from './term.ts';

interface Node {
  readonly children: Map<string, Node>;
  terms: Merged[];
  id: number;
}

interface Merged {
  readonly right: number;
  readonly mask: string;
  readonly values: Set<number>;
}

const RIGHT = { word: 0, open: 1, closed: 2 } as const;

const createNode = (): Node => ({ children: new Map(), terms: [], id: 0 });

/** Terms to automaton. Terms with an empty folded form are left out; equal ones are merged. Build time, or tests. */
export function buildAutomaton(terms: readonly Term[], spaces: 'separate' | 'free'): Automaton {
  const roots = [createNode(), createNode()];
  const used = new Set<string>();
  for (const term of terms) {
    const form = foldForm(term.form, spaces);
    if (form === '') continue;
    let node = roots[term.left === 'any' ? 1 : 0]!;
    for (const unit of form.split('')) {
      used.add(unit);
      let next = node.children.get(unit);
      if (!next) node.children.set(unit, (next = createNode()));
      node = next;
    }
    const mask = term.exact ? caseMask(term.form) : '';
    const right = RIGHT[term.right];
    const same = node.terms.find((other) => other.right === right && other.mask === mask);
    if (same) same.values.add(term.value);
    else node.terms.push({ right, mask, values: new Set([term.value]) });
  }
  return layOut(roots, [...used].sort().join(''));
}

function layOut(roots: readonly Node[], alphabet: string): Automaton {
  const codeOf = new Map(alphabet.split('').map((unit, code) => [unit, code]));
  const nodes: Node[] = [...roots];
  const labels: number[] = [0, 0];
  const first: number[] = [];
  const termNodes: number[] = [];
  const rights: number[] = [];
  const masks = new Map<number, string>();
  const valueStarts: number[] = [0];
  const values: number[] = [];
  for (let id = 0; id < nodes.length; id++) {
    const node = nodes[id]!;
    first.push(nodes.length);
    for (const [unit, child] of [...node.children].sort(([a], [b]) => codeOf.get(a)! - codeOf.get(b)!)) {
      nodes.push(child);
      labels.push(codeOf.get(unit)!);
    }
    for (const term of node.terms) {
      if (term.mask !== '') masks.set(termNodes.length, term.mask);
      termNodes.push(id);
      rights.push(term.right);
      values.push(...[...term.values].sort((a, b) => a - b));
      valueStarts.push(values.length);
    }
  }
  first.push(nodes.length);
  return {
    alphabet,
    labels: Uint16Array.from(labels),
    first: Uint32Array.from(first),
    termNodes: Uint32Array.from(termNodes),
    rights: Uint8Array.from(rights),
    masks,
    valueStarts: Uint32Array.from(valueStarts),
    values: Uint32Array.from(values),
  };
}
