import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Tab, until } from '../../src/authoring/browser/driver.ts';
import { painted } from '../../src/authoring/browser/painted.ts';
import {
  cardText,
  hoverOn,
  middle,
  moment,
  type Stage,
  start,
  untilNoCard,
  untilPainted,
  untilUnpainted,
} from './start.ts';
import { titleOf } from './titles.ts';

/** What we do to pages, and what pages do to us. */
let stage: Stage;
let tab: Tab | null = null;
beforeAll(async () => {
  stage = await start({ everySite: true });
});
afterAll(() => stage?.close());
afterEach(async () => {
  await tab?.close();
  tab = null;
});

/** The whole document with all attributes, byte for byte. */
const dom = (page: Tab) => page.evaluate<string>('document.documentElement.outerHTML');
const INF = 'Intermediate-Range Nuclear Forces Treaty (INF)';

test('after the installation the welcome page opens', async () => {
  const welcome = `${stage.driver.origin}/welcome.html`;
  await until('the welcome page', async () => (await stage.driver.addresses()).includes(welcome));
});

test('this variant, unlike what ships, would show a warning: the check of the warnings can fail', async () => {
  expect(await stage.driver.installWarnings()).toHaveLength(1);
});

test('the document is byte-identical with highlights on, after a card, and after switching off', async () => {
  const source = await (await fetch(`${stage.server.origin}/article.html`)).text();
  tab = await stage.open('article.html');
  const before = await tab.evaluate<string>(
    `new DOMParser().parseFromString(${JSON.stringify(source)}, 'text/html').documentElement.outerHTML`,
  );
  await untilPainted(tab, INF);
  expect(await dom(tab)).toBe(before);
  await hoverOn(tab, INF, titleOf('inf-treaty'));
  await tab.press('Escape');
  await untilNoCard(tab);
  expect(await dom(tab)).toBe(before);
  await stage.driver.command('toggle-highlighting', tab);
  await untilUnpainted(tab);
  expect(await dom(tab)).toBe(before);
  expect(await tab.evaluate('document.styleSheets.length + document.adoptedStyleSheets.length')).toBe(1);
  const property = `getComputedStyle(document.body).getPropertyValue('--mark-c')`;
  expect(await tab.evaluate(property)).toBe('');
});

test('nothing moves: every box stays where it was', async () => {
  const boxes = `JSON.stringify([...document.querySelectorAll('body *')].map((element) => Object.values(element.getBoundingClientRect().toJSON())))`;
  tab = await stage.open('article.html');
  await untilPainted(tab, INF);
  const on = await tab.evaluate(boxes);
  await stage.driver.command('toggle-highlighting', tab);
  await untilUnpainted(tab);
  expect(await tab.evaluate(boxes)).toBe(on);
});

test('the page’s own highlights stay', async () => {
  tab = await stage.open('article.html');
  await untilPainted(tab, INF);
  await tab.evaluate(`void CSS.highlights.set('own', new Highlight(new Range()))`);
  await stage.driver.command('toggle-highlighting', tab);
  await until('ours to go', async () => (await tab!.evaluate<number>('CSS.highlights.size')) === 1);
  expect(await tab.evaluate(`CSS.highlights.has('own')`)).toBe(true);
});

test('a page whose policy forbids everything is read all the same, and our card opens', async () => {
  tab = await stage.open('strict-csp.html');
  await hoverOn(tab, 'INF Treaty', titleOf('inf-treaty'));
});

test('a page that patches, clobbers, pollutes and hides is read all the same', async () => {
  tab = await stage.open('hostile.html');
  await untilPainted(tab, 'INF Treaty');
  await hoverOn(tab, 'INF Treaty', titleOf('inf-treaty'));
  const shown = await tab.inCard<{ opacity: string; width: number }>(`(root) => {
    const card = root.firstElementChild;
    const box = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetWidth').get.call(card);
    return { opacity: getComputedStyle(root.host).opacity, width: box };
  }`);
  expect(shown?.opacity).toBe('1');
  expect(shown?.width).toBeGreaterThan(200);
  await tab.press('Escape');
  await untilNoCard(tab);
  expect(await tab.evaluate('errors')).toEqual([]);
});

test('events that a page makes up open nothing', async () => {
  tab = await stage.open('hostile.html');
  await untilPainted(tab, 'INF Treaty');
  for (let times = 0; times < 5; times++) {
    await tab.evaluate('void fake()');
    await moment(200);
  }
  expect(await cardText(tab)).toBeNull();
});

test('late content is spotted; rewritten content loses its marks', async () => {
  tab = await stage.open('application.html');
  await untilPainted(tab, 'INF Treaty');
  await tab.evaluate('void more()');
  await untilPainted(tab, 'Iran nuclear deal');
  await tab.evaluate('void rewrite()');
  await until('the mark to go', async () =>
    (await painted(tab!)).every(({ surface }) => surface !== 'Iran nuclear deal'),
  );
  await untilPainted(tab, 'INF Treaty');
});

test('another article in the same document is read as a new one', async () => {
  tab = await stage.open('application.html');
  await untilPainted(tab, 'INF Treaty');
  await tab.evaluate('void route()');
  await untilPainted(tab, 'New START');
  await expect.poll(async () => (await painted(tab!)).map(({ surface }) => surface)).toEqual(['New START']);
});

test('with a modal dialog of the page open, no card opens', async () => {
  tab = await stage.open('article.html');
  const term = await untilPainted(tab, INF);
  await tab.evaluate(`(() => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Your answer?';
    dialog.style = 'inset: auto 0 0 auto; margin: 0';
    document.body.append(dialog);
    dialog.showModal();
  })()`);
  await tab.movePointer(...middle(term));
  await moment(1000);
  expect(await cardText(tab)).toBeNull();
});

test('a page without topics gets nothing but the sentinel', async () => {
  tab = await stage.open('plain.html');
  await moment(1000);
  expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
});

test('nothing about pages is stored', async () => {
  expect(await stage.driver.inExtension('browser.storage.local.get()')).toEqual({});
});

test('nothing was asked of the network but the pages themselves', () => {
  const foreign = stage.requests.filter((url) => !url.startsWith(`${stage.server.origin}/`));
  const byBrowser = /mozilla|firefox|google|gstatic|chromium/;
  expect(foreign.filter((url) => !byBrowser.test(url))).toEqual([]);
  const asked = stage.requests.filter((url) => url.startsWith(stage.server.origin));
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => !/\.html$|favicon\.ico$/.test(url))).toEqual([]);
});

test('when the extension goes, its marks and its card go', async () => {
  tab = await stage.open('article.html');
  await hoverOn(tab, INF, titleOf('inf-treaty'));
  await stage.driver.removeExtension();
  const blank = `(() => {
    const probe = document.querySelector('#first b');
    return CSS.highlights.size === 0 || getComputedStyle(probe, '::highlight(mark-a)').textDecorationLine === 'none';
  })()`;
  await until('the marks to go', () => tab!.evaluate<boolean>(blank));
  const isNothingShown = `[...document.querySelectorAll('[popover]')].every((host) => host.getBoundingClientRect().width === 0)`;
  await until('the card to go', () => tab!.evaluate<boolean>(isNothingShown));
  // Where its script lives on, it takes back what it gave.
  if (stage.driver.name === 'chrome') expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
});
