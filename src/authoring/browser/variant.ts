import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Scripts that ask what day it is. */
const CLOCK = /new Date\b(?!\()|new Date\(\)/;

/** Makes a copied build believe that it is always this day (YYYY-MM-DD), noon: for pictures that do not change with the calendar. */
export async function stopClock(folder: string, day: string): Promise<void> {
  const stopped = `{const{Date:Real}=globalThis;globalThis.Date=class extends Real{constructor(...given){super(...given.length?given:['${day}T12:00'])}}}\n`;
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const script = name.endsWith('.js') ? await readFile(file, 'utf8') : '';
    if (CLOCK.test(script)) await writeFile(file, stopped + script);
  }
}

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
