import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Surface, until } from '../../src/authoring/browser/driver.ts';
import { painted } from '../../src/authoring/browser/painted.ts';
import { hoverOn, moment, type Stage, start, untilPainted, untilText, untilUnpainted } from './start.ts';
import { titleOf } from './titles.ts';

/** Exactly what ships, with no permission for any site. */
let stage: Stage;
beforeAll(async () => {
  stage = await start({ everySite: false });
});
afterAll(() => stage?.close());

test('installing shows no warning', async () => {
  expect(await stage.driver.installWarnings()).toEqual([]);
});

test('the welcome page offers three ways, a button each', async () => {
  const welcome = await stage.driver.openOwnPage('welcome.html');
  await untilText(welcome, 'Backgrounder');
  expect(await welcome.evaluate('document.querySelectorAll(".ladder button").length')).toBe(3);
  await welcome.close();
});

test('without a permission nothing happens in a page', async () => {
  const tab = await stage.open('article.html');
  await moment(1500);
  expect(await painted(tab)).toEqual([]);
  await tab.close();
});

test('a click on the toolbar button spots this page, and no other', async () => {
  const tab = await stage.open('article.html');
  const other = await stage.open('application.html');
  const popup = await stage.driver.openPopup(tab);
  await untilText(popup, 'October 20, 2017');
  await untilPainted(tab, 'Iran nuclear deal');
  await stage.driver.closePopup();
  expect(await painted(other)).toEqual([]);
  await other.close();
  await tab.close();
});

test('a page of the browser itself cannot be read, and the popup says so', async () => {
  const tab = await stage.driver.openOwnPage('welcome.html');
  const popup = await stage.driver.openPopup(tab);
  await untilText(popup, 'does not let extensions read');
  await until('all cards to browse', () =>
    popup.evaluate<boolean>('Boolean(document.querySelector("input[type=search]"))'),
  );
  await stage.driver.closePopup();
  await tab.close();
});

describe('a site', () => {
  const SWITCH = '[role="switch"]';
  const isOn = (popup: Surface) =>
    popup.evaluate<boolean>(`document.querySelector('${SWITCH}')?.getAttribute('aria-checked') === 'true'`);
  const isGranted = () =>
    stage.driver.inExtension<boolean>(`browser.permissions.contains({ origins: ['http://127.0.0.1/*'] })`);

  test('that is granted in the popup is read at once on each load', async () => {
    const tab = await stage.open('article.html');
    const popup = await stage.driver.openPopup(tab);
    await untilText(popup, '127.0.0.1');
    expect(await isOn(popup)).toBe(false);
    await popup.click(SWITCH);
    await until('the grant', isGranted);
    await stage.driver.closePopup();
    const next = await stage.open('article.html');
    await untilPainted(next, 'Iran nuclear deal');
    for (const open of [tab, next]) await open.close();
  });

  test('stays granted when the extension is updated; open pages are taken over by the new one', async () => {
    const tab = await stage.open('article.html');
    await untilPainted(tab, 'Iran nuclear deal');
    await stage.driver.updateExtension();
    // The old reader goes within a second or so, and the new one has to find the page by itself.
    await moment(2500);
    await tab.toFront();
    await hoverOn(tab, 'Iran nuclear deal', titleOf('jcpoa'));
    expect(await tab.evaluate('CSS.highlights.size')).toBe(2);
    await tab.press('Escape');
    const next = await stage.open('article.html');
    await untilPainted(next, 'Iran nuclear deal');
    for (const open of [tab, next]) await open.close();
  });

  test('has no card left over from before an update', async () => {
    const tab = await stage.open('article.html');
    const before = await tab.evaluate('document.documentElement.outerHTML');
    await hoverOn(tab, 'Iran nuclear deal', titleOf('jcpoa'));
    await stage.driver.updateExtension();
    await until('the card to be out of sight', () =>
      tab.evaluate<boolean>('!document.querySelector("[popover]")?.checkVisibility()'),
    );
    // The new reader looks at a page when it is in front.
    await moment(2500);
    await tab.movePointer(5, 5);
    await tab.toFront();
    await until('the card to go', () => tab.evaluate<boolean>('!document.querySelector("[popover]")'));
    expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(before);
    await hoverOn(tab, 'Iran nuclear deal', titleOf('jcpoa'));
    expect(await tab.evaluate('document.querySelectorAll("[popover]").length')).toBe(1);
    await tab.close();
  });

  test('that is taken back is left at once, and not read any more', async () => {
    const tab = await stage.open('article.html');
    await untilPainted(tab, 'Iran nuclear deal');
    const popup = await stage.driver.openPopup(tab);
    await until('the switch to be on', () => isOn(popup));
    await popup.click(SWITCH);
    await until('the grant to go', async () => !(await isGranted()));
    await untilUnpainted(tab);
    expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
    await stage.driver.closePopup();
    const last = await stage.open('article.html');
    await moment(1500);
    expect(await painted(last)).toEqual([]);
    for (const open of [tab, last]) await open.close();
  });
});

test('no page of the extension can load from elsewhere, connect, or run text as code', async () => {
  const page = await stage.driver.openOwnPage('options.html');
  await untilText(page, /\w/);
  const attempts = {
    connect: `fetch('${stage.server.origin}/article.html')`,
    image: `new Promise((resolve, reject) => { const image = new Image(); image.onload = resolve; image.onerror = reject; image.src = '${stage.server.origin}/x.png' })`,
    sink: `Promise.resolve().then(() => { document.body.append(document.createElement('p')); document.body.lastChild.innerHTML = '<b>x</b>'; })`,
  };
  for (const [what, attempt] of Object.entries(attempts))
    expect(await page.evaluate(`${attempt}.then(() => 'allowed', () => 'refused')`), what).toBe('refused');
  await page.close();
});
