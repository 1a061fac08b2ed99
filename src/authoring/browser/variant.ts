import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Copies a build into a temporary folder with every site granted from the start, as after "every site" on the welcome
 * page: for showing it and for tests, as nobody is there to answer the browser's question.
 */
export async function copyWithEverySite(build: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-build-'));
  await cp(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: optional_host_permissions }));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
