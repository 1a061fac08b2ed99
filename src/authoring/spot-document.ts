import type { Mention } from '../catalog/mention.ts';
import type { SpotTable } from '../catalog/spot-table.ts';
import { createSpotter, type Spotter } from '../catalog/spotter.ts';
import type { Day } from '../model/day.ts';
import type { TopicId } from '../model/topic.ts';

export interface SpottedTopic {
  readonly id: TopicId;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly surface: string }[];
}

/** Mentions in blocks of any language that has a table; others get the English one (its Latin names run everywhere). */
export function createMentionSpotter(tables: Readonly<Record<string, SpotTable>>) {
  const spotters = new Map<string, Spotter>();
  const spotterFor = (language: string | null): Spotter => {
    const base = language?.toLowerCase().split(/[-_]/)[0] ?? 'en';
    const key = Object.hasOwn(tables, base) ? base : 'en';
    let spotter = spotters.get(key);
    if (!spotter) spotters.set(key, (spotter = createSpotter([tables[key]!])));
    return spotter;
  };

  return (
    blocks: readonly { readonly text: string }[],
    day: Day | null,
    language: string | null,
  ): readonly Mention[] => {
    const spotter = spotterFor(language);
    return spotter.resolve(
      blocks.map(({ text }) => ({ text, scan: spotter.scan(text) })),
      { day, language },
    );
  };
}

/** The same by topic, for whole documents. */
export function createDocumentSpotter(tables: Readonly<Record<string, SpotTable>>) {
  const spot = createMentionSpotter(tables);
  return (document: BlocksInText, day: Day | null, language: string | null): SpottedTopic[] =>
    byTopic(document, spot(document.blocks, day, language));
}

interface BlocksInText {
  readonly text: string;
  readonly blocks: readonly { readonly text: string; readonly start: number }[];
}

/** Topics in order of their first mention; offsets into `text`, which holds the blocks at their starts. */
export function byTopic({ text, blocks }: BlocksInText, mentions: readonly Mention[]): SpottedTopic[] {
  const topics = new Map<TopicId, { start: number; end: number; surface: string }[]>();
  for (const mention of mentions) {
    const offset = blocks[mention.block]!.start;
    const [start, end] = [offset + mention.start, offset + mention.end];
    for (const id of mention.topics)
      topics.set(id, [...(topics.get(id) ?? []), { start, end, surface: text.slice(start, end) }]);
  }
  return [...topics].map(([id, found]) => ({ id, mentions: found }));
}
