import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createSpotter } from '../../../src/catalog/spotter.ts';
import { compileSpotTables, type SpotData } from '../../../src/compile/names/compile-spot-tables.ts';

/** Compiles files given as `names/en/x.json` → value. */
export function compileFiles(files: Readonly<Record<string, unknown>>): SpotData {
  const dir = mkdtempSync(join(tmpdir(), 'names-'));
  try {
    for (const [name, value] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), JSON.stringify(value));
    }
    return compileSpotTables(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** `topic+topic: surface` of each mention in the paragraphs. */
export function mentionsIn(
  data: SpotData,
  language: string,
  paragraphs: readonly string[],
  day: string | null = null,
): string[] {
  const spotter = createSpotter([data.tables[language]!]);
  const blocks = paragraphs.map((text) => ({ text, scan: spotter.scan(text) }));
  return spotter
    .resolve(blocks, { day, language })
    .map(({ block, start, end, topics }) => `${topics.join('+')}: ${paragraphs[block]!.slice(start, end)}`);
}
