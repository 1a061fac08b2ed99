import type { Catalog } from '../catalog/catalog.ts';
import { compileCatalog } from './compile.ts';
import { LINTS } from './lints/index.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readAssets } from './read.ts';
import { runLints } from './run-lints.ts';

/**
 * Reads, checks and compiles the data folder (`assets/data`). All problems are listed, in the order of files and lines.
 * With problems the catalog holds what could be read: good enough to look at, not to ship.
 */
export function loadCatalog(dir: string): { catalog: Catalog; problems: readonly Problem[] } {
  const { assets, problems } = readAssets(dir);
  return {
    catalog: compileCatalog(assets),
    problems: sortProblems([...problems, ...runLints(LINTS, assets)]),
  };
}
