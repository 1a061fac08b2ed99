import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage, type PageChanges } from '../../../src/page/watch.ts';
import { page } from './parse.ts';

type Callback = (records: unknown[]) => void;

/** A window whose observer is fired by hand and whose clock is vitest's. */
function bed() {
  const document = page('<main><p>one</p></main>');
  const state = { callback: (() => undefined) as Callback, observing: 0, href: 'https://news.example/a' };
  const navigation = new EventTarget();
  const popstate = new EventTarget();
  const window = {
    document,
    performance: { now: () => vi.getMockedSystemTime()!.getTime() },
    location: {
      get href() {
        return state.href;
      },
    },
    navigation,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    setInterval: globalThis.setInterval,
    clearInterval: globalThis.clearInterval,
    addEventListener: popstate.addEventListener.bind(popstate),
    MutationObserver: class {
      constructor(callback: Callback) {
        state.callback = callback;
      }
      observe() {
        state.observing++;
      }
      disconnect() {
        state.observing = 0;
      }
    },
  };
  const abort = new AbortController();
  const reports: PageChanges[] = [];
  const touched: unknown[] = [];
  const navigated: string[] = [];
  watchPage(
    window as unknown as Window & typeof globalThis,
    {
      onTouched: (rewritten, removed) => touched.push([rewritten.length, removed]),
      onChanges: (changes) => void reports.push(changes),
      onNavigate: (address) => void navigated.push(address),
    },
    abort.signal,
  );
  const main = document.querySelector('main')!;
  const add = (node: Node = main.appendChild(document.createElement('p'))) => ({
    type: 'childList',
    target: main,
    addedNodes: [node],
    removedNodes: [],
  });
  return { document, main, state, navigation, abort, reports, touched, navigated, add };
}

describe('watching a page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('reports in one batch what was added and is still there', async () => {
    const { state, add, reports, main } = bed();
    const lost = main.ownerDocument.createElement('p');
    state.callback([add(), add()]);
    state.callback([add(lost)]);
    expect(reports).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(reports).toHaveLength(1);
    expect(reports[0]!.added.size).toBe(2);
    await vi.advanceTimersByTimeAsync(5000);
    expect(reports).toHaveLength(1);
  });

  test('tells at once of rewritten text and removed nodes', async () => {
    const { state, document, main, touched, reports } = bed();
    const text = document.querySelector('p')!.firstChild!;
    state.callback([{ type: 'characterData', target: text }]);
    state.callback([
      { type: 'childList', target: main, addedNodes: [], removedNodes: [document.createElement('p')] },
    ]);
    state.callback([
      { type: 'childList', target: main, addedNodes: [], removedNodes: [document.createTextNode('x')] },
    ]);
    expect(touched).toEqual([
      [1, false],
      [0, true],
      [0, true],
    ]);
    await vi.advanceTimersByTimeAsync(200);
    expect(reports[0]).toMatchObject({ removed: true, overflow: false });
    // A removed paragraph leaves nothing to read again, removed text within a line does.
    expect([...reports[0]!.changed]).toEqual([text, main]);
  });

  test('in a storm it stops listening, asks for a new reading, and listens again', async () => {
    const { state, add, reports } = bed();
    const record = add();
    state.callback(Array.from({ length: 3000 }, () => record));
    expect(state.observing).toBe(0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ overflow: true });
    expect(state.observing).toBe(1);
  });

  test('a batch that took long makes the next one wait longer', async () => {
    const { state, add, reports, document } = bed();
    let reads = 0;
    state.callback([add()]);
    // The handler's work is simulated by moving the clock while it is told of a touch.
    const slow = {
      type: 'childList',
      target: document.body,
      addedNodes: [],
      get removedNodes() {
        if (reads++ === 0) vi.setSystemTime(vi.getMockedSystemTime()!.getTime() + 100);
        return [];
      },
    };
    state.callback([slow]);
    await vi.advanceTimersByTimeAsync(200);
    expect(reports).toHaveLength(1);
    state.callback([add()]);
    await vi.advanceTimersByTimeAsync(500);
    expect(reports).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(700);
    expect(reports).toHaveLength(2);
  });

  test('a new address is a new article; a jump within the page is not', async () => {
    const { state, navigation, navigated } = bed();
    state.href = 'https://news.example/a#part';
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(0);
    expect(navigated).toEqual([]);
    state.href = 'https://news.example/b';
    navigation.dispatchEvent(new Event('currententrychange'));
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(0);
    expect(navigated).toEqual(['https://news.example/b']);
  });

  test('after the end nothing is reported', async () => {
    const { state, add, abort, reports, navigation, navigated } = bed();
    state.callback([add()]);
    abort.abort();
    state.href = 'https://news.example/b';
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(5000);
    expect([state.observing, reports.length, navigated.length]).toEqual([0, 0, 0]);
  });
});
