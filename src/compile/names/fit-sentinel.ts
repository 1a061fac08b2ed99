import { gzipSync } from 'node:zlib';
import type { SentinelTable } from '../../catalog/sentinel.ts';
import type { Term } from '../../matcher/term.ts';
import { compileSentinel, FINEST, type Fineness } from './compile-sentinel.ts';
import type { Words } from './needle-odds.ts';

/**
 * Compressed bytes of one language's table: what every page of a reader who allowed it carries, beside the sentinel itself. Both
 * together, as they ship, stay within 6 KB, which a test holds them to.
 */
const MOST_BYTES = 3565;

const steps = (lists: number, odds: readonly number[]): readonly Fineness[] =>
  odds.map((rare) => ({ lists, rare, needle: 0.01, letter: 0.003 }));

/** The finer, the fewer pages wake the reader for nothing, and the more bytes it takes: from the finest to the coarsest. */
const LADDER: readonly Fineness[] = [
  FINEST,
  ...steps(3, [0.003, 0.006, 0.009, 0.012, 0.016, 0.02]),
  ...steps(2, [0.003, 0.012, 0.02, 0.026, 0.032, 0.04, 0.06, 0.1]),
  { lists: 1, rare: 1, needle: 0.02, letter: 0.008 },
];

/** The finest table that is light enough; the coarsest if none is. Takes a second or two a language. */
export function fitSentinel(
  table: Parameters<typeof compileSentinel>[0],
  terms: readonly Term[],
  words: Omit<Words, 'names'>,
): SentinelTable {
  const compile = (step: number) => compileSentinel(table, terms, words, LADDER[step]!);
  const isLight = (sentinel: SentinelTable) => gzipSync(JSON.stringify(sentinel)).length <= MOST_BYTES;
  let [step, coarsest] = [0, LADDER.length - 1];
  let best: SentinelTable | undefined;
  while (step < coarsest) {
    const middle = (step + coarsest) >> 1;
    const sentinel = compile(middle);
    if (isLight(sentinel)) [coarsest, best] = [middle, sentinel];
    else step = middle + 1;
  }
  return best ?? compile(coarsest);
}
