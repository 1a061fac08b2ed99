import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Surface, type Tab, until } from '../../src/authoring/browser/driver.ts';
import { painted } from '../../src/authoring/browser/painted.ts';
import { serve, type Server } from '../../src/authoring/browser/serve.ts';
import { hoverOn, type Stage, start, untilText } from './start.ts';
import { titleOf } from './titles.ts';

/** Articles in other languages, and what their cards take from them. */
let stage: Stage;
let tab: Tab;
let redeclared: Server;
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-redeclared-'));
beforeAll(async () => {
  stage = await start({ everySite: true });
  redeclared = await serve(folder);
});
afterAll(async () => {
  await stage?.close();
  await redeclared?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await stage.driver.closePopup();
  await tab.close();
});

/** Opens one of the pages as if it declared another language, or none. */
function openAs(page: string, lang: string | null): Promise<Tab> {
  const html = readFileSync(join(import.meta.dirname, 'pages', page), 'utf8');
  const name = `${lang ?? 'none'}-${page}`;
  writeFileSync(
    join(folder, name),
    html.replace(/<html lang="[^"]*"/, lang ? `<html lang="${lang}"` : '<html'),
  );
  return stage.driver.openTab(`${redeclared.origin}/${name}`);
}

/** Words of the open card by the language that they are marked with. */
const markedIn = (lang: string) =>
  tab.inCard<string[]>(
    `(root) => [...root.querySelectorAll('[lang="${lang}"]')].map((element) => element.textContent)`,
  );
const directions = () =>
  tab.inCard<string[]>(
    `(root) => [root.firstElementChild, root.querySelector('h2')].map((element) => getComputedStyle(element).direction)`,
  );
const setLanguage = (cardLanguage: string) =>
  stage.driver.inExtension(`browser.storage.local.set({ cardLanguage: '${cardLanguage}' })`);
const titles = (popup: Surface) =>
  popup.evaluate<string[]>(`[...document.querySelectorAll('.topic h2')].map((title) => title.textContent)`);

test('Persian: title, parties and dates are Persian, from right to left, in a card of English sentences', async () => {
  tab = await stage.open('article-fa.html');
  const text = await hoverOn(tab, 'برجام', titleOf('jcpoa', 'fa'));
  expect(text).toContain('In force since October 18, 2015');
  expect(await directions()).toEqual(['ltr', 'rtl']);
  const beginnings = await tab.inCard<number[]>(`(root) => ['h2', '.lead'].map((place) => {
    const words = new Range();
    words.selectNodeContents(root.querySelector(place));
    return Math.round(words.getBoundingClientRect().left);
  })`);
  expect(Math.abs(beginnings![0]! - beginnings![1]!)).toBeLessThanOrEqual(3);
  const persian = await markedIn('fa');
  expect(persian?.some((words) => /ایالات متحده.*روسیه|روسیه.*ایالات متحده/.test(words))).toBe(true);
  expect(persian?.some((words) => /^[۰-۹]+ \S+ ۲۰۱۸$/.test(words))).toBe(true);
});

test('Persian: the popup too, where every name finds its card', async () => {
  tab = await stage.open('article-fa.html');
  await until('marks', async () => (await painted(tab)).length > 0);
  const popup = await stage.driver.openPopup(tab);
  await until('the topics', async () => (await titles(popup)).length === 3);
  expect(await titles(popup)).toEqual(
    ['jcpoa', 'new-start', 'dprk-nuclear-tests'].map((topic) => titleOf(topic, 'fa')),
  );
  await popup.click('.foot-line button');
  await until('the search box', () =>
    popup.evaluate<boolean>('Boolean(document.querySelector("input[type=search]"))'),
  );
  for (const [query, topic] of [
    ['РСМД', 'inf-treaty'],
    ['freeze for freeze', 'dual-suspension'],
  ] as const) {
    await popup.evaluate(`(() => {
      const input = document.querySelector('input[type=search]');
      input.value = '${query}';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await untilText(popup, titleOf(topic, 'fa'));
  }
});

test('German: title, parties and dates are German', async () => {
  tab = await stage.open('artikel-de.html');
  await hoverOn(tab, 'INF-Vertrag', titleOf('inf-treaty', 'de'));
  const german = await markedIn('de');
  expect(german).toEqual(expect.arrayContaining([expect.stringMatching(/Vereinigte Staaten/)]));
  expect(german?.some((words) => /^2\. Aug\. 2019$/.test(words))).toBe(true);
});

test('a page that declares the wrong language is read, and answered, in the one it is written in', async () => {
  tab = await openAs('artikel-de.html', 'en-US');
  await hoverOn(tab, 'Atomabkommen mit dem Iran', titleOf('jcpoa', 'de'));
});

test.each([null, 'fr'])(
  'names that the text asks for are fetched, though the page does not (it declares %s)',
  async (lang) => {
    tab = await openAs('article-fa.html', lang);
    await hoverOn(tab, 'برجام', titleOf('jcpoa', 'fa'));
  },
);

test('by the setting all is English', async () => {
  await setLanguage('en');
  tab = await stage.open('artikel-de.html');
  await hoverOn(tab, 'INF-Vertrag', titleOf('inf-treaty'));
  expect(await markedIn('de')).toEqual([]);
  await setLanguage('page');
});
