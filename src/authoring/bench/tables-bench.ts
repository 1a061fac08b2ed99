import { mayOccur, type SentinelTable } from '../../catalog/sentinel.ts';
import type { SpotTable } from '../../catalog/spot-table.ts';
import { createSpotter } from '../../catalog/spotter.ts';
import { findClaims } from '../../claims/find-claims.ts';
import { loadCatalog } from '../../compile/load.ts';
import { readLabelledSet } from '../labelled-set.ts';
import { bareLoop, ratios } from './measure.ts';
import type { Row, Section } from './row.ts';
import { createRandom } from './words.ts';

const UNITS = 200_000;
const SENTENCES_PER_BLOCK = 3;
const DAY = '2017-10-20';
/** One with spaces, one with inflection, one without either. */
const RESOLVED: ReadonlySet<string> = new Set(['en', 'ru', 'zh']);

interface Options {
  readonly tables: Readonly<Record<string, SpotTable>>;
  readonly needles: Readonly<Record<string, SentinelTable>>;
  readonly quick: boolean;
  readonly tell: (line: string) => void;
}

/**
 * The tables that ship, each on the sentences of its language's own samples in a drawn order: far more names than any article has, so this
 * is the worst case. Needles are looked for in the same words spelled backwards, where there are none to end the search early.
 */
export function benchTables({ tables, needles, quick, tell }: Options): readonly Section[] {
  const rounds = quick ? 3 : 9;
  const samples = readLabelledSet('tests/samples').map(({ language, text }) => ({
    language: language.split('-')[0]!,
    text: text.replace(/\s+/g, ' '),
  }));
  const languages = Object.keys(tables).filter((language) =>
    samples.some((sample) => sample.language === language),
  );
  const rows = languages.map((language) => {
    tell(`table ${language}`);
    const blocks = blocksOf(samples.filter((sample) => sample.language === language).map(({ text }) => text));
    return {
      firstPass: benchFirstPass(language, tables[language]!, needles[language]!, blocks, rounds),
      meaning: RESOLVED.has(language) ? benchResolve(language, tables[language]!, blocks, rounds) : [],
    };
  });
  const english = samples.filter(({ language }) => language === 'en');
  return [
    {
      title: 'Tables that ship, on nothing but sample sentences',
      rows: rows.flatMap(({ firstPass }) => firstPass),
    },
    {
      title: 'What the matches mean',
      rows: [...rows.flatMap(({ meaning }) => meaning), benchClaims(tables['en']!, english, rounds)],
    },
  ];
}

function benchFirstPass(
  language: string,
  table: SpotTable,
  needles: SentinelTable,
  blocks: readonly string[],
  rounds: number,
): readonly Row[] {
  const spotter = createSpotter([table]);
  const text = blocks.join('\n');
  const backwards = text.replace(/\S+/g, (word) => [...word].reverse().join(''));
  const [scan, look] = ratios(
    bareLoop(text),
    [
      () => blocks.reduce((sum, block) => sum + spotter.scan(block).hits.length, 0),
      () => Number(mayOccur(needles, backwards)),
    ],
    rounds,
  );
  const against = 'charCodeAt loop';
  return [
    { name: `${language}: scan`, against, value: scan!, unit: '×' },
    { name: `${language}: needles`, against, value: look!, unit: '×' },
  ];
}

function benchResolve(
  language: string,
  table: SpotTable,
  blocks: readonly string[],
  rounds: number,
): readonly Row[] {
  const spotter = createSpotter([table]);
  const context = { day: DAY, language };
  const scanAll = () => blocks.map((text) => ({ text, scan: spotter.scan(text) }));
  const known = scanAll();
  spotter.resolve(known, context);
  const [first, again] = ratios(
    () => scanAll().length,
    [() => spotter.resolve(scanAll(), context).length, () => spotter.resolve(known, context).length],
    rounds,
  );
  const against = 'scan alone';
  return [
    { name: `${language}: scan and resolve`, against, value: first!, unit: '×' },
    { name: `${language}: resolve again`, against, value: again!, unit: '×' },
  ];
}

function blocksOf(sentences: readonly string[]): string[] {
  const random = createRandom(3);
  const draw = () => sentences[Math.floor(random() * sentences.length)]!;
  const blocks: string[] = [];
  for (let units = 0; units < UNITS; units += blocks.at(-1)!.length)
    blocks.push(Array.from({ length: SENTENCES_PER_BLOCK }, draw).join(' '));
  return blocks;
}

function benchClaims(table: SpotTable, blocks: readonly { readonly text: string }[], rounds: number): Row {
  const { catalog } = loadCatalog('assets/data');
  const spotter = createSpotter([table]);
  const scanAll = () => blocks.map(({ text }) => ({ text, scan: spotter.scan(text) }));
  const context = { day: DAY, language: 'en' };
  const mentions = spotter.resolve(scanAll(), context);
  const [value] = ratios(
    () => spotter.resolve(scanAll(), context).length,
    [() => findClaims(blocks, mentions, { ...context, today: '2026-09-01', catalog }).length],
    rounds,
  );
  return { name: 'en: claims', against: 'scan and resolve', value: value!, unit: '×' };
}
