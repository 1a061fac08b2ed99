import type { Vocabulary, Word } from './phrases.ts';

/** A word, number or sign of a text. Offsets are UTF-16 units of the block. */
export interface Token extends Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** No space stands before it. */
  readonly isGlued: boolean;
}

const TOKEN =
  /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}(?:\.\p{L})+\.?|(?<=\p{L})['’]s(?!\p{L})|\p{L}+(?:['’](?!s(?!\p{L}))\p{L}+)?|[^\s]/gu;
const DASHES = '‐‑‒–—−';

/** Words, numbers and signs of `text` between the offsets, in order, to be asked for phrases of the vocabulary. Linear. */
export function readTokens(text: string, from: number, to: number, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const [word] = match;
    const start = from + match.index;
    const lower = plain(word);
    tokens.push({
      text: word,
      lower,
      start,
      end: start + word.length,
      kind: kindOf(word),
      isGlued: start === last,
      begins: vocabulary.beginningsWith(lower),
    });
    last = start + word.length;
  }
  return tokens;
}

function kindOf(word: string): Token['kind'] {
  const [first = ''] = word;
  return first >= '0' && first <= '9'
    ? 'number'
    : first.toLowerCase() !== first.toUpperCase()
      ? 'word'
      : 'sign';
}

const plain = (word: string): string =>
  word.length === 1 && DASHES.includes(word) ? '-' : word.toLowerCase().replaceAll('’', "'");

export const isCapital = ({ text }: Token): boolean =>
  text[0] !== undefined && text[0] !== text[0].toLowerCase();
