import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleContent } from '../../../src/page/content.ts';
import { readPage } from '../../../src/page/read-page.ts';
import type { PageChanges } from '../../../src/page/watch.ts';
import { page } from './parse.ts';

const PROSE =
  'This sentence is long enough to be taken for prose by anybody who reads it, and it says nothing. ';
const start = () => {
  const document = page(
    `<main><article><h1>Headline of the page</h1><p>${PROSE}a</p><p>${PROSE}b</p><p>${PROSE}c</p></article></main><div id="out"></div>`,
  );
  const content = new ArticleContent<string>();
  content.replace(readPage(document));
  for (const item of content.items) item.scan = item.block.text.slice(-1);
  return { document, content, article: document.querySelector('article')! };
};
const changes = (part: Partial<PageChanges>): PageChanges => ({
  added: new Set(),
  changed: new Set(),
  removed: false,
  overflow: false,
  ...part,
});
const texts = (content: ArticleContent<string>) =>
  content.items.map(({ block }) => block.text.replace(PROSE, ''));

describe('bringing the article up to date', () => {
  test('what is added is read, in its place, and nothing else is scanned again', () => {
    const { document, content, article } = start();
    const paragraph = document.createElement('p');
    paragraph.textContent = `${PROSE}new`;
    article.insertBefore(paragraph, article.children[2]!);
    expect(content.update(changes({ added: new Set([paragraph]) }))).toBe('changed');
    expect(texts(content)).toEqual(['Headline of the page', 'a', 'new', 'b', 'c']);
    expect(content.items.filter((item) => item.scan === null)).toHaveLength(1);
  });

  test('what is taken out is forgotten', () => {
    const { content, article } = start();
    article.children[1]!.remove();
    expect(content.update(changes({ removed: true }))).toBe('changed');
    expect(texts(content)).toEqual(['Headline of the page', 'b', 'c']);
  });

  test('what is rewritten is read again; the same text keeps its scan', () => {
    const { content, article } = start();
    const text = article.children[1]!.firstChild as Text;
    text.data = `${PROSE}z`;
    expect(content.update(changes({ changed: new Set<Node>([text]) }))).toBe('changed');
    expect(texts(content)[1]).toBe('z');
    expect(content.items[1]!.scan).toBeNull();
    const other = article.children[2]!.firstChild as Text;
    content.update(changes({ changed: new Set<Node>([other]) }));
    expect(content.items[2]!.scan).toBe('b');
  });

  test('what is written into an editable field, a comment or beside the article changes nothing', () => {
    const { document, content, article } = start();
    const before = texts(content);
    const editor = article.appendChild(document.createElement('div'));
    editor.setAttribute('contenteditable', '');
    const written = editor.appendChild(document.createElement('p'));
    written.textContent = `${PROSE}typed`;
    const beside = document.querySelector('#out')!.appendChild(document.createElement('p'));
    beside.textContent = 'Short.';
    expect(content.update(changes({ added: new Set([editor, written, beside]) }))).toBe('same');
    expect(texts(content)).toEqual(before);
  });

  test('much prose elsewhere, a lost root or a storm ask for a new reading', () => {
    const { document, content, article } = start();
    const beside = document.querySelector('#out')!;
    beside.innerHTML = `<p>${PROSE.repeat(9)}</p>`;
    expect(content.update(changes({ added: new Set(beside.childNodes) }))).toBe('unknown');
    expect(content.update(changes({ overflow: true }))).toBe('unknown');
    article.remove();
    expect(content.update(changes({ removed: true }))).toBe('unknown');
  });

  test('after any series of changes it holds what a new reading would', () => {
    const step = fc.tuple(
      fc.constantFrom('insert', 'append', 'remove', 'rewrite', 'move'),
      fc.nat(),
      fc.nat(),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { document, content, article } = start();
        steps.forEach(([kind, one, other], number) => {
          const paragraphs = [...article.querySelectorAll('p')];
          const chosen = paragraphs[one % paragraphs.length]!;
          const place = paragraphs[other % paragraphs.length]!;
          const added = new Set<Node>();
          const changed = new Set<Node>();
          if (kind === 'insert' || kind === 'append') {
            const fresh = document.createElement('p');
            fresh.textContent = `${PROSE}${number}`;
            article.insertBefore(fresh, kind === 'append' ? null : chosen);
            added.add(fresh);
          } else if (kind === 'remove' && paragraphs.length > 3) chosen.remove();
          else if (kind === 'rewrite') {
            (chosen.firstChild as Text).data = `${PROSE}r${number}`;
            changed.add(chosen.firstChild!);
          } else if (kind === 'move' && chosen !== place) {
            article.insertBefore(chosen, place);
            added.add(chosen);
          }
          content.update(changes({ added, changed, removed: kind === 'remove' || kind === 'move' }));
        });
        expect(content.items.map(({ block }) => block.text)).toEqual(
          readPage(document).blocks.map(({ text }) => text),
        );
      }),
    );
  });
});
