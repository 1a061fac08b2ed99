import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../src/authoring/browser/driver.ts';
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

/** The card in the page, on real pointer, finger and key events. */
let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  stage = await start({ everySite: true });
});
afterAll(() => stage?.close());
beforeEach(async () => {
  tab = await stage.open('article.html');
  await tab.movePointer(5, 5);
});
afterEach(() => tab.close());

const INF = 'Intermediate-Range Nuclear Forces Treaty (INF)';
const TITLE = titleOf('inf-treaty');
const boxOfCard = () =>
  tab.inCard<{ x: number; y: number; width: number; height: number }>(
    `(root) => { const { x, y, width, height } = root.firstElementChild.getBoundingClientRect(); return { x, y, width, height }; }`,
  );

test('terms are underlined at once: in the article only, and across inline elements', async () => {
  await untilPainted(tab, INF);
  await untilPainted(tab, 'Iran nuclear deal');
  const inNavigation = await tab.evaluate(
    `[...CSS.highlights.values()].flatMap((marks) => [...marks]).some(({ startContainer }) => startContainer.parentElement.closest('nav, aside'))`,
  );
  expect(inNavigation).toBe(false);
});

test('the card tells the state of the day and what came since, with sources and how far it was checked', async () => {
  const text = await hoverOn(tab, INF, TITLE);
  expect(text).toMatch(/Treaty/);
  expect(text).toMatch(/October 20, 2017/);
  expect(text).toMatch(/In force since June 1, 1988/);
  expect(text).toMatch(/Russia/);
  expect(text).toMatch(/United States/);
  expect(text).toMatch(/Since/i);
  expect(text).toMatch(/2019/);
  expect(text).toMatch(/Today\s+Ended/);
  expect(text).toMatch(/\d+ sources/);
  expect(text).toMatch(/Checked through/i);
  const links = await tab.inCard<{ href: string; rel: string }[]>(
    `(root) => [...root.querySelectorAll('a')].map(({ href, rel }) => ({ href, rel }))`,
  );
  expect(links?.length).toBeGreaterThan(3);
  expect(links?.filter(({ href }) => !href.startsWith('https://'))).toEqual([]);
  expect(links?.filter(({ rel }) => !(rel.includes('noopener') && rel.includes('noreferrer')))).toEqual([]);
});

test.each([900, 640, 420])(
  'in a window %i px high it leaves its term uncovered, lies inside, and says what came since',
  async (height) => {
    await tab.setViewport(900, height);
    await hoverOn(tab, INF, TITLE);
    const term = await untilPainted(tab, INF);
    const card = (await boxOfCard())!;
    expect(Math.min(card.x, card.y)).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(900);
    expect(card.y + card.height).toBeLessThanOrEqual(height);
    const [x, y] = middle(term);
    const covers = x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height;
    expect(covers).toBe(false);
    const since = await tab.inCard<{ y: number; height: number }>(
      `(root) => { const { y, height } = root.querySelector('.since h3').getBoundingClientRect(); return { y, height }; }`,
    );
    expect(since!.y + since!.height).toBeLessThanOrEqual(card.y + card.height + 1);
  },
);

test('counts name their rule', async () => {
  const text = await hoverOn(tab, 'nuclear tests', titleOf('dprk-nuclear-tests'));
  expect(text).toMatch(/\b6\b/);
});

describe('the pointer', () => {
  test('may go into the card, which stays; leaving it closes it', async () => {
    await hoverOn(tab, INF, TITLE);
    const box = await boxOfCard();
    await tab.movePointer(box!.x + 40, box!.y + 60);
    await moment(1200);
    expect(await cardText(tab)).toContain(TITLE);
    await tab.movePointer(5, 5);
    await untilNoCard(tab);
  });

  test('crossing a term without resting opens nothing', async () => {
    const term = await untilPainted(tab, INF);
    const [x, y] = middle(term);
    await tab.movePointer(x, y);
    await tab.movePointer(5, 5);
    await moment(800);
    expect(await cardText(tab)).toBeNull();
  });

  test('a pinned card stays when the pointer leaves, until it is closed by its button', async () => {
    await hoverOn(tab, INF, TITLE);
    const press = async (selector: string) => {
      const at = await tab.inCard<{ x: number; y: number }>(`(root) => {
        const { x, y, width, height } = root.querySelector('${selector}').getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }`);
      await tab.movePointer(at!.x, at!.y);
      await tab.clickAt(at!.x, at!.y);
    };
    await press('[aria-pressed]');
    await tab.movePointer(5, 5);
    await moment(1000);
    expect(await cardText(tab)).toContain(TITLE);
    await press('[aria-label="Close"]');
    await untilNoCard(tab);
  });
});

test('Escape closes it, and it does not come back under the resting pointer', async () => {
  await hoverOn(tab, INF, TITLE);
  await tab.press('Escape');
  await untilNoCard(tab);
  await moment(800);
  expect(await cardText(tab)).toBeNull();
});

test('a tap opens it', async () => {
  const term = await untilPainted(tab, INF);
  await tab.tapAt(...middle(term));
  await untilCard(tab, TITLE);
});

test('keyboard commands go from term to term and into the card; Escape gives the focus back', async () => {
  await untilPainted(tab, INF);
  await stage.driver.command('next-mention', tab);
  await untilCard(tab, TITLE);
  await stage.driver.command('next-mention', tab);
  await untilCard(tab, titleOf('jcpoa'));
  await stage.driver.command('previous-mention', tab);
  await untilCard(tab, TITLE);
  await stage.driver.command('open-card', tab);
  const focused = () =>
    tab.inCard<string | null>('(root) => root.activeElement?.getAttribute("role") ?? null');
  await expect.poll(focused).toBe('dialog');
  await tab.press('Escape');
  await untilNoCard(tab);
  expect(await tab.evaluate('document.activeElement === document.body')).toBe(true);
});

test('the command for highlighting switches all off and on', async () => {
  await untilPainted(tab, INF);
  const marks = () => tab.evaluate<number>('CSS.highlights.size');
  await stage.driver.command('toggle-highlighting', tab);
  await expect.poll(marks).toBe(0);
  await stage.driver.command('toggle-highlighting', tab);
  await expect.poll(marks).toBeGreaterThan(0);
});

test('opening a card moves neither focus, selection nor scroll position', async () => {
  const state = `(() => {
    const { anchorNode, anchorOffset, focusOffset } = getSelection();
    return JSON.stringify([document.activeElement.tagName, anchorNode?.textContent.slice(0, 20), anchorOffset, focusOffset, scrollX, scrollY, history.length, document.title]);
  })()`;
  await untilPainted(tab, INF);
  await tab.evaluate(`void getSelection().selectAllChildren(document.querySelector('#fourth'))`);
  const before = await tab.evaluate(state);
  await hoverOn(tab, INF, TITLE);
  expect(await tab.evaluate(state)).toBe(before);
});
