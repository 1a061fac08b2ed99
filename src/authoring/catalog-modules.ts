import { loadCatalog } from '../compile/load.ts';
import { compileSpotTables } from '../compile/names/compile-spot-tables.ts';
import { formatProblem } from '../compile/problem.ts';

/** JSON in a string is parsed several times as fast as the same as JavaScript. */
const literal = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * Compiles the data folder to the modules that the entries import by name, as source text. Throws with every problem
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
  return new Map([
    ['catalog:cards', `export const catalog = ${literal(catalog)};`],
    ['catalog:languages', `export const languages = ${literal(languages)};`],
    ['catalog:sentinel', `export const sentinels = ${literal(names.sentinels)};`],
    // Scripts of their own: a page gets the one of its language, and shares its world with reader.js.
    ...languages.map(
      (language) =>
        [
          `catalog:names-${language}`,
          `(globalThis.backgrounderNames ??= new Map()).set("${language}", ${literal(names.tables[language])});`,
        ] as const,
    ),
  ]);
}
