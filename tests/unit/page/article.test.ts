import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';
import { parse } from './parse.ts';

const read = (name: string, location?: string) =>
  readPage(parse(readFileSync(join(import.meta.dirname, '../../fixtures/pages', `${name}.html`), 'utf8')), {
    location,
  });

describe('no article', () => {
  test.each([
    'front-page',
    'section-page',
    'search-results',
    'list-of-long-teasers',
    'shop',
    'app',
    'forum-index',
  ])('%s', (name) => {
    expect(read(name)).toMatchObject({ article: false, published: null });
  });

  test('nothing that a reader writes is read', () => {
    expect(
      read('app')
        .blocks.map((block) => block.text)
        .join(),
    ).not.toMatch(/INF|START/);
  });
});

describe('an article', () => {
  test.each([
    ['article', 'en', 'meta', 'high'],
    ['article-plain', 'en', 'text', 'medium'],
    ['article-russian', 'ru', 'text', 'medium'],
    ['article-persian', 'fa', 'text', 'medium'],
    ['article-chinese', 'zh-Hans', 'text', 'medium'],
  ])('%s', (name, language, from, confidence) => {
    expect(read(name)).toMatchObject({
      article: true,
      language,
      published: { day: '2017-10-20', from, confidence },
    });
  });

  test('its text is its own: no navigation, related items, comments or copyright', () => {
    const texts = read('article').blocks.map((block) => block.text);
    expect(texts[0]).toBe('Envoys part without a text');
    expect(texts.at(-1)).toBe('The hall in which the envoys met.');
    expect(texts).toHaveLength(7);
  });

  test('paragraphs that only line breaks part are blocks of their own', () => {
    expect(read('article-plain').blocks.filter((block) => block.text.length > 120)).toHaveLength(4);
  });

  test('the same text at the top of a site has to be clearly an article', () => {
    expect(read('article-russian', 'https://news.example/2017/10/talks').article).toBe(true);
    expect(read('article-russian', 'https://news.example/').article).toBe(false);
  });
});
