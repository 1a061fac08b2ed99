import { foldForSentinel } from '../../catalog/sentinel.ts';
import type { Term } from '../../matcher/term.ts';

const RUNS = /[\p{L}\p{N}]+/gu;
/** Letter runs joined by one sign each, where the sentinel still notices two scripts in one word: "d.p.r.k", "p5+1". */
const WHOLE = /^[\p{L}\p{N}]+(?:[.+/][\p{L}\p{N}]+)*$/u;

/** Pieces of a form that stand in every text that has it, in the sentinel's spelling: nothing that the matcher may skip lies inside one. */
export function piecesOf({ form, exact }: Term, free: boolean): readonly string[] {
  const folded = foldForSentinel(form).replace(/['‘’ʼ′`＇]/g, ' ');
  const written = exact ? folded : folded.toLowerCase();
  const joined = free ? written.replace(/[\s\-‐‑‒–−]+/g, '') : written;
  return joined
    .split(/[\s\-‐‑‒–−*]+/)
    .map((piece) => piece.replace(/[.,]+$/, ''))
    .flatMap((piece) => [...new Set([...(WHOLE.test(piece) ? [piece] : []), ...(piece.match(RUNS) ?? [])])])
    .filter((piece) => piece !== '');
}

/** Needles that a piece offers: itself, or its short stretches too where words have no bounds. */
export const needleCandidates =
  (free: boolean) =>
  (piece: string): readonly string[] => {
    if (!free || /^[\x00-\u024f]+$/.test(piece)) return [piece];
    const letters = lettersOf(piece);
    const stretches = [piece];
    for (let length = 2; length <= 4; length++)
      for (let at = 0; at + length <= letters.length; at++)
        if (!isInsideWord(letters, at) && !isInsideWord(letters, at + length))
          stretches.push(letters.slice(at, at + length).join(''));
    return stretches;
  };

/** What a reader takes for one letter: the sentinel's spelling has Hangul syllables and voiced kana in parts. */
const lettersOf = (text: string): readonly string[] =>
  text.match(/[\u1100-\u115f][\u1160-\u11ff]*|[^][\u3099\u309a]*/g) ?? [];

/** Is there a Latin word or a number on both sides? A part of one ("17" of "1718") stands everywhere. */
const isInsideWord = (letters: readonly string[], at: number): boolean =>
  at > 0 && at < letters.length && /^[\x00-\u024f]{2}$/.test(letters[at - 1]! + letters[at]!);

/** Joins two needles that must both be there. */
export const BOTH = '&';

const IDEOGRAPHS = /[\u3005-\u3007\u3400-\u9fff]/;
const SYLLABLES = /[\u1100-\u11ff\u3041-\u30ff]/;

/** What a needle costs: short ones and common words wake the reader for nothing; a pair of words is rarer than either. */
export const needleCost =
  (free: boolean, common: ReadonlySet<string>) =>
  (needle: string): number => {
    if (needle.includes(BOTH)) return costOfPair(needle.split(BOTH).map(needleCost(free, common)));
    const isSmall = needle === needle.toLowerCase();
    const isShout = needle === needle.toUpperCase() && !isSmall;
    const short =
      free && IDEOGRAPHS.test(needle)
        ? [1e6, 1e6, 1.6, 1.3]
        : free && SYLLABLES.test(needle)
          ? [1e6, 1e6, 6, 1.6, 1.3]
          : isShout
            ? [1e6, 1e6, 200, 2]
            : [1e6, 1e6, 3000, 60, 3, 1.3];
    const { length } = lettersOf(needle);
    const isNumber = /^\d+$/.test(needle);
    const base = /\d/.test(needle) && length > (isNumber ? 2 : 1) ? 2 : (short[length] ?? 1 + length / 100);
    return base * (common.has(isShout ? needle : needle.toLowerCase()) ? 25 : 1);
  };

/** Two words are met together far less often than the rarer of them, but words of two letters everywhere. */
const costOfPair = (costs: readonly number[]): number => {
  const [low, high] = [Math.min(...costs), Math.max(...costs)];
  return low * (high >= 1000 ? 1 : 0.25) + high / 1000;
};
