import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acceptChanges } from '../../../src/authoring/accept-changes.ts';
import { loadCatalog } from '../../../src/compile/load.ts';
import { dataFolder } from '../compile/data-folders.ts';

const problems = (dir: string) => loadCatalog(dir).problems.map(({ file, rule }) => `${file} ${rule}`);
const edit = (dir: string, file: string, from: string, to: string) => {
  const path = join(dir, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
};
const versions = (dir: string) =>
  loadCatalog(dir).catalog.changelog.map(({ version, changes }) => [version, changes]);

test('a change fails until it is accepted, and then stands in the log', () => {
  const dir = dataFolder();
  acceptChanges(dir, { what: 'First record', only: [], today: '2026-01-10' });
  expect(problems(dir)).toEqual([]);

  edit(dir, 'topics/harbour-treaty.json', 'No warship', 'No frigate');
  edit(dir, 'records/rockets.csv', 'Skua,2', 'Skua,4');
  expect(problems(dir)).toEqual([
    'topics/harbour-treaty.json change log',
    'topics/island-rockets.json change log',
  ]);

  acceptChanges(dir, { what: 'Only frigates are kept out', only: ['harbour-treaty'], today: '2026-01-11' });
  expect(problems(dir)).toEqual(['topics/island-rockets.json change log']);

  acceptChanges(dir, { what: ' Four in February ', only: [], today: '2027-01-01' });
  expect(problems(dir)).toEqual([]);
  expect(versions(dir)).toEqual([
    ['2027.1', { 'island-rockets': 'Four in February' }],
    ['2026.2', { 'harbour-treaty': 'Only frigates are kept out' }],
    ['2026.1', { 'harbour-treaty': 'First record', 'island-rockets': 'First record' }],
  ]);
  expect(loadCatalog(dir).catalog.dataVersion).toBe('2027.1');
});

test.each<[string, { what: string; only: string[] }, string]>([
  ['no words', { what: ' ', only: [] }, '--accept needs the words'],
  ['a topic that has not changed', { what: 'x', only: ['nowhere'] }, '"nowhere" has not changed'],
])('%s', (_name, request, message) =>
  expect(() => acceptChanges(dataFolder(), { ...request, today: '2026-01-10' })).toThrow(message),
);

test('nothing has changed', () => {
  const dir = dataFolder();
  acceptChanges(dir, { what: 'First record', only: [], today: '2026-01-10' });
  expect(() => acceptChanges(dir, { what: 'x', only: [], today: '2026-01-10' })).toThrow(
    'nothing has changed',
  );
});
