import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/authoring/read-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-document-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a text', () => {
  test('keeps its byte order mark, line ends and astral characters, as offsets count in it', () => {
    const content = '\uFEFFOne\r\n😀 two\r\n\r\nthree';
    const { text, blocks } = readDocument(fileOf('marked.txt', content));
    expect(text).toBe(content);
    expect(blocks.map(({ start, text: { length } }) => content.slice(start, start + length).trim())).toEqual([
      'One',
      '😀 two',
      '',
      'three',
    ]);
  });

  test('that is not UTF-8 is refused by name', () => {
    const path = fileOf('latin1.txt', Buffer.from('the café', 'latin1'));
    expect(() => readDocument(path)).toThrow(`${path}: not UTF-8; save it as UTF-8`);
  });
});

describe('a binary file', () => {
  test.each(['picture.html', 'picture.txt'])('%s is refused by name', (name) => {
    const path = fileOf(name, Buffer.from('GIF89a\x00\x01\x00\x01', 'latin1'));
    expect(() => readDocument(path)).toThrow(`${path}: neither a page nor a text`);
  });

  test('is not a page in UTF-16 with its byte order mark', () => {
    const page = '<html lang="en"><body><article><p>The treaty was signed.</p></article></body></html>';
    const path = fileOf('wide.html', Buffer.from(`\uFEFF${page}`, 'utf16le'));
    expect(readDocument(path).text).toContain('The treaty was signed.');
  });
});

describe('a page', () => {
  const article = `<article><h1>News</h1><time datetime="2030-01-01">today</time><p>${'The treaty was signed. '.repeat(20)}</p></article>`;

  test.each([
    `<!doctype html><html lang="en"><title>News</title>${article}`,
    `<html lang="en"><head><title>News</title></head>${article}</html>`,
    article,
  ])('needs no body tag: %s', (content) => {
    expect(readDocument(fileOf('page.html', content)).text).toMatch(/^News\n\n(?:today\n\n)?The treaty/);
  });

  test('has no day after today', () => {
    const path = fileOf('page.html', `<html><body>${article}</body></html>`);
    expect(readDocument(path).published).toMatchObject({ day: '2030-01-01' });
    expect(readDocument(path, '2026-01-01').published).toBeNull();
  });
});
