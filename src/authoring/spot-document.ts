import type { SpotTable } from '../catalog/spot-table.ts';
import { createSpotter, type Spotter } from '../catalog/spotter.ts';
import type { Day } from '../model/day.ts';
import type { TopicId } from '../model/topic.ts';

export interface SpottedTopic {
  readonly id: TopicId;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly surface: string }[];
}

/** Spots documents of any language that has a table; others get the English one (its Latin names run everywhere). */
export function createDocumentSpotter(tables: Readonly<Record<string, SpotTable>>) {
  const spotters = new Map<string, Spotter>();
  const spotterFor = (language: string | null): Spotter => {
    const base = language?.toLowerCase().split(/[-_]/)[0] ?? 'en';
    const key = Object.hasOwn(tables, base) ? base : 'en';
    let spotter = spotters.get(key);
    if (!spotter) spotters.set(key, (spotter = createSpotter([tables[key]!])));
    return spotter;
  };

  /** Topics in order of their first mention; offsets into `text`, which holds the blocks at their starts. */
  return (
    { text, blocks }: { text: string; blocks: readonly { text: string; start: number }[] },
    day: Day | null,
    language: string | null,
  ): SpottedTopic[] => {
    const spotter = spotterFor(language);
    const mentions = spotter.resolve(
      blocks.map((block) => ({ text: block.text, scan: spotter.scan(block.text) })),
      { day, language },
    );
    const topics = new Map<TopicId, { start: number; end: number; surface: string }[]>();
    for (const mention of mentions) {
      const offset = blocks[mention.block]!.start;
      const [start, end] = [offset + mention.start, offset + mention.end];
      for (const id of mention.topics)
        topics.set(id, [...(topics.get(id) ?? []), { start, end, surface: text.slice(start, end) }]);
    }
    return [...topics].map(([id, found]) => ({ id, mentions: found }));
  };
}
