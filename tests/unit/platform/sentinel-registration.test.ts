import { beforeEach, expect, test, vi } from 'vitest';

interface Script {
  readonly id: string;
  readonly matches: string[];
  readonly excludeMatches?: string[];
}
let granted: string[] = [];
let registered: Script[] = [];
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      getAll: async () => ({ origins: granted }),
      onAdded: { addListener: () => undefined },
      onRemoved: { addListener: () => undefined },
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => void (registered = []),
      registerContentScripts: async (scripts: Script[]) => {
        await Promise.resolve();
        if (registered.length > 0) throw new Error("Duplicate script ID 'sentinel'");
        registered = scripts;
      },
      updateContentScripts: async (scripts: Script[]) => {
        if (registered.length === 0) throw new Error('Nonexistent script ID');
        registered = scripts;
      },
    },
  },
}));
const { registerSentinel } = await import('../../../src/platform/sentinel-registration.ts');

const FILES = ['needles-en.js', 'sentinel.js'];

beforeEach(() => {
  granted = [];
  registered = [];
});

test('nothing granted, nothing registered', async () => {
  await registerSentinel([], FILES);
  expect(registered).toEqual([]);
});

test('a grant registers it, another extends it, and the last removal takes it away', async () => {
  granted = ['https://a.example/*'];
  await registerSentinel([], FILES);
  expect(registered).toMatchObject([{ id: 'sentinel', js: FILES, allFrames: false, matches: granted }]);
  granted = ['https://a.example/*', 'https://b.example/*'];
  await registerSentinel([], FILES);
  expect(registered).toMatchObject([{ matches: granted }]);
  granted = [];
  await registerSentinel([], FILES);
  expect(registered).toEqual([]);
});

test('paused sites are left out', async () => {
  granted = ['https://*/*'];
  await registerSentinel(['a.example'], FILES);
  expect(registered).toMatchObject([{ excludeMatches: ['*://a.example/*'] }]);
});

test('two grants at once do not both register', async () => {
  granted = ['https://*/*'];
  await expect(
    Promise.all([registerSentinel([], FILES), registerSentinel([], FILES)]),
  ).resolves.toBeDefined();
  expect(registered).toHaveLength(1);
});
