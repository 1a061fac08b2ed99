/**
 * Mentions in two phases. `scan` is the linear pass over one block and depends on nothing else: keep its result as long as the block's
 * text stands. `resolve` decides what the matches of a whole document mean: cheap, and repeated when anything changes.
 */
import { unpackAutomaton } from '../matcher/automaton.ts';
import { createScanner, type Hits } from '../matcher/scan.ts';
import { selectLongest } from '../matcher/select-longest.ts';
import type { Day } from '../model/day.ts';
import { BlockIndex } from './block-index.ts';
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
  /** The same in small steps: yields where the caller may pause. */
  resolveInSteps(blocks: readonly ScannedBlock[], context: SpotContext): Generator<void, Mention[], void>;
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

  function* resolveInSteps(
    blocks: readonly ScannedBlock[],
    { day }: SpotContext,
  ): Generator<void, Mention[], void> {
    const byBlock: Mention[][] = blocks.map(() => []);
    for (const [engine, { resolve, indexOf }] of engines.entries()) {
      const indexed: BlockIndex[] = [];
      for (const { text, scan } of blocks) {
        indexed.push(indexOf(text, scan.hits[engine]!));
        yield;
      }
      for (const mention of yield* resolve(indexed, day)) byBlock[mention.block]!.push(mention);
    }
    return byBlock.flatMap((mentions) => (mentions.length > 0 ? selectLongest(mentions) : mentions));
  }

  return {
    scan: (text) => ({ hits: engines.map(({ scanner }) => scanner.scan(text)) }),
    resolveInSteps,
    resolve(blocks, context) {
      const steps = resolveInSteps(blocks, context);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
  };
}
