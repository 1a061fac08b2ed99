import { expect, test, vi } from 'vitest';

let browsers = 'en-GB';
let written = 'en';
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getUILanguage: () => browsers,
      getMessage: (key: string) => (key === 'interfaceLanguage' ? written : ''),
    },
  },
}));
const { interfaceLanguage } = await import('../../../src/platform/interface.ts');

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
