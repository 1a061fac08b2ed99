import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/compile/schema/json-schemas.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'assets/schemas');
const schemas = jsonSchemas();

test.each([...schemas.keys()])('%s is current; else: npm run check:data -- --schemas', (file) =>
  expect(readFileSync(join(folder, file), 'utf8')).toBe(schemas.get(file)),
);

test('no schema lies there that is not made', () =>
  expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort()));

test('editors find each schema', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
    'json.schemas': { url: string }[];
  };
  const urls = settings['json.schemas'].map(({ url }) => url.replace('./assets/schemas/', ''));
  expect(urls.sort()).toEqual([...schemas.keys()].sort());
});
