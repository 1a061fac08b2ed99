import type { TitlesByLanguage } from '../catalog/titles.ts';
import { loadCatalog } from '../compile/load.ts';
import { LANGUAGES } from '../compile/names/languages.ts';
import { compileSpotTables } from '../compile/names/compile-spot-tables.ts';
import { formatProblem } from '../compile/problem.ts';

/** JSON in a string is parsed several times as fast as the same as JavaScript. */
const literal = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** A script of its own: a page gets the one of its language, and shares its world with reader.js or sentinel.js. */
const script = (name: string, shared: string, language: string, table: unknown) =>
  [
    `script:${name}`,
    `(globalThis.${shared} ??= new Map()).set(${JSON.stringify(language)}, ${literal(table)});`,
  ] as const;

/** Titles in each script of a language. */
const titlesOf = (language: string, all: TitlesByLanguage): TitlesByLanguage =>
  Object.fromEntries(Object.entries(all).filter(([folder]) => LANGUAGES[language]?.folders.includes(folder)));

/**
 * Compiles the data folder to source text: `catalog:` modules that the entries import, `script:` files for the pages. Throws with every problem
 * listed, a line each, where anything is wrong with the data.
 */
export function catalogModules(folder: string): ReadonlyMap<string, string> {
  const { catalog, problems } = loadCatalog(folder);
  const names = compileSpotTables(folder);
  const all = [...problems, ...names.problems];
  if (all.length > 0) {
    const lines = all.map((problem) => formatProblem(problem, 'assets/data/'));
    throw new Error([...lines, `\n${all.length} problems in assets/data; nothing was built`].join('\n'));
  }
  const languages = Object.keys(names.tables).sort();
  const sentinels = names.sentinels();
  return new Map([
    ['catalog:cards', `export const catalog = ${literal(catalog)};`],
    ['catalog:titles', `export const titles = ${literal(names.titles)};`],
    ['catalog:search-words', `export const searchWords = ${literal(names.searchWords)};`],
    ['catalog:languages', `export const languages = ${literal(languages)};`],
    ...languages.flatMap((language) => [
      script(`catalog-${language}`, 'backgrounderNames', language, {
        spotting: names.tables[language],
        titles: titlesOf(language, names.titles),
      }),
      script(`needles-${language}`, 'backgrounderNeedles', language, sentinels[language]),
    ]),
  ]);
}
