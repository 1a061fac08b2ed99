import { createSpotter } from '../../../src/catalog/spotter.ts';
import { compileSpotTables } from '../../../src/compile/names/compile-spot-tables.ts';

/**
 * What the real data of one language finds. The function takes a text (blocks apart by line breaks) and the article's day, and gives
 * each mention as "topic: surface", several topics of one span joined by "+", in the order of the text.
 */
export function spotterOf(language: string): (text: string, day?: string) => string[] {
  const spotter = createSpotter([compileSpotTables('assets/data', [language]).tables[language]!]);
  return (text, day) => {
    const blocks = text.split('\n').map((block) => ({ text: block, scan: spotter.scan(block) }));
    return spotter
      .resolve(blocks, { day: day ?? null, language })
      .map(
        ({ block, start, end, topics }) =>
          `${[...topics].sort().join('+')}: ${blocks[block]!.text.slice(start, end)}`,
      );
  };
}
