import { expect, test, vi } from 'vitest';

let browsers = 'en-GB';
let written = 'en';
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getUILanguage: () => browsers,
      getMessage: (key: string) => (key === 'interfaceLanguage' ? written : key),
    },
    commands: {
      getAll: async () => [
        { name: '_execute_action', description: '', shortcut: 'Alt+K' },
        { name: 'next-mention', description: 'Next', shortcut: 'Alt+N' },
        { name: 'open-card', description: 'Open', shortcut: 'Alt+O' },
        { name: 'previous-mention', description: 'Previous', shortcut: '' },
        { name: 'toggle-highlighting', description: 'Toggle' },
      ],
    },
  },
}));
const { interfaceLanguage, shortcuts } = await import('../../../src/platform/interface.ts');

test.each([
  // The browser's, the messages'; what sentences are written in
  ['en-GB', 'en', 'en-GB'],
  ['fa', 'en', 'en'],
  ['de-AT', 'de', 'de-AT'],
  ['sv', 'en', 'en'],
])('browser in %s, messages in %s: %s', (browser, messages, expected) => {
  [browsers, written] = [browser, messages];
  expect(interfaceLanguage()).toBe(expected);
});

test('keys stand in the order of their use, not of their names', async () => {
  expect(await shortcuts()).toEqual([
    { description: 'commandPopup', keys: 'Alt+K' },
    { description: 'Next', keys: 'Alt+N' },
    { description: 'Previous', keys: '' },
    { description: 'Open', keys: 'Alt+O' },
    { description: 'Toggle', keys: '' },
  ]);
});
