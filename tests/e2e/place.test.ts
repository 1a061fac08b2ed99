import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Box, type Tab, until } from '../../src/authoring/browser/driver.ts';
import {
  cardText,
  hoverOn,
  middle,
  moment,
  type Stage,
  start,
  untilCard,
  untilNoCard,
  untilPainted,
} from './start.ts';
import { titleOf } from './titles.ts';

/** Where the card stands, what it follows, and what it gives way to. */
let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  stage = await start({ everySite: true });
});
afterAll(() => stage?.close());
afterEach(() => tab?.close());

const INF = 'INF Treaty';
const TITLE = titleOf('inf-treaty');

const boxOfCard = async (): Promise<Box> =>
  (await tab.inCard<Box>(`(root) => {
    const { x, y, width, height } = root.firstElementChild.getBoundingClientRect();
    return { x, y, width, height };
  }`))!;
const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

test.each([
  ['twice enlarged in a window of 400 × 600', 200, 300],
  ['at 400 % in one of 1280 × 1024', 320, 256],
  ['on a narrow screen', 320, 640],
])('%s it leaves its term uncovered', async (_, width, height) => {
  tab = await stage.open('two-articles.html');
  await tab.setViewport(width, height);
  await tab.evaluate(`void (document.body.style.padding = '100vh 0')`);
  for (const share of [0.2, 0.5, 0.8]) {
    // A pointer that is back within a moment has not left the term, and its card stays dismissed.
    await tab.movePointer(1, 1);
    await moment(400);
    await tab.evaluate(
      `scrollBy(0, document.querySelector('article p').getBoundingClientRect().top - innerHeight * ${share})`,
    );
    const term = await untilPainted(tab, INF);
    await tab.movePointer(...middle(term));
    await untilCard(tab, TITLE);
    const card = await boxOfCard();
    expect({ share, covers: overlaps(term, card) }).toEqual({ share, covers: false });
    expect(card.height).toBeGreaterThanOrEqual(70);
    expect(card.y + card.height).toBeLessThanOrEqual(height);
    await tab.press('Escape');
    await untilNoCard(tab);
  }
});

test.each([0.5, 1.5, 2])('on a page that enlarges itself to %s it stands whole by its term', async (zoom) => {
  tab = await stage.open('application.html');
  await tab.evaluate(`void (document.documentElement.style.zoom = '${zoom}')`);
  const width = await tab.evaluate<number>('innerWidth');
  const height = await tab.evaluate<number>('innerHeight');
  await hoverOn(tab, INF, TITLE);
  const term = await untilPainted(tab, INF);
  await until('the card by its term', async () => {
    const card = await boxOfCard();
    const gap = Math.max(card.y - term.y - term.height, term.y - card.y - card.height);
    const isInside =
      card.x >= 0 && card.y >= 0 && card.x + card.width <= width && card.y + card.height <= height;
    return isInside && card.width > 200 && gap >= 0 && gap <= 16 && card.x <= term.x + 2;
  });
});

describe('a part of the page that scrolls', () => {
  test('takes the card with it, and hides it with the term', async () => {
    tab = await stage.open('scrolling-part.html');
    await hoverOn(tab, INF, TITLE);
    const before = await boxOfCard();
    const scroll = (by: number) => tab.evaluate(`void document.querySelector('main').scrollBy(0, ${by})`);
    await scroll(30);
    await until('the card to follow', async () => Math.abs((await boxOfCard()).y - (before.y - 30)) <= 1);
    await scroll(600);
    await untilNoCard(tab);
  });
});

test('it goes when the page is scrolled past its term', async () => {
  tab = await stage.open('scrolling-part.html');
  await hoverOn(tab, INF, TITLE);
  await tab.evaluate('scrollBy(0, 700)');
  await untilNoCard(tab);
});

test('it goes when the page opens a modal dialog', async () => {
  tab = await stage.open('article.html');
  await hoverOn(tab, 'Iran nuclear deal', titleOf('jcpoa'));
  await tab.evaluate(`(() => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Your answer?';
    document.body.append(dialog);
    dialog.showModal();
  })()`);
  await untilNoCard(tab);
});

test('it stays when something of the page opens that is not modal', async () => {
  tab = await stage.open('article.html');
  await hoverOn(tab, 'Iran nuclear deal', titleOf('jcpoa'));
  await tab.evaluate(`(() => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.show();
  })()`);
  await moment(500);
  expect(await cardText(tab)).toContain(titleOf('jcpoa'));
});

test('it goes when the page goes to its next article without a new document', async () => {
  tab = await stage.open('application.html');
  await hoverOn(tab, INF, TITLE);
  await tab.evaluate('void route()');
  await untilNoCard(tab);
  await untilPainted(tab, 'New START');
});

/** Rewrites the text node that holds the hovered words; the same treaty is spoken of elsewhere in the page. */
const rewriteTo = (text: string) => `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data } = walker.currentNode;
    if (!data.includes(${JSON.stringify(INF)})) continue;
    const other = document.createElement('p');
    other.textContent = data;
    walker.currentNode.parentElement.after(other);
    walker.currentNode.data = ${text};
    return;
  }
})()`;
const ACTIVE = `(() => {
  let ranges = 0;
  CSS.highlights.get('mark-b')?.forEach(() => ranges++);
  return ranges;
})()`;

test('it goes when the page changes the words under a resting pointer, though the topic stays', async () => {
  tab = await stage.open('application.html');
  await hoverOn(tab, INF, TITLE);
  expect(await tab.evaluate(ACTIVE)).toBe(1);
  await tab.evaluate(rewriteTo(`'Nothing here any more'.padEnd(data.length, '.')`));
  await untilNoCard(tab);
  expect(await tab.evaluate(ACTIVE)).toBe(0);
  await untilPainted(tab, INF);
});

test('it stays with its words when the page draws them again', async () => {
  tab = await stage.open('application.html');
  await hoverOn(tab, INF, TITLE);
  await tab.evaluate(rewriteTo('data'));
  await moment(1000);
  expect(await cardText(tab)).toContain(TITLE);
  await until('the active mark', async () => (await tab!.evaluate<number>(ACTIVE)) === 1);
});
