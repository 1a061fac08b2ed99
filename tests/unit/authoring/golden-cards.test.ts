import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { goldenCards } from '../../../src/authoring/golden-cards.ts';
import { loadCatalog } from '../../../src/compile/load.ts';

/**
 * Every card around each change of status or party. Where a change of the data or the model is meant, write the files
 * anew with `npm run -s card -- --golden` and read the difference.
 */
const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'tests/golden/cards');
const golden = goldenCards(loadCatalog(join(root, 'assets/data')).catalog);

test.each([...golden.keys()])('%s', (file) => {
  const path = join(folder, file);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(golden.get(file));
});

test('no card is left over', () => expect(readdirSync(folder).sort()).toEqual([...golden.keys()].sort()));
