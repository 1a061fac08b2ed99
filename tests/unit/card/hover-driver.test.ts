import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { driveHover } from '../../../src/card/hover-driver.ts';

type Listener = (event: object) => void;

/** A document whose window holds its listeners as a browser does: the same one only once. */
function bed() {
  const listeners = new Map<string, Set<Listener>>();
  let rewritten: () => void = () => undefined;
  const window = {
    addEventListener(type: string, listener: Listener) {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    MutationObserver: class {
      constructor(callback: () => void) {
        rewritten = callback;
      }
      observe = () => undefined;
      disconnect = () => (rewritten = () => undefined);
    },
    setTimeout,
    clearTimeout,
    requestAnimationFrame: (look: () => void) => setTimeout(look, 16),
    cancelAnimationFrame: clearTimeout,
  };
  const document = { defaultView: window } as unknown as Document;
  const abort = new AbortController();
  const opened: string[] = [];
  const under = { term: 'term' };
  const driver = driveHover<string>({
    document,
    signal: abort.signal,
    openDelayMs: () => 300,
    mentionAt: (x) => (x < 100 ? under.term : null),
    open(mention) {
      opened.push(mention);
      return {
        host: {} as Element,
        box: () => ({ left: 0, top: 50, right: 90, bottom: 90 }),
        close: () => undefined,
      };
    },
  });
  const fire = (type: string, event: object) => {
    for (const listener of listeners.get(type) ?? []) listener({ isTrusted: true, timeStamp: 0, ...event });
  };
  return { listeners, abort, opened, driver, under, fire, rewrite: () => rewritten() };
}

const rest = { pointerType: 'mouse', clientX: 20, clientY: 10 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a pointer that rests on a term opens its card, a scripted one does not', () => {
  const { fire, opened } = bed();
  fire('pointermove', { ...rest, isTrusted: false });
  vi.advanceTimersByTime(1000);
  expect(opened).toEqual([]);
  fire('pointermove', rest);
  vi.advanceTimersByTime(1000);
  expect(opened).toEqual(['term']);
});

test('after the page opened its document anew, which takes all listeners, the pointer is followed again', () => {
  const { listeners, fire, opened, rewrite } = bed();
  listeners.clear();
  rewrite();
  fire('pointermove', rest);
  vi.advanceTimersByTime(1000);
  expect(opened).toEqual(['term']);
});

test('listeners that are still there are not doubled', () => {
  const { listeners, rewrite } = bed();
  const sizes = () => [...listeners.values()].map(({ size }) => size);
  const before = sizes();
  rewrite();
  expect(sizes()).toEqual(before);
});

test('once ended, nothing is bound again', () => {
  const { listeners, abort, rewrite } = bed();
  abort.abort();
  listeners.clear();
  rewrite();
  expect(listeners.size).toBe(0);
});

test('a mention that the page drew again keeps its card; it is not opened anew', () => {
  const { fire, opened, driver, under } = bed();
  fire('pointermove', rest);
  vi.advanceTimersByTime(1000);
  under.term = 'drawn again';
  driver.succeed('term', 'drawn again');
  fire('pointermove', { ...rest, clientX: 21 });
  vi.advanceTimersByTime(1000);
  expect(opened).toEqual(['term']);
});
