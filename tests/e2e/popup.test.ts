import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Surface, type Tab, until } from '../../src/authoring/browser/driver.ts';
import { hoverOn, type Stage, start, textOf, untilPainted, untilText } from './start.ts';
import { titleOf } from './titles.ts';

/** The real toolbar popup over a page that was spotted at once. */
let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  stage = await start({ everySite: true });
});
afterAll(() => stage?.close());
beforeEach(async () => {
  tab = await stage.open('article.html');
  await untilPainted(tab, 'Iran nuclear deal');
});
afterEach(async () => {
  await stage.driver.closePopup();
  await tab.close();
});

const titles = (popup: Surface) =>
  popup.evaluate<string[]>(`[...document.querySelectorAll('.topic h2')].map((title) => title.textContent)`);

const setDay = (popup: Surface, day: string) =>
  popup.evaluate(`(() => {
    const input = document.querySelector('input[type="date"]');
    input.value = '${day}';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

test('it tells the article’s day and how it was found, and lists the topics in reading order', async () => {
  const popup = await stage.driver.openPopup(tab);
  const text = await untilText(popup, 'October 20, 2017');
  expect(text).toContain(titleOf('inf-treaty'));
  await popup.click('details.day summary');
  await untilText(popup, /structured data|JSON-LD|says|states/i);
  const found = await titles(popup);
  const order = ['inf-treaty', 'jcpoa', 'dprk-nuclear-tests', 'dprk-missile-tests', 'new-start'];
  expect(found).toEqual(order.map((topic) => titleOf(topic)));
});

test('a topic opens as the same card that hovers in the page', async () => {
  const hovering = await hoverOn(tab, 'Iran nuclear deal', titleOf('jcpoa'));
  await tab.press('Escape');
  const popup = await stage.driver.openPopup(tab);
  await until('the topics', async () => (await titles(popup)).length === 5);
  await popup.click('.topic:nth-child(2) summary');
  const text = await untilText(popup, /Checked through/i);
  for (const line of ['In force since October 18, 2015', 'European Union']) {
    expect(hovering).toContain(line);
    expect(text).toContain(line);
  }
});

test('a day set by hand recomputes the cards in the popup and in the page; the page’s own can be taken again', async () => {
  const popup = await stage.driver.openPopup(tab);
  await untilText(popup, 'October 20, 2017');
  await popup.click('details.day summary');
  await setDay(popup, '2019-08-02');
  await untilText(popup, 'August 2, 2019');
  await stage.driver.closePopup();
  await hoverOn(tab, 'Intermediate-Range Nuclear Forces Treaty (INF)', /Ended August 2, 2019/);
  await tab.press('Escape');
  const again = await stage.driver.openPopup(tab);
  await untilText(again, 'August 2, 2019');
  await again.click('details.day summary');
  await again.click('.day-tools button');
  await untilText(again, 'October 20, 2017');
});

test('a mention in the list brings the page there', async () => {
  await tab.setViewport(900, 260);
  await tab.evaluate('void scrollTo(0, 0)');
  const popup = await stage.driver.openPopup(tab);
  await until('the topics', async () => (await titles(popup)).length === 5);
  await popup.click('.topic:nth-child(5) summary');
  const button = '.topic:nth-child(5) .mentions button';
  await until('the mentions to unfold', () =>
    popup.evaluate<boolean>(`(document.querySelector('${button}')?.getBoundingClientRect().height ?? 0) > 0`),
  );
  await popup.click(button);
  await until('the page to scroll', async () => (await tab.evaluate<number>('scrollY')) > 100);
});

test('the switch turns highlights off in this page and on again', async () => {
  const popup = await stage.driver.openPopup(tab);
  await untilText(popup, 'October 20, 2017');
  const marks = () => tab.evaluate<number>('CSS.highlights.size');
  const last = '.switch-row:last-of-type [role="switch"]';
  await popup.click(last);
  await expect.poll(marks).toBe(0);
  await popup.click(last);
  await expect.poll(marks).toBeGreaterThan(0);
});

test('the button’s badge counts the topics', async () => {
  await tab.toFront();
  const badge = () =>
    stage.driver.inExtension<string>(
      `browser.tabs.query({ url: '${stage.server.origin.replace(/:\d+$/, '')}/*' }).then((tabs) => browser.action.getBadgeText({ tabId: tabs.at(-1).id }))`,
    );
  await expect.poll(badge).toBe('5');
});

test('a topic that the reader knows is no longer underlined, here and elsewhere, until it is wanted again', async () => {
  const popup = await stage.driver.openPopup(tab);
  await until('the topics', async () => (await titles(popup)).length === 5);
  await popup.click('.topic:nth-child(2) summary');
  await popup.click('.topic:nth-child(2) .know button');
  await until('the mark to go', () =>
    tab.evaluate<boolean>(
      `![...CSS.highlights.values()].flatMap((marks) => [...marks]).some(({ startContainer }) => startContainer.data.includes('Iran nuclear deal'))`,
    ),
  );
  await popup.click('.topic:nth-child(2) .know button');
  await untilPainted(tab, 'Iran nuclear deal');
});

test('on a page without topics all cards can be searched and read', async () => {
  const plain = await stage.open('plain.html');
  const popup = await stage.driver.openPopup(plain);
  await until('the search box', () =>
    popup.evaluate<boolean>('Boolean(document.querySelector("input[type=search]"))'),
  );
  expect(await titles(popup)).toEqual([]);
  await popup.evaluate(`(() => {
    const input = document.querySelector('input[type=search]');
    input.value = 'start';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await until('New START alone among the treaties', async () => {
    const text = await textOf(popup);
    return text.includes(titleOf('new-start')) && !text.includes(titleOf('jcpoa'));
  });
  await popup.click('.browse li button');
  await untilText(popup, /Checked through/i);
  await stage.driver.closePopup();
  await plain.close();
});

test('of two articles on a page each has the cards of its own day, in the page and here', async () => {
  await tab.close();
  tab = await stage.open('two-articles.html');
  expect(await hoverOn(tab, 'INF Treaty', titleOf('inf-treaty'))).toContain('On October 20, 2017');
  await tab.press('Escape');
  expect(await hoverOn(tab, 'Iran nuclear deal', titleOf('jcpoa'))).toContain('On December 2, 2019');
  await tab.press('Escape');
  const popup = await stage.driver.openPopup(tab);
  await untilText(popup, 'each with its own date');
  await popup.click('.topic:nth-child(2) summary');
  await untilText(popup, 'On December 2, 2019');
  await setDay(popup, '2016-05-05');
  await untilText(popup, 'May 5, 2016');
});
