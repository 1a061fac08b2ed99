import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../compile/load.ts';
import type { Problem } from '../compile/problem.ts';
import { BadInput } from './bad-input.ts';

/** The data folder `dir` as `loadCatalog` reads it. Throws BadInput, in the name of `command`, where there is no such folder. */
export function loadData(command: string, dir: string): { catalog: Catalog; problems: readonly Problem[] } {
  try {
    return loadCatalog(dir);
  } catch (error) {
    // Thrown where the folder itself cannot be listed; broken files become problems.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    throw new BadInput(
      `${command}: no folder "${dir}"; run from the project's root, or give the folder of the data`,
    );
  }
}
