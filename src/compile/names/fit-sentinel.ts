import { gzipSync } from 'node:zlib';
import type { SentinelTable } from '../../catalog/sentinel.ts';
import type { Term } from '../../matcher/term.ts';
import { compileSentinel, FINEST, type Fineness } from './compile-sentinel.ts';
import type { Words } from './needle-odds.ts';

/** Compressed bytes of one language's table: what every page of a reader who allowed it carries, beside the sentinel itself. */
const MOST_BYTES = 3600;

/** The finer, the fewer pages wake the reader for nothing, and the more bytes it takes. */
const FINENESS: readonly Fineness[] = [
  FINEST,
  { lists: 3, rare: 0.003, needle: 0.01, letter: 0.003 },
  { lists: 3, rare: 0.012, needle: 0.01, letter: 0.003 },
  { lists: 2, rare: 0.02, needle: 0.01, letter: 0.003 },
];
const COARSEST: Fineness = { lists: 1, rare: 1, needle: 0.02, letter: 0.008 };

/** The finest table that is light enough; the coarsest if none is. Takes a second or two a language. */
export function fitSentinel(
  table: Parameters<typeof compileSentinel>[0],
  terms: readonly Term[],
  words: Omit<Words, 'names'>,
): SentinelTable {
  const compile = (fineness: Fineness) => compileSentinel(table, terms, words, fineness);
  const isLight = (sentinel: SentinelTable) => gzipSync(JSON.stringify(sentinel)).length <= MOST_BYTES;
  for (const fineness of FINENESS) {
    const sentinel = compile(fineness);
    if (isLight(sentinel)) return sentinel;
  }
  return compile(COARSEST);
}
