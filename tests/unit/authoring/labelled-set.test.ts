import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLabelledSet } from '../../../src/authoring/labelled-set.ts';
import { scoreDocument } from '../../../src/authoring/score-mentions.ts';
import { scorePages } from '../../../src/authoring/score-pages.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'labelled-set-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const document = (mentions: object[], text_file = 'a.txt') =>
  JSON.stringify({ id: 'a', language: 'en', text_file, topics: [{ topic: 'sort', mentions }] });
const write = (name: string, content: string) => writeFileSync(join(folder, name), content);

describe('a labelled set', () => {
  test('holds the text of each document', () => {
    write('a.json', document([{ start: 4, end: 8 }]));
    write('a.txt', 'The SORT.');
    expect(readLabelledSet(folder)).toMatchObject([{ id: 'a', text: 'The SORT.' }]);
  });

  test.each([
    [{ start: 4, end: 10 }, '4–10'],
    [{ start: 4, end: 4 }, '4–4'],
  ])('refuses the span %j by its file', (span, told) => {
    write('a.json', document([span]));
    write('a.txt', 'The SORT.');
    expect(() => readLabelledSet(folder)).toThrow(`a.json: the span ${told} is none of its text of 9`);
  });

  test('of texts says which topics were looked for in them', () => {
    const text = { id: 'en-1', language: 'en', day: null, text: 'The SORT.', ignore: [] };
    const texts = [{ ...text, mentions: [{ topic: 'sort', surface: 'SORT' }] }];
    write('a.json', JSON.stringify({ labelled: ['sort'], texts }));
    write('b.json', JSON.stringify([{ ...text, mentions: [] }]));
    const [one, other] = readLabelledSet(folder);
    expect(one).toMatchObject({ labelled: ['sort'], topics: [{ topic: 'sort' }] });
    expect(other).not.toHaveProperty('labelled');
    const found = [{ id: 'cfe' as const, mentions: [{ start: 0, end: 3, surface: 'The' }] }];
    const topics = new Set(['sort', 'cfe']);
    expect(scoreDocument(one!, found, topics).errors.map(({ topic }) => topic)).toEqual(['sort']);
    expect(scoreDocument(other!, found, topics).errors.map(({ topic }) => topic)).toEqual(['cfe']);
  });

  test('refuses a folder for a text', () => {
    write('a.json', document([], 'texts'));
    mkdirSync(join(folder, 'texts'));
    expect(() => readLabelledSet(folder)).toThrow('a.json: its text texts is missing');
  });
});

test.each([
  ['{', 'gold.json: not JSON'],
  ['{}', 'gold.json: Invalid input: expected array'],
  ['[{"file": 1}]', 'gold.json: 0: file: Invalid input'],
])('the answers for pages: %s is refused by its file', (content, message) => {
  write('gold.json', content);
  expect(() => scorePages(folder, { json: false, errors: false })).toThrow(message);
});
