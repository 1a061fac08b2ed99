/**
 * One pass over a text: every term, wherever it stands on its word boundaries. What counts as standing there:
 *
 * - Text and term are compared folded (character.ts). Ignored signs and double quotes inside a match are skipped.
 * - A separator of the term (space, hyphen) meets a run of spaces or one hyphen; where spaces are `free`, it meets nothing,
 *   and spaces and hyphens inside a match are skipped.
 * - A bracketed remark of at most 40 units may stand inside a match, but inside a word only where spaces are `free`: "Intermediate-Range Nuclear Forces (INF) Treaty".
 * - A match begins where a word begins (or after a prefix of the language), unless the term may begin anywhere; it ends where a
 *   word ends, or before an ending of the language, or as the term says. Words of ideographs begin and end everywhere.
 * - All matches are given, overlapping ones too, by start, then in the order of the trie; `selectLongest` thins them out.
 *
 * Time is linear in the text: each start looks at no more than the longest term.
 */
import type { Automaton } from './automaton.ts';
import type { Boundaries } from './boundaries.ts';
import { foldUnit, isMark, isUpper, joins, Kind, kindOf } from './character.ts';
import { expandRare } from './rare.ts';
import { REST_OF_WORD, SEPARATOR } from './term.ts';

/** Matches as number triples: term, start, end. */
export type Hits = readonly number[];

export interface Scanner {
  /** All matches in `text`. Offsets are UTF-16 units, half-open, in `text` as given. Never throws. */
  scan(text: string): Hits;
}

const BRACKET_REACH = 40;
const SUFFIX_REACH = 12;
const KIND_BITS = 4;
const KIND_MASK = 15;

const isGap = (kind: number): boolean => kind === Kind.SPACE || kind === Kind.HYPHEN;

export function createScanner(automaton: Automaton, boundaries: Boundaries): Scanner {
  const { alphabet, labels, first, termNodes, rights, masks } = automaton;
  // Kind and code of each unit, found out when it first occurs: nothing is computed for units that no text has.
  const classes = new Int32Array(65536);
  const codes = new Map<string, number>();
  for (let code = 0; code < alphabet.length; code++) codes.set(alphabet[code]!, code);
  const separator = codes.get(SEPARATOR) ?? -1;
  const restOfWord = codes.get(REST_OF_WORD) ?? -1;
  const free = boundaries.spaces === 'free';
  const suffixes = new Set(boundaries.suffixes);
  const prefixes = boundaries.prefixes;
  const termAt = new Int32Array(first.length).fill(-1);
  for (let term = termNodes.length - 1; term >= 0; term--) termAt[termNodes[term]!] = term;
  const starts = [childrenByCode(0), childrenByCode(1)] as const;
  const anywhere = first[2]! > first[1]!;

  let text = '';
  let hits: number[] = [];

  function childrenByCode(root: number): Int32Array {
    const next = new Int32Array(alphabet.length);
    for (let child = first[root]!; child < first[root + 1]!; child++) next[labels[child]!] = child;
    return next;
  }

  function learn(unit: number): number {
    const code = codes.get(foldUnit(unit));
    return (classes[unit] = ((code === undefined ? 0 : code + 1) << KIND_BITS) | kindOf(unit));
  }

  const classAt = (at: number): number => {
    const unit = text.charCodeAt(at);
    return classes[unit] || learn(unit);
  };

  const kindAt = (at: number): number => (at < text.length ? classAt(at) & KIND_MASK : Kind.OTHER);

  function step(node: number, code: number): number {
    let low = first[node]!;
    let high = first[node + 1]!;
    while (high - low > 6) {
      const middle = (low + high) >> 1;
      if (labels[middle]! > code) high = middle;
      else low = middle;
    }
    for (; low < high; low++) if (labels[low] === code) return low;
    return 0;
  }

  const skipIgnored = (at: number): number => {
    while (at < text.length && kindAt(at) === Kind.IGNORED) at++;
    return at;
  };

  function endOfWord(at: number): number {
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
    const mask = masks.get(term);
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
      if (restOfWord >= 0 && !separated) {
        const open = step(node, restOfWord);
        if (open > 0) follow(open, start, endOfWord(at), false);
      }
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
          if (separated || separator < 0) return;
          next = step(node, separator);
          if (next === 0) return;
          separated = true;
        } else {
          const code = unit >> KIND_BITS;
          if (code === 0) return;
          next = step(node, code - 1);
          if (next === 0) return;
          separated = false;
          at++;
        }
      }
      node = next;
    }
  }

  function begin(root: 0 | 1, at: number, start: number): void {
    const code = classAt(at) >> KIND_BITS;
    if (code === 0) return;
    const node = starts[root][code - 1]!;
    if (node > 0) follow(node, start, at + 1, false);
  }

  function beginAfterPrefixes(at: number): void {
    for (const prefix of prefixes) {
      let next = at;
      let letter = 0;
      for (; letter < prefix.length && next < text.length; next++) {
        if (kindAt(next) === Kind.IGNORED) continue;
        if (foldUnit(text.charCodeAt(next)) !== prefix[letter]) break;
        letter++;
      }
      next = skipIgnored(next);
      if (letter === prefix.length && joins(kindAt(at), kindAt(next))) begin(0, next, next);
    }
  }

  function pass(): boolean {
    let before: number = Kind.OTHER;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = (classes[unit] || learn(unit)) & KIND_MASK;
      if (kind === Kind.IGNORED) continue;
      if (kind >= Kind.OTHER) {
        if (kind === Kind.RARE) return false;
        if (!joins(before, kind)) {
          begin(0, at, at);
          if (prefixes.length > 0 && kind === Kind.ARABIC) beginAfterPrefixes(at);
        }
        if (anywhere) begin(1, at, at);
      }
      before = kind;
    }
    return true;
  }

  return {
    scan(original) {
      text = original;
      hits = [];
      if (pass()) return hits;
      const expanded = expandRare(original);
      text = expanded.text;
      hits = [];
      pass();
      for (let at = 0; at < hits.length; at += 3) {
        hits[at + 1] = expanded.starts[hits[at + 1]!]!;
        hits[at + 2] = expanded.ends[hits[at + 2]! - 1]!;
      }
      return hits;
    },
  };
}
