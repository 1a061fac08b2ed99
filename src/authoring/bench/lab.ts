/**
 * Runs inside a page, as a content script does, and does on request what the reader does. The request is the name of a task in
 * `data-task` of the root element and an event; the answer comes in `data-answer`.
 */
import { createSpotter } from '../../catalog/spotter.ts';
import type { LanguageNames } from '../../catalog/titles.ts';
import { annotate } from '../../page/annotate.ts';
import type { Annotation } from '../../page/annotation.ts';
import { ArticleContent } from '../../page/content.ts';
import { readPage } from '../../page/read-page.ts';
import { createPageSession, type PageSession } from '../../page/session.ts';

declare const backgrounderNames: Map<string, LanguageNames>;

const TODAY = '2026-09-01';
const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const createEnglishSpotter = () => createSpotter([backgrounderNames.get('en')!.spotting]);

const timeOf = (work: () => unknown): number => {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
};

/** What every reading is held against: each text node visited once. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let units = 0;
  while (walker.nextNode()) units += (walker.currentNode as Text).data.length;
  return units;
}

interface Yielding {
  scheduler: { yield(): Promise<void> };
}

let session: PageSession | null = null;

/** Reads the page as the reader does; lengths of all stretches between two pauses, and of long tasks meanwhile (ms). */
async function read() {
  const walked = timeOf(walk);
  const made = performance.now();
  const spotter = createEnglishSpotter();
  const unpacked = performance.now() - made;
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  const slices: number[] = [];
  const { scheduler } = globalThis as unknown as Yielding;
  const original = scheduler.yield.bind(scheduler);
  let resumedAt = performance.now();
  scheduler.yield = async () => {
    slices.push(performance.now() - resumedAt);
    await original();
    resumedAt = performance.now();
  };
  session = await createPageSession({
    window,
    spotterFor: async () => spotter,
    settings: { display: 'all', muted: new Set() },
    today: TODAY,
    isVisible,
    onChange: () => undefined,
    signal: new AbortController().signal,
  });
  slices.push(performance.now() - resumedAt);
  scheduler.yield = original;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  observer.disconnect();
  const { length } = session.annotations;
  return { walked, unpacked, slices, longTasks, mentions: length };
}

/** Per batch, how long it takes to follow an addition, and to read everything anew (ms). */
function scroll() {
  const batches = [...document.querySelectorAll('template')].map((template) => template.content);
  const article = document.querySelector('article')!;
  const spotter = createEnglishSpotter();
  const context = { day: TODAY, language: 'en' };
  type Scan = ReturnType<typeof spotter.scan>;
  const resolve = (content: ArticleContent<Scan>, before: readonly Annotation[]) => {
    const blocks = content.items.map((item) => ({
      block: item.block,
      text: item.block.text,
      scan: (item.scan ??= spotter.scan(item.block.text)),
      section: 0,
    }));
    return annotate(spotter.resolve(blocks, context), blocks, before).map(({ annotation }) => annotation);
  };
  const following = new ArticleContent<Scan>();
  following.replace(readPage(document, { isVisible, today: TODAY }));
  let annotations = resolve(following, []);
  return batches.map((batch) => {
    const added = new Set<Node>(batch.children);
    article.append(batch);
    const incremental = timeOf(() => {
      following.update({ added, changed: new Set(), removed: false, overflow: false });
      annotations = resolve(following, annotations);
    });
    const full = timeOf(() => {
      const content = new ArticleContent<Scan>();
      content.replace(readPage(document, { isVisible, today: TODAY }));
      resolve(content, []);
    });
    return { incremental, full, mentions: annotations.length };
  });
}

const POINTS = 400;

/** Microseconds a pointer event for our lookup and for the browser's own; half of the points lie on mentions. */
function hover() {
  const { innerWidth: width, innerHeight: height } = window;
  const on = session!.annotations
    .flatMap((_, index) => session!.rectsOf(index))
    .filter(({ bottom, top }) => top > 0 && bottom < height)
    .map((rect) => [rect.x + rect.width / 2, rect.y + rect.height / 2] as const);
  const points = Array.from({ length: POINTS }, (_, at) =>
    at % 2 ? on[at % on.length]! : ([(at * 37) % width, (at * 53) % height] as const),
  );
  let hits = 0;
  const round = (look: (x: number, y: number) => unknown) =>
    (timeOf(() => points.forEach(([x, y]) => (hits += look(x, y) === null ? 0 : 1))) * 1000) / POINTS;
  const rounds = Array.from({ length: 15 }, () => ({
    browser: round((x, y) => document.elementFromPoint(x, y)),
    own: round((x, y) => session!.mentionAt(x, y)),
  }));
  return { rounds, inView: on.length, hits };
}

const TASKS: Record<string, () => unknown> = { read, scroll, hover };
const { dataset } = document.documentElement;

document.addEventListener('lab', () => {
  void Promise.resolve(TASKS[dataset['task']!]!())
    .catch((error: unknown) => ({ error: String(error) }))
    .then((answer) => (dataset['answer'] = JSON.stringify(answer)));
});
dataset['lab'] = 'ready';
