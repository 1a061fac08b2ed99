/**
 * Mentions in two phases. `scan` is the linear pass over one block and depends on nothing else: keep its result as long as the block's
 * text stands. `resolve` decides what the matches of a whole document mean: cheap, and repeated when anything changes.
 */
import { unpackAutomaton } from '../matcher/automaton.ts';
import { createScanner, type Hits } from '../matcher/scan.ts';
import { selectLongest } from '../matcher/select-longest.ts';
import type { Day } from '../model/day.ts';
import { BlockIndex } from './block-index.ts';
import { groupBy } from './group-by.ts';
import { createResolver } from './resolver.ts';
import type { Mention } from './mention.ts';
import type { SpotTable } from './spot-table.ts';

/** Opaque: the matches of one block under each table. */
export interface BlockScan {
  readonly hits: readonly Hits[];
}

export interface ScannedBlock {
  readonly text: string;
  readonly scan: BlockScan;
  /** Section of the article that the block belongs to. */
  readonly section?: number;
}

export interface SpotContext {
  /** The article's day, where it is known. */
  readonly day: Day | null;
  /** BCP 47 tag of the text, where it is known. */
  readonly language: string | null;
}

export interface Spotter {
  /** Matches in one block (a paragraph, a heading). Linear in its length. */
  scan(text: string): BlockScan;
  /** Mentions by block, then start; none overlap. Offsets are UTF-16 units within the block. */
  resolve(blocks: readonly ScannedBlock[], context: SpotContext): Mention[];
}

/** Usually one table: the language's own has the rows that run on every page. With several, the longest mention wins. */
export function createSpotter(tables: readonly SpotTable[]): Spotter {
  const engines = tables.map((table) => {
    const automaton = unpackAutomaton(table.automaton);
    const abbreviations = new Set(table.abbreviations);
    const symbolsOf = (term: number) =>
      automaton.values.subarray(automaton.valueStarts[term]!, automaton.valueStarts[term + 1]!);
    const indices = new WeakMap<Hits, BlockIndex>();
    return {
      table,
      scanner: createScanner(automaton, table.boundaries),
      resolve: createResolver(table),
      indexOf(text: string, hits: Hits): BlockIndex {
        let index = indices.get(hits);
        if (!index)
          indices.set(
            hits,
            (index = new BlockIndex(text, hits, (term) => [...symbolsOf(term)], abbreviations)),
          );
        return index;
      },
    };
  });

  return {
    scan: (text) => ({ hits: engines.map(({ scanner }) => scanner.scan(text)) }),
    resolve(blocks, { day }) {
      const found = engines.flatMap(({ resolve, indexOf }, engine) =>
        resolve(
          blocks.map(({ text, scan }) => indexOf(text, scan.hits[engine]!)),
          day,
        ),
      );
      const byBlock = groupBy(found, ({ block }) => [block]);
      return [...byBlock.keys()].sort((a, b) => a - b).flatMap((block) => selectLongest(byBlock.get(block)!));
    },
  };
}
