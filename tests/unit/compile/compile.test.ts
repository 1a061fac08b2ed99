import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadCatalog } from '../../../src/compile/load.ts';
import { GOOD_DATA } from './data-folders.ts';

const { catalog } = loadCatalog(GOOD_DATA);

test('a topic has its file’s name as id and its lists filled in', () => {
  expect(Object.keys(catalog.topics)).toEqual(['harbour-treaty', 'island-rockets']);
  expect(catalog.topics['island-rockets']).toMatchObject({
    id: 'island-rockets',
    sentenceSources: ['annual-count'],
    memberships: [],
    facts: [],
    related: ['harbour-treaty'],
  });
});

test('tables carry their ids', () => {
  expect(catalog.parties['aa']).toEqual({ id: 'aa', name: 'Aland' });
  expect(catalog.rules['treaty-text']?.id).toBe('treaty-text');
  expect(catalog.sources['harbour-text']).toMatchObject({ id: 'harbour-text', published: '2001-03-05' });
  expect(catalog.records['rockets']?.rows[2]).toEqual({
    date: '2025-07-01',
    cells: { type: 'Gull, large', observatory: 3 },
    sources: ['annual-count', 'harbour-history'],
  });
});

test('is plain JSON', () => expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog));

test('an empty folder is an empty catalog', () => {
  const dir = mkdtempSync(join(tmpdir(), 'backgrounder-empty-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, 'rules.json'), '{}');
  const { catalog, problems } = loadCatalog(dir);
  expect(problems).toEqual([]);
  expect(catalog).toMatchObject({
    dataVersion: '0.0',
    topics: {},
    records: {},
    sources: {},
    newsSites: [],
    changelog: [],
  });
});
