import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const fixtures = resolve(import.meta.dirname, '../../fixtures');
export const GOOD_DATA = join(fixtures, 'good-data');
export const BAD_DATA = join(fixtures, 'bad-data');

/** A copy of the good data with other folders laid over it; it is gone when the test is. */
export function dataFolder(...overlays: readonly string[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'backgrounder-data-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const folder of [GOOD_DATA, ...overlays]) {
    cpSync(folder, dir, { recursive: true, filter: (path) => !path.endsWith('expected.txt') });
  }
  return dir;
}
