import { expect, test } from 'vitest';
import { findTopic, listChanges, listTopics, type Catalog } from '../../../src/catalog/catalog.ts';

const topic = (title: string) => ({ title }) as Catalog['topics'][string];
const catalog = {
  topics: { b: topic('Zebra'), a: topic('Ape') },
  changelog: [
    { version: '2026.2', day: '2026-05-01', changes: { a: 'Stripes' } },
    { version: '2026.1', day: '2026-04-01', changes: { a: 'First record', b: 'First record' } },
  ],
} satisfies Pick<Catalog, 'topics' | 'changelog'>;

test.each([
  ['a', 'Ape'],
  ['c', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
])('topic "%s" is %s', (id, title) => expect(findTopic(catalog, id)?.title).toBe(title));

test('topics stand by title', () =>
  expect(listTopics(catalog).map(({ title }) => title)).toEqual(['Ape', 'Zebra']));

test('a topic’s changes, newest first', () => {
  expect(listChanges(catalog, 'a')).toEqual([
    { version: '2026.2', day: '2026-05-01', text: 'Stripes' },
    { version: '2026.1', day: '2026-04-01', text: 'First record' },
  ]);
  expect(listChanges(catalog, 'toString')).toEqual([]);
});
