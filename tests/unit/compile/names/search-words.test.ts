import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFolders, readLanguage } from '../../../../src/compile/names/read-names.ts';
import { compileSearchWords } from '../../../../src/compile/names/search-words.ts';
import { compileTitles } from '../../../../src/compile/names/titles.ts';
import { searchTopics } from '../../../../src/screens/search-topics.ts';

const dir = join(import.meta.dirname, '../../../../assets/data');
const folders = listFolders(dir).map((folder) => readLanguage(dir, folder).language);
const titles = compileTitles(folders);
const words = compileSearchWords(folders, titles);

const find = (query: string) => {
  const entries = Object.entries(words).map(([id, found]) => ({
    id,
    kind: 'treaty' as const,
    title: { text: '', lang: 'en' },
    names: [
      found,
      ...Object.values(titles).flatMap((known) => [known[id]?.title ?? '', known[id]?.shortTitle ?? '']),
    ],
  }));
  return searchTopics(entries, query).map(({ id }) => id);
};

describe('the search box finds a topic by what it is called, in any language', () => {
  test.each([
    ['INF', 'inf-treaty'],
    ['РСМД', 'inf-treaty'],
    ['ДРСМД', 'inf-treaty'],
    ['中导条约', 'inf-treaty'],
    ['JCPOA', 'jcpoa'],
    ['Joint Comprehensive Plan of Action', 'jcpoa'],
    ['برجام', 'jcpoa'],
    ['СВПД', 'jcpoa'],
    ['freeze for freeze', 'dual-suspension'],
    ['СНВ-3', 'new-start'],
    ['ДНЯО', 'npt'],
    ['МАГАТЭ', 'iaea'],
    ['Atomwaffensperrvertrag', 'npt'],
  ])('%s: %s', (query, id) => {
    expect(find(query)).toContain(id);
  });

  test('and no other that has nothing to do with it', () => {
    expect(find('برجام')).toEqual(expect.not.arrayContaining(['inf-treaty', 'npt', 'new-start']));
    expect(find('РСМД')).toEqual(['inf-treaty']);
  });
});

test('the words are few', () => {
  expect(JSON.stringify(words).length).toBeLessThan(500 * Object.keys(words).length);
});
