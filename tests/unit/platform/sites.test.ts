import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { patternOf, patternOfHost } = await import('../../../src/platform/sites.ts');

test.each([
  ['https://www.example.org/a/b?c#d', 'https://www.example.org/*'],
  ['http://127.0.0.1:8080/x.html', 'http://127.0.0.1/*'],
  ['about:blank', null],
  ['file:///tmp/a.html', null],
  ['chrome://extensions/', null],
  ['moz-extension://own/popup.html', null],
  ['', null],
  ['not an address', null],
])('the pattern of %s is %s', (url, pattern) => {
  expect(patternOf(url)).toBe(pattern);
});

test('a listed host stands for its subdomains, too', () => {
  expect(patternOfHost('example.org')).toBe('https://*.example.org/*');
});
