import { spellForSentinel } from '../../catalog/sentinel.ts';
import { lettersOf } from './needles.ts';

/** Words on a page, for the odds. */
const PAGE = 1000;
/** Share of the most frequent word in a text, and how shares fall with rank (Zipf 1935, Mandelbrot 1953). */
const FIRST_SHARE = 0.1;
const RANK_SHIFT = 2.7;
/** Shares of words that no list has. */
const UNLISTED = 3e-6;
const UNLISTED_SHORT = [0, 2e-3, 2e-4, 3e-5, 1e-5];
/** Least share of words that our rules call common: the lists are of talk more than of news. */
const COMMON = 3e-4;
/** Names and words in capitals are that much rarer than others that no list has. */
const RARE_KIND = 0.3;
/** Words stand beside each other that much more often than by chance, as forms are phrases that people use. */
const TOGETHER = 60;
/** Odds of two to four letters where words have no bounds, beside those of the listed words that hold them. */
const IDEOGRAPHS = [1, 1, 0.02, 0.004, 0.001];
const SYLLABLES = [1, 1, 0.05, 0.015, 0.004];
const LATIN = [1, 1, 0.9, 0.4, 0.1, 0.03];
const CAPITALS = [1, 1, 0.3, 0.05, 0.02];

const atLength = (table: readonly number[], length: number) => table[Math.min(length, table.length - 1)]!;
const onPage = (share: number) => 1 - Math.exp(-share * PAGE);

export interface Words {
  /** The most frequent first. */
  readonly frequent: readonly string[];
  readonly common: readonly string[];
  /** Words of forms that are always written with a capital. */
  readonly names: ReadonlySet<string>;
}

/** On how many pages about anything else a needle stands, by rough guess: 0 to 1. */
export function needleOdds(free: boolean, words: Words): (needle: string) => number {
  const shares = sharesOf(free, words);
  const known = new Map<string, number>();
  const guess = free ? stretchOdds(shares) : runOdds(shares, words.names);
  return (needle) => {
    let odds = known.get(needle);
    if (odds === undefined) known.set(needle, (odds = guess(needle)));
    return odds;
  };
}

/** Share of each listed word in a text. */
function sharesOf(free: boolean, { frequent, common }: Words): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const spell = (word: string) => spellForSentinel(word, free).toLowerCase().trim();
  for (const [rank, word] of frequent.entries()) {
    const spelled = spell(word);
    shares.set(spelled, (shares.get(spelled) ?? 0) + FIRST_SHARE / (rank + RANK_SHIFT));
  }
  for (const word of common) {
    const spelled = spell(word);
    shares.set(spelled, Math.max(COMMON, shares.get(spelled) ?? 0));
  }
  return shares;
}

/** Needles of whole words, the last of which may go on. */
function runOdds(shares: ReadonlyMap<string, number>, names: ReadonlySet<string>) {
  const stems = new Map<string, number>();
  for (const [word, share] of shares)
    for (let length = 1; length <= word.length; length++) {
      const stem = word.slice(0, length);
      stems.set(stem, (stems.get(stem) ?? 0) + share);
    }
  const unlisted = (word: string) => UNLISTED_SHORT[word.length] ?? UNLISTED;
  const shareOf = (word: string, whole: boolean): number => {
    const small = word.toLowerCase();
    if (/^[0-9]+$/.test(word)) return shareOfNumber(word, whole);
    if (small !== word) return unlisted(word) * RARE_KIND;
    if (whole) return shares.get(word) ?? unlisted(word) * (names.has(word) ? RARE_KIND : 1);
    // Words that no list has begin somehow too: about a tenth of a text.
    return (stems.get(word) ?? 0) + Math.max(2 * UNLISTED, 0.1 * 4.5 ** -word.length);
  };
  return (needle: string): number => {
    const parts = needle.trim().split(' ');
    const product = parts
      .map((word, at) =>
        shareOf(word, (at > 0 || needle.startsWith(' ')) && (at < parts.length - 1 || needle.endsWith(' '))),
      )
      .reduce((all, share) => all * share, 1);
    return onPage(product * TOGETHER ** (parts.length - 1));
  };
}

/** Years are frequent, and so are all short numbers. */
function shareOfNumber(digits: string, whole: boolean): number {
  const isYear = /^(19|20)/.test(digits);
  if (isYear && (digits.length === 3 || digits.length === 4)) return whole ? 5e-4 : 2e-3;
  return [1, 5e-3, 1e-3, 1e-4, 1e-5][digits.length] ?? 3e-6;
}

/** Stretches of listed words are summed up to this length. */
const LONGEST_STRETCH = 12;

function stretchOdds(shares: ReadonlyMap<string, number>) {
  const stretches = new Map<string, number>();
  for (const [word, share] of shares)
    for (let from = 0; from < word.length; from++)
      for (let to = from + 1; to <= Math.min(word.length, from + LONGEST_STRETCH); to++) {
        const stretch = word.slice(from, to);
        stretches.set(stretch, (stretches.get(stretch) ?? 0) + share);
      }
  return (needle: string): number => {
    const small = needle.toLowerCase();
    const share = stretches.get(small) ?? 0;
    const { length } = lettersOf(needle);
    if (/^[0-9]+$/.test(needle)) return onPage(shareOfNumber(needle, true));
    const table = /[\u3005-\u3007\u3400-\u9fff]/.test(needle)
      ? IDEOGRAPHS
      : /[\u1100-\u11ff\u3041-\u30ff]/.test(needle)
        ? SYLLABLES
        : needle === small
          ? LATIN
          : CAPITALS;
    return Math.max(atLength(table, length), onPage(share));
  };
}
