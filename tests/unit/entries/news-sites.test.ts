import { beforeEach, expect, test, vi } from 'vitest';

const asked: string[] = [];
const note =
  (what: string) =>
  async ({ origins }: { origins: string[] }) => {
    asked.push(`${what} ${origins.join(' ')}`);
    return true;
  };
vi.mock('webextension-polyfill', () => ({
  default: { permissions: { request: note('request'), remove: note('remove') } },
}));
const { switchRunMode } = await import('../../../src/entries/news-sites.ts');

const ALLOWED = {
  newsSites: [{ host: 'news.example', name: 'News', language: 'en', granted: true }],
  otherSites: ['blog.example'],
  every: true,
};
const NEWS = 'https://*.news.example/*';
const EVERY = 'https://*/* http://*/*';

beforeEach(() => void asked.splice(0));

test('“only when I click” gives everything back and asks for nothing', () => {
  switchRunMode('click', ALLOWED);
  expect(asked[0]).toBe(`remove ${EVERY}`);
  expect(asked[1]).toContain(NEWS);
  expect(asked[1]).toContain('https://blog.example/*');
  expect(asked[1]).toContain('http://blog.example/*');
  expect(asked).toHaveLength(2);
});

test('“on news sites” gives every site back, then asks for these', () => {
  switchRunMode('sites', ALLOWED);
  expect(asked).toEqual([`remove ${EVERY}`, `request ${NEWS}`]);
});

test('“on every site” asks at once and gives nothing back', () => {
  switchRunMode('every', ALLOWED);
  expect(asked).toEqual([`request ${EVERY}`]);
});
