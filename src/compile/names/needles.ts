import { spellForSentinel } from '../../catalog/sentinel.ts';
import type { Boundaries } from '../../matcher/boundaries.ts';
import type { Term } from '../../matcher/term.ts';

const ARABIC_OR_DIGIT = /^[0-9\u0620-\u06d5]/;
const LATIN = /^[\x00-\u024f]+$/;
const QUOTES_AND_SPACES = /["«»„“”‟〝-〟《》〈〉「-』]/g;

/**
 * What a text that has the form has too, in the sentinel's spelling: stretches without anything that the matcher may skip. A space at
 * an end is an edge of a word.
 */
export function piecesOf({ form, exact, left, right }: Term, boundaries: Boundaries): readonly string[] {
  const free = boundaries.spaces === 'free';
  const parts = form.replace(QUOTES_AND_SPACES, '').split('*');
  const pieces = parts.map((part, index) => {
    const spelled = spellForSentinel(part, free);
    if (free) return spelled;
    // The spelling has an edge at both ends; take off those that no text need have.
    const inner = spelled.replace(/^ | $/g, '');
    const mayRunIn =
      index > 0
        ? !/^[\s-]/.test(part)
        : left === 'any' || (boundaries.prefixes.length > 0 && ARABIC_OR_DIGIT.test(inner));
    const mayRunOn =
      index < parts.length - 1
        ? true
        : right === 'open' || (right === 'word' && boundaries.suffixes.length > 0);
    return inner === '' ? '' : `${mayRunIn ? '' : ' '}${inner}${mayRunOn ? '' : ' '}`;
  });
  return pieces.map((piece) => (exact ? piece : piece.toLowerCase())).filter((piece) => piece.trim() !== '');
}

const MOST_WORDS = 3;
const SHORTEST_STEM = 3;

/** Needles that a piece offers: runs of its words, the last one cut short or not; or stretches where words have no bounds. */
export const needleCandidates = (free: boolean) => (piece: string) => [
  ...new Set((free ? stretchesOf(piece) : runsOf(piece)).map(uncased)),
];

/** A page may show any text in capitals: only what is written in capitals anyway is looked for as it is written. */
const uncased = (needle: string) => (needle === needle.toUpperCase() ? needle : needle.toLowerCase());

function runsOf(piece: string): string[] {
  const words = piece.trim().split(' ');
  const needles: string[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from; to < Math.min(words.length, from + MOST_WORDS); to++) {
      const edge = from > 0 || piece.startsWith(' ') ? ' ' : '';
      const head = `${edge}${words
        .slice(from, to)
        .map((word) => `${word} `)
        .join('')}`;
      const last = words[to]!;
      needles.push(`${head}${last}${to < words.length - 1 || piece.endsWith(' ') ? ' ' : ''}`);
      for (let length = head.trim() === '' ? SHORTEST_STEM : 1; length < last.length; length++)
        needles.push(head + last.slice(0, length));
    }
  return needles;
}

function stretchesOf(piece: string): string[] {
  if (LATIN.test(piece)) return [piece];
  const letters = lettersOf(piece);
  const stretches = [piece];
  for (let length = 2; length <= 4; length++)
    for (let at = 0; at + length <= letters.length; at++)
      if (!isInsideWord(letters, at) && !isInsideWord(letters, at + length))
        stretches.push(letters.slice(at, at + length).join(''));
  return stretches;
}

/** What a reader takes for one letter: the sentinel's spelling has Hangul syllables and voiced kana in parts. */
export const lettersOf = (text: string): readonly string[] =>
  text.match(/[\u1100-\u115f][\u1160-\u11ff]*|[^][\u3099\u309a]*/g) ?? [];

/** Is there a Latin word or a number on both sides? A part of one ("17" of "1718") stands everywhere. */
const isInsideWord = (letters: readonly string[], at: number): boolean =>
  at > 0 && at < letters.length && /^[\x00-\u024f]{2}$/.test(letters[at - 1]! + letters[at]!);
