import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/page/annotate.ts';
import { AnnotationIndex } from '../../../src/page/annotation-index.ts';
import { walkBlocks, type Block } from '../../../src/page/blocks.ts';
import { selectShown } from '../../../src/page/shown.ts';
import { page } from './parse.ts';

const blockOf = (body: string): Block =>
  [...walkBlocks(page(body).body, true)].find((block) => block !== null)!;
const mention = (start: number, end: number, ...topics: string[]) => ({ block: 0, start, end, topics });

describe('annotations', () => {
  test('the same mention stays the same object', () => {
    const places = [{ block: blockOf('<p>INF and START</p>'), section: 3 }];
    const [first] = annotate([mention(0, 3, 'inf-treaty')], places, []);
    const again = annotate([mention(8, 13, 'start-i'), mention(0, 3, 'inf-treaty')], places, [
      first!.annotation,
    ]);
    expect(again.map(({ annotation }) => annotation.surface)).toEqual(['INF', 'START']);
    expect(again[0]!.annotation).toBe(first!.annotation);
    expect(again[0]!.section).toBe(3);
    const other = annotate([mention(0, 3, 'npt')], places, [first!.annotation]);
    expect(other[0]!.annotation).not.toBe(first!.annotation);
  });

  test('a mention of a block that is not there is left out', () => {
    expect(
      annotate([{ ...mention(0, 3, 'npt'), block: 7 }], [{ block: blockOf('<p>INF</p>'), section: 0 }], []),
    ).toEqual([]);
  });
});

describe('index of annotations', () => {
  test('answers as a plain search does, for any set of mentions', () => {
    const text = 'x'.repeat(60);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(29), { maxLength: 20 }),
        fc.nat(60),
        fc.nat(19),
        (starts, offset, gone) => {
          const block = blockOf(`<p>${text.slice(0, 30)}<b>${text.slice(30)}</b></p>`);
          const mentions = starts.map((start) => mention(start * 2, start * 2 + 2, 'npt'));
          const all = annotate(mentions, [{ block, section: 0 }], []).map(({ annotation }) => annotation);
          const index = new AnnotationIndex();
          for (const annotation of all.toReversed()) index.add(annotation);
          if (all[gone]) index.remove(all[gone]);
          const node = block.pieces[0]!.node;
          const expected = all.filter(
            (annotation) =>
              annotation !== all[gone] &&
              annotation.spans.some((span) => span.node === node && span.from <= offset && offset <= span.to),
          );
          expect(new Set(index.at(node, offset))).toEqual(new Set(expected));
          expect(index.size).toBe(all.length - (all[gone] ? 1 : 0));
        },
      ),
    );
  });

  test('knows what lost its place', () => {
    const document = page('<p>INF</p><p>START</p>');
    const blocks = [...walkBlocks(document.body, true)].filter((block) => block !== null);
    const index = new AnnotationIndex();
    const found = annotate(
      [mention(0, 3, 'inf-treaty'), { ...mention(0, 5, 'start-i'), block: 1 }],
      blocks.map((block) => ({ block, section: 0 })),
      [],
    );
    for (const { annotation } of found) index.add(annotation);
    document.querySelector('p')!.remove();
    expect(index.detached().map((annotation) => annotation.surface)).toEqual(['INF']);
    expect(index.ofNode(blocks[1]!.pieces[0]!.node).map((annotation) => annotation.surface)).toEqual([
      'START',
    ]);
    index.clear();
    expect(index.all()).toEqual([]);
  });
});

describe('which mentions are marked', () => {
  const block = blockOf('<p>a b c d e</p>');
  const annotations = annotate(
    [
      mention(0, 1, 'npt'),
      mention(2, 3, 'npt'),
      mention(4, 5, 'npt', 'ctbt'),
      mention(6, 7, 'ctbt'),
      mention(8, 9, 'npt'),
    ],
    [{ block, section: 0 }],
    [],
  ).map(({ annotation }) => annotation);
  const sections = [0, 0, 0, 0, 1];
  const shown = (display: 'first' | 'all', ...muted: string[]) =>
    selectShown(annotations, sections, { display, muted: new Set(muted) }).map(
      (annotation) => annotation.surface,
    );

  test('the first of each topic in each section, or all', () => {
    expect(shown('first')).toEqual(['a', 'c', 'e']);
    expect(shown('all')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('none of a topic that the reader knows', () => {
    expect(shown('all', 'npt')).toEqual(['c', 'd']);
    expect(shown('first', 'ctbt')).toEqual(['a', 'e']);
    expect(shown('all', 'npt', 'ctbt')).toEqual([]);
  });
});
