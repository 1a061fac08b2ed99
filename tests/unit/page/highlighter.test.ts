import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { annotate } from '../../../src/page/annotate.ts';
import { walkBlocks } from '../../../src/page/blocks.ts';
import { createHighlighter } from '../../../src/page/highlighter.ts';
import { page } from './parse.ts';

/** A window with the few interfaces that painting needs. Its sets cannot be iterated, like those of Firefox. */
function bed(count = 2) {
  const document = page(Array.from({ length: count }, (_, number) => `<p id="p${number}">INF</p>`).join(''));
  const before = document.documentElement.outerHTML;
  class Ranges {
    readonly held = new Set<unknown>();
    priority = 0;
    add(range: unknown) {
      this.held.add(range);
    }
    delete(range: unknown) {
      return this.held.delete(range);
    }
  }
  const registry = new Map<string, Ranges>();
  const theirs = new Ranges();
  registry.set('their-own', theirs);
  const observed = new Set<Element>();
  const see = { report: (_: { target: Element; isIntersecting: boolean }[]): void => undefined };
  const frames: (() => void)[] = [];
  const window = {
    CSS: {
      highlights: {
        set: registry.set.bind(registry),
        get: registry.get.bind(registry),
        delete: registry.delete.bind(registry),
      },
    },
    Highlight: Ranges,
    IntersectionObserver: class {
      constructor(callback: typeof see.report) {
        see.report = callback;
      }
      observe(element: Element) {
        observed.add(element);
      }
      unobserve(element: Element) {
        observed.delete(element);
      }
      disconnect() {
        observed.clear();
      }
    },
    requestAnimationFrame: (paint: () => void) => frames.push(paint),
    cancelAnimationFrame: () => void frames.splice(0),
    getComputedStyle: (element: Element) => ({ display: element.getAttribute('data-display') ?? 'block' }),
  };
  const abort = new AbortController();
  const highlighter = createHighlighter(window as unknown as Window & typeof globalThis, abort.signal);
  const blocks = [...walkBlocks(document.body, true)].filter((block) => block !== null);
  const annotations = annotate(
    blocks.map((_, block) => ({ block, start: 0, end: 3, topics: ['inf-treaty'] })),
    blocks.map((block) => ({ block, section: 0 })),
    [],
  ).map(({ annotation }) => annotation);
  const paintFrames = () => {
    let painted = 0;
    while (frames.length > 0 && painted++ < 100) frames.shift()!();
    return painted;
  };
  const held = (name: string) => registry.get(name)?.held.size;
  return {
    document,
    before,
    registry,
    theirs,
    observed,
    see,
    abort,
    highlighter,
    annotations,
    paintFrames,
    held,
  };
}

const element = (document: Document, id: string) => document.getElementById(id)!;

describe('painting', () => {
  beforeEach(
    () =>
      void vi.stubGlobal(
        'StaticRange',
        class {
          constructor(readonly init: unknown) {}
        },
      ),
  );
  afterEach(() => void vi.unstubAllGlobals());

  test('only what is near the viewport is painted, and unpainted when it is far again', () => {
    const { document, see, highlighter, annotations, paintFrames, held } = bed();
    highlighter.paint(annotations);
    paintFrames();
    expect(held('mark-a')).toBe(0);
    see.report([{ target: element(document, 'p0'), isIntersecting: true }]);
    paintFrames();
    expect(held('mark-a')).toBe(1);
    see.report([{ target: element(document, 'p0'), isIntersecting: false }]);
    expect(held('mark-a')).toBe(0);
  });

  test('many marks come in several frames', () => {
    const { document, see, highlighter, annotations, paintFrames, held } = bed(450);
    highlighter.paint(annotations);
    see.report(annotations.map(({ block }) => ({ target: block.element, isIntersecting: true })));
    expect(paintFrames()).toBe(3);
    expect(held('mark-a')).toBe(450);
    expect(document.querySelectorAll('*').length).toBe(453);
  });

  test('a block without a box is watched by its parent', () => {
    const { document, see, observed, highlighter, annotations, paintFrames, held } = bed();
    element(document, 'p0').setAttribute('data-display', 'contents');
    highlighter.paint(annotations);
    see.report([{ target: element(document, 'p0'), isIntersecting: false }]);
    expect(observed.has(document.body)).toBe(true);
    see.report([{ target: document.body, isIntersecting: true }]);
    paintFrames();
    expect(held('mark-a')).toBe(1);
  });

  test('what is erased is neither painted nor watched', () => {
    const { document, see, observed, highlighter, annotations, paintFrames, held } = bed();
    highlighter.paint(annotations);
    see.report([{ target: element(document, 'p0'), isIntersecting: true }]);
    paintFrames();
    highlighter.erase(annotations);
    expect([held('mark-a'), observed.size]).toEqual([0, 0]);
  });

  test('what is erased is no longer the active one; another stays it', () => {
    const { highlighter, annotations, held } = bed();
    highlighter.setActive(annotations[0]!);
    highlighter.erase([annotations[1]!]);
    expect(held('mark-b')).toBe(1);
    highlighter.erase([annotations[0]!]);
    expect(held('mark-b')).toBe(0);
  });

  test('where the page clears all highlights, ours come back with the next mark or pointing', () => {
    const { document, see, registry, highlighter, annotations, paintFrames, held } = bed();
    highlighter.paint(annotations);
    see.report([{ target: element(document, 'p0'), isIntersecting: true }]);
    paintFrames();
    registry.clear();
    see.report([{ target: element(document, 'p1'), isIntersecting: true }]);
    paintFrames();
    expect(held('mark-a')).toBe(2);
    registry.clear();
    highlighter.setActive(annotations[0]!);
    expect([held('mark-a'), held('mark-b')]).toEqual([2, 1]);
  });

  test('marks that are switched off do not come back by pointing', () => {
    const { registry, highlighter, annotations } = bed();
    highlighter.setShown(false);
    highlighter.setActive(annotations[0]!);
    expect([...registry.keys()]).toEqual(['their-own']);
  });

  test('one mention at most is active', () => {
    const { highlighter, annotations, held } = bed();
    highlighter.setActive(annotations[0]!);
    highlighter.setActive(annotations[1]!);
    expect(held('mark-b')).toBe(1);
    highlighter.setActive(null);
    expect(held('mark-b')).toBe(0);
  });

  test('hidden marks leave the registry and come back', () => {
    const { registry, highlighter } = bed();
    highlighter.setShown(false);
    expect([...registry.keys()]).toEqual(['their-own']);
    highlighter.setShown(true);
    expect(registry.has('mark-a')).toBe(true);
  });

  test('the end leaves the page as it was, with its own highlights', () => {
    const { document, before, registry, theirs, observed, abort, highlighter, annotations } = bed();
    highlighter.paint(annotations);
    abort.abort();
    highlighter.setShown(false);
    highlighter.setShown(true);
    highlighter.paint(annotations);
    expect([...registry]).toEqual([['their-own', theirs]]);
    expect(observed.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('sets that a later session registered stay', () => {
    const { registry, theirs, abort } = bed();
    registry.set('mark-a', theirs);
    abort.abort();
    expect(registry.get('mark-a')).toBe(theirs);
  });

  test('a browser without the interface paints nothing and fails nowhere', () => {
    const { annotations } = bed();
    const highlighter = createHighlighter({} as Window & typeof globalThis, new AbortController().signal);
    highlighter.paint(annotations);
    highlighter.setActive(annotations[0]!);
    highlighter.setShown(false);
    highlighter.erase(annotations);
  });
});
