import { expect, test } from 'vitest';
import { annotate } from '../../../src/page/annotate.ts';
import type { Annotation } from '../../../src/page/annotation.ts';
import { walkBlocks } from '../../../src/page/blocks.ts';
import { findHeir } from '../../../src/page/heir.ts';
import { page } from './parse.ts';

const document = page('<p id="first">The INF Treaty</p><p>The INF Treaty again, the INF Treaty</p>');
const [first, second] = [...document.querySelectorAll('p')] as unknown as [Element, Element];

/** All places of the treaty's name, as if the page were read now. */
function read(): Annotation[] {
  const blocks = [...walkBlocks(document.body, true)].filter((block) => block !== null);
  const mentions = blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/INF Treaty/g)].map(({ index }) => ({
      block,
      start: index,
      end: index + 10,
      topics: ['inf-treaty'],
    })),
  );
  return annotate(
    mentions,
    blocks.map((block) => ({ block, section: 0 })),
    [],
  ).map(({ annotation }) => annotation);
}

test('an annotation that is still there is its own heir', () => {
  const known = read();
  expect(findHeir(known[1]!, known)).toBe(known[1]);
});

test('other words around it, in the same paragraph: the nearest of the same words', () => {
  const before = read();
  second.textContent = 'Now: the INF Treaty again, the INF Treaty';
  const after = read();
  expect(before.map((annotation) => findHeir(annotation, after))).toEqual(after);
});

test('the same words in another element', () => {
  const [before] = read();
  const drawn = document.createElement('p');
  drawn.textContent = first.textContent;
  first.replaceWith(drawn);
  const after = read();
  expect(findHeir(before!, after)).toBe(after[0]);
});

test('the words are gone, though others like them stand elsewhere: none', () => {
  const [before] = read();
  const paragraph = document.querySelector('p')!;
  const copy = document.createElement('p');
  copy.textContent = paragraph.textContent;
  paragraph.after(copy);
  paragraph.textContent = 'Nothing here any more';
  expect(read().length).toBe(3);
  expect(findHeir(before!, read())).toBeNull();
});
