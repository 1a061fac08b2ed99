import { beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object) => unknown;
const listeners: Listener[] = [];
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `moz-extension://own/${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
        removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
      },
    },
    commands: { onCommand: { addListener: () => undefined } },
  },
}));
const { answerAsBackground, answerAsReader } = await import('../../../src/platform/answer.ts');

const PAGE = { id: 'own-id', url: 'https://example.org/a', frameId: 0, tab: { id: 7 } };
const SENDERS = {
  'a content script': PAGE,
  'a content script in a frame': { ...PAGE, frameId: 3 },
  'our popup': { id: 'own-id', url: 'moz-extension://own/popup.html' },
  'our options page in a tab': { ...PAGE, url: 'moz-extension://own/options.html' },
  'another extension': { id: 'other-id', url: 'moz-extension://other/popup.html' },
  'a page that pretends to be ours by its address': { ...PAGE, url: 'https://moz-extension.example/own/' },
  'nobody we know': {},
};
type SenderName = keyof typeof SENDERS;
const CONTENT: SenderName[] = ['a content script', 'a page that pretends to be ours by its address'];
const OURS: SenderName[] = ['our popup', 'our options page in a tab'];

const BACKGROUND = {
  mayHaveTopics: { good: { language: 'en' }, from: CONTENT },
  needNeedles: { good: { language: 'ru' }, from: CONTENT },
  needNames: { good: { language: 'fa' }, from: CONTENT },
  topicCount: { good: { count: 3 }, from: CONTENT },
  readerSettings: { good: {}, from: CONTENT },
  spotTab: { good: { tabId: 7 }, from: OURS },
  changeSettings: { good: { display: 'first' }, from: OURS },
};
const answers = Object.fromEntries(Object.keys(BACKGROUND).map((name) => [name, () => `${name} answered`]));

const send = (message: unknown, sender: object): Promise<unknown> | undefined =>
  listeners[0]?.(message, sender) as Promise<unknown> | undefined;

beforeEach(() => {
  listeners.length = 0;
});

describe('what reaches the worker', () => {
  beforeEach(() => answerAsBackground(answers as never));
  const cells = Object.entries(BACKGROUND).flatMap(([name, { good, from }]) =>
    Object.entries(SENDERS).map(
      ([who, sender]) => [name, who, from.includes(who as SenderName), good, sender] as const,
    ),
  );

  test.each(cells)('%s from %s: answered %s', async (name, _, isAnswered, params, sender) => {
    const answer = send({ name, params }, sender);
    if (isAnswered) expect(await answer).toBe(`${name} answered`);
    else expect(answer).toBeUndefined();
  });

  test.each([
    ['no name', {}],
    ['not an object', 'mayHaveTopics'],
    ['nothing', null],
    ['an unknown name', { name: 'deleteEverything', params: {} }],
    ['a name of every object', { name: 'constructor', params: {} }],
    ['a language that is none', { name: 'mayHaveTopics', params: { language: 'en"; import("x")' } }],
    ['a negative count', { name: 'topicCount', params: { count: -1 } }],
    ['a count that is no number', { name: 'topicCount', params: { count: '3' } }],
    ['no parameters', { name: 'topicCount' }],
  ])('%s gets no answer', (_, message) => {
    expect(send(message, PAGE)).toBeUndefined();
  });

  test('a handler that fails rejects', async () => {
    listeners.length = 0;
    answerAsBackground({ ...answers, topicCount: () => Promise.reject(new Error('no tab')) } as never);
    await expect(send({ name: 'topicCount', params: { count: 1 } }, PAGE)).rejects.toThrow('no tab');
  });
});

describe('what reaches a reader', () => {
  test('comes from our own pages and the worker, until it is ended', async () => {
    const end = answerAsReader({ report: () => 'the report' } as never);
    const message = { name: 'report', params: {} };
    expect(await send(message, SENDERS['our popup'])).toBe('the report');
    expect(send(message, SENDERS['a content script'])).toBeUndefined();
    end();
    expect(listeners).toEqual([]);
  });

  test.each([
    ['setDay', { day: '20 October' }],
    ['setDay', {}],
    ['showMention', { index: 1.5 }],
    ['setHighlighting', { on: 'yes' }],
    ['command', { name: 'format-disk' }],
  ])('%s with %o is not believed', (name, params) => {
    answerAsReader({ [name]: () => 'done' } as never);
    expect(send({ name, params }, SENDERS['our popup'])).toBeUndefined();
  });
});
