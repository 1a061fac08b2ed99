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
  untilText,
} from './start.ts';
import { titleOf } from './titles.ts';

/** Pages that work against the open card: that rewrite it, and that will not let it stand. */
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
afterEach(async () => {
  await stage.driver.closePopup();
  await tab.close();
});

const TERM = 'Iran nuclear deal';
const TITLE = titleOf('jcpoa');

/** Away and at rest there: a pointer that only crosses the article has not left the term, and its card stays dismissed. */
async function leave() {
  await tab.movePointer(5, 5);
  await moment(400);
}

/** All ways known into a closed root, by words that stand in the card alone; rewrites what it gets hold of. */
const REWRITE = `(() => {
  const host = document.querySelector(':popover-open');
  const reached = [host.shadowRoot];
  getSelection().removeAllRanges();
  for (let times = 0; times < 3 && window.find('Checked through'); times++) {
    const { anchorNode, focusNode } = getSelection();
    const { startContainer, commonAncestorContainer } = getSelection().getRangeAt(0);
    reached.push(...[anchorNode, focusNode, startContainer, commonAncestorContainer].map((node) => node?.getRootNode()));
  }
  const { x, y } = host.getBoundingClientRect();
  reached.push(document.elementFromPoint(x + 30, y + 30)?.getRootNode());
  reached.push(document.caretPositionFromPoint(x + 30, y + 30)?.offsetNode?.getRootNode());
  const root = reached.find((node) => node instanceof ShadowRoot);
  const title = root?.querySelector('h2');
  if (title) title.firstChild.data = 'What the page would like to be read';
  return Boolean(title);
})()`;

test('a page that rewrites the card loses it; where it cannot even reach it, the card stays', async () => {
  await hoverOn(tab, TERM, TITLE);
  const rewritten = await tab.evaluate<boolean>(REWRITE);
  expect(rewritten).toBe(stage.driver.name === 'firefox');
  if (!rewritten) {
    await moment(500);
    expect(await cardText(tab)).toContain(TITLE);
    return;
  }
  await untilNoCard(tab);
  await leave();
  expect(await hoverOn(tab, TERM, TITLE)).not.toContain('What the page');
});

/** A way of the page to take the card away, done to each that opens; it counts how often. */
const against = (act: string, most = Infinity) => `(() => {
  globalThis.taken = 0;
  setInterval(() => {
    const host = document.querySelector(':popover-open');
    if (!host || taken >= ${most}) return;
    taken++;
    host.${act}();
  }, 20);
})()`;

test('a page that takes away what the card is shown by has no unseen card', async () => {
  await hoverOn(tab, TERM, TITLE);
  await tab.press('Escape');
  await leave();
  await tab.evaluate(`void document.head.append(Object.assign(document.createElement('style'), {
    textContent: '* { --mark-c: none !important }',
  }))`);
  await tab.movePointer(...middle(await untilPainted(tab, TERM)));
  await moment(1000);
  expect(await tab.evaluate('document.querySelectorAll("[popover]").length')).toBe(0);
  await tab.evaluate('void document.head.lastElementChild.remove()');
  await stage.driver.command('open-card', tab);
  await untilCard(tab, TITLE);
});

describe.each(['remove', 'hidePopover'])('a page that calls %s()', (act) => {
  test('once or twice has the card again', async () => {
    await tab.evaluate(against(act, 2));
    await hoverOn(tab, TERM, TITLE);
    await expect.poll(() => tab.evaluate('taken')).toBe(2);
    await untilCard(tab, TITLE);
    await moment(500);
    expect(await cardText(tab)).toContain(TITLE);
  });

  test('again and again is left alone from then on, and the popup says so', async () => {
    await tab.evaluate(against(act));
    const [x, y] = middle(await untilPainted(tab, TERM));
    await tab.movePointer(x, y);
    await expect.poll(() => tab.evaluate('taken'), { timeout: 10_000 }).toBeGreaterThan(5);
    await untilNoCard(tab);
    const before = await tab.evaluate<number>('taken');
    await leave();
    await tab.movePointer(x, y);
    await moment(1200);
    expect(await tab.evaluate('taken')).toBe(before);
    expect(await cardText(tab)).toBeNull();
    await untilPainted(tab, TERM);
    const popup = await stage.driver.openPopup(tab);
    const text = await untilText(popup, 'This page worked against the cards');
    expect(text).toContain(TITLE);
  });
});
