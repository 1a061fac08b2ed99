import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

const stored: Record<string, unknown> = {};
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (keys: string[]) =>
          Object.fromEntries(
            keys.filter((key) => Object.hasOwn(stored, key)).map((key) => [key, stored[key]]),
          ),
        set: async (items: object) => void Object.assign(stored, items),
        onChanged: { addListener: () => undefined },
      },
    },
  },
}));
const { readerSettings, readSettings, validSettings, writeSettings } =
  await import('../../../src/platform/settings.ts');

const INITIAL = {
  hiddenTopics: [],
  display: 'first',
  openDelayMs: 300,
  cardLanguage: 'page',
  pausedSites: [],
};

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
});

test('before anything was chosen, the initial values hold', async () => {
  expect(await readSettings()).toEqual(INITIAL);
});

test('what was written is read again; the rest stays', async () => {
  expect(await writeSettings({ openDelayMs: null, hiddenTopics: ['jcpoa'] })).toEqual({
    ...INITIAL,
    openDelayMs: null,
    hiddenTopics: ['jcpoa'],
  });
});

test.each([
  ['display', 'none'],
  ['display', null],
  ['openDelayMs', -1],
  ['openDelayMs', 1e9],
  ['openDelayMs', '300'],
  ['cardLanguage', 'de'],
  ['hiddenTopics', 'jcpoa'],
  ['hiddenTopics', [1]],
  ['pausedSites', [['example.org']]],
  ['pausedSites', ['x'.repeat(254)]],
])('a stored %s of %o is not believed', async (key, value) => {
  stored[key] = value;
  expect(await readSettings()).toEqual(INITIAL);
});

test('whatever is stored, settings come out whole and nothing else', async () => {
  const keys = fc.constantFrom(...Object.keys(INITIAL), '__proto__', 'constructor', 'other');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(keys, fc.anything())), async (items) => {
      for (const key of Object.keys(stored)) delete stored[key];
      for (const [key, value] of items)
        Object.defineProperty(stored, key, { value, configurable: true, enumerable: true });
      const settings = await readSettings();
      expect(Object.keys(settings).sort()).toEqual(Object.keys(INITIAL).sort());
      expect(validSettings(settings)).toEqual(settings);
      expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
    }),
  );
});

test('a paused or ungranted site is not read by itself; names of sites stay with the worker', () => {
  const settings = { ...INITIAL, pausedSites: ['example.org'] } as never;
  expect(readerSettings(settings, 'example.org', true).automatic).toBe(false);
  expect(readerSettings(settings, 'example.com', true).automatic).toBe(true);
  expect(readerSettings(settings, 'example.com', false).automatic).toBe(false);
  expect(readerSettings(settings, 'example.com', true)).not.toHaveProperty('pausedSites');
});
