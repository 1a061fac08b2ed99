/**
 * Follows one text from one place through the trie, exactly. What counts as a match:
 *
 * - Text and term are compared folded (character.ts). Ignored signs and double quotes inside a match are skipped.
 * - A separator of the term (space, hyphen) meets a run of spaces or one hyphen; where spaces are `free`, it meets nothing,
 *   and spaces and hyphens inside a match are skipped.
 * - A bracketed remark of at most 40 units may stand inside a match, but inside a word only where spaces are `free`: "Intermediate-Range Nuclear Forces (INF) Treaty".
 * - A match ends where a word ends, or before an ending of the language, or as the term says. Words of ideographs end everywhere.
 */
import type { Automaton } from './automaton.ts';
import type { Boundaries } from './boundaries.ts';
import { foldUnit, isMark, isUpper, joins, Kind } from './character.ts';
import { REST_OF_WORD, SEPARATOR } from './term.ts';
import { KIND_BITS, KIND_MASK, type UnitClasses } from './unit-classes.ts';

/** Matches as number triples: term, start, end. */
export type Hits = readonly number[];

export interface Walker {
  /** Begins a text, with no hits so far. */
  open(text: string): void;
  /** Adds the matches that begin at `at`, by terms of this root, in the order of the trie. */
  begin(root: 0 | 1, at: number): void;
  readonly hits: number[];
}

const BRACKET_REACH = 40;
const SUFFIX_REACH = 12;
/** Up to so many children are looked through one by one. */
const FEW = 6;

const isGap = (kind: number): boolean => kind === Kind.SPACE || kind === Kind.HYPHEN;

export function createWalker(automaton: Automaton, boundaries: Boundaries, classes: UnitClasses): Walker {
  const { alphabet, labels, first, termNodes, rights, masks } = automaton;
  const { known, learn } = classes;
  const separator = classes.codeOf(SEPARATOR);
  const restOfWord = classes.codeOf(REST_OF_WORD);
  const free = boundaries.spaces === 'free';
  const suffixes = new Set(boundaries.suffixes);
  const termAt = new Int32Array(first.length).fill(-1);
  for (let term = termNodes.length - 1; term >= 0; term--) termAt[termNodes[term]!] = term;
  const starts = [childrenByCode(0), childrenByCode(1)] as const;
  const opens = findOpens();

  let text = '';
  let hits: number[] = [];
  /** The last word whose end was looked for: one of thousands of letters may begin a match at each. */
  let wordFrom = -1;
  let wordEnd = -1;

  function childrenByCode(root: number): Uint32Array {
    const next = new Uint32Array(alphabet.length + 1);
    for (let child = first[root]!; child < first[root + 1]!; child++) next[labels[child]! + 1] = child;
    return next;
  }

  /** By node, its child by "rest of the word". */
  function findOpens(): Uint32Array {
    const found = new Uint32Array(restOfWord > 0 ? first.length : 0);
    for (
      let child = labels.indexOf(restOfWord - 1, 2);
      child > 0 && restOfWord > 0;
      child = labels.indexOf(restOfWord - 1, child + 1)
    )
      found[parentOf(child)] = child;
    return found;
  }

  function parentOf(child: number): number {
    let low = 0;
    let high = first.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (first[middle]! > child) high = middle;
      else low = middle;
    }
    return low;
  }

  const classAt = (at: number): number => {
    const unit = text.charCodeAt(at);
    return known[unit] || learn(unit);
  };

  const kindAt = (at: number): number => (at < text.length ? classAt(at) & KIND_MASK : Kind.OTHER);

  /** The child by this code; 0 = none, as no child is the root. */
  function step(node: number, code: number): number {
    let low = first[node]!;
    let high = first[node + 1]!;
    while (high - low > FEW) {
      const middle = (low + high) >> 1;
      if (labels[middle]! >= code) high = middle;
      else low = middle;
    }
    for (; low < high; low++) if (labels[low] === code - 1) return low;
    return 0;
  }

  const skipIgnored = (at: number): number => {
    while (at < text.length && kindAt(at) === Kind.IGNORED) at++;
    return at;
  };

  function endOfWord(at: number): number {
    if (at >= wordFrom && at <= wordEnd) return wordEnd;
    wordFrom = at;
    wordEnd = findEndOfWord(at);
    return wordEnd;
  }

  function findEndOfWord(at: number): number {
    let kind = kindAt(at - 1);
    for (let back = at - 1; back > 0 && kind === Kind.IGNORED;) kind = kindAt(--back);
    for (
      let next = skipIgnored(at);
      next < text.length && joins(kind, kindAt(next));
      next = skipIgnored(next + 1)
    ) {
      kind = kindAt(next);
      at = next + 1;
    }
    return at;
  }

  /** Where a term that ends at `at` ends as a match; -1 where the word goes on in a way that the term does not allow. */
  function matchEnd(term: number, at: number): number {
    const end = endOfWord(at);
    const right = rights[term]!;
    if (right === 1) return end;
    if (end === at) return isInAddress(at) ? -1 : at;
    if (right === 2 || suffixes.size === 0 || end - at > SUFFIX_REACH) return -1;
    let rest = '';
    for (let next = at; next < end; next++)
      if (kindAt(next) !== Kind.IGNORED) rest += foldUnit(text.charCodeAt(next));
    if (!suffixes.has(rest)) return -1;
    return boundaries.suffixInside ? end : at;
  }

  /** "iaea.org": the word is part of an address. */
  const isInAddress = (at: number): boolean => {
    if (text.charCodeAt(at) !== 46) return false;
    const next = text.charCodeAt(at + 1);
    return next >= 97 && next <= 122;
  };

  function hasCase(term: number, start: number, end: number): boolean {
    const mask = masks.size > 0 ? masks.get(term) : undefined;
    if (mask === undefined) return true;
    let letter = 0;
    for (let at = start; at < end && letter < mask.length; at++) {
      const kind = kindAt(at);
      if (kind === Kind.OPEN) at = closing(at);
      else if (kind === Kind.LETTER && isUpper(text.charCodeAt(at)) !== (mask[letter++] === 'U'))
        return false;
    }
    return true;
  }

  function emit(node: number, start: number, at: number): void {
    for (let term = termAt[node]!; termNodes[term] === node; term++) {
      const end = matchEnd(term, at);
      if (end >= 0 && hasCase(term, start, at)) hits.push(term, start, afterMarks(end));
    }
  }

  /** Accents and vowel signs belong to the letter before them. */
  function afterMarks(at: number): number {
    while (at < text.length && isMark(text.charCodeAt(at))) at++;
    return at;
  }

  /** Offset of the bracket that closes the remark opened at `at`, or `at`. */
  function closing(at: number): number {
    const limit = Math.min(text.length, at + BRACKET_REACH + 2);
    for (let next = at + 1; next < limit; next++) {
      const kind = kindAt(next);
      if (kind === Kind.CLOSE) return next;
      if (kind === Kind.OPEN) return at;
    }
    return at;
  }

  /** Follows the text from `at`, at `node`, for a match that began at `start`. */
  function follow(node: number, start: number, at: number, separated: boolean): void {
    for (;;) {
      if (termAt[node]! >= 0 && !separated) emit(node, start, at);
      if (first[node] === first[node + 1]) return;
      if (restOfWord > 0 && !separated && opens[node]! > 0) follow(opens[node]!, start, endOfWord(at), false);
      let next = 0;
      while (next === 0) {
        if (at >= text.length) return;
        const unit = classAt(at);
        const kind = unit & KIND_MASK;
        if (kind === Kind.IGNORED || kind === Kind.QUOTE) at++;
        else if (kind === Kind.OPEN) {
          const close = closing(at);
          if (close === at || !(free || separated || isGap(kindAt(close + 1)))) return;
          at = close + 1;
        } else if (kind === Kind.SPACE || kind === Kind.HYPHEN) {
          at++;
          if (kind === Kind.SPACE) while (kindAt(at) === Kind.SPACE || kindAt(at) === Kind.IGNORED) at++;
          if (free || (separated && kind === Kind.SPACE)) continue;
          if (separated || separator === 0) return;
          next = step(node, separator);
          if (next === 0) return;
          separated = true;
        } else {
          const code = unit >> KIND_BITS;
          if (code === 0) return;
          next = step(node, code);
          if (next === 0) return;
          separated = false;
          at++;
        }
      }
      node = next;
    }
  }

  return {
    open(next) {
      text = next;
      hits = [];
      wordFrom = wordEnd = -1;
    },
    begin(root, at) {
      const node = starts[root][classAt(at) >> KIND_BITS]!;
      if (node > 0) follow(node, at, at + 1, false);
    },
    get hits() {
      return hits;
    },
  };
}
