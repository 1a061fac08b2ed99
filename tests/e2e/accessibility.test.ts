import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../src/authoring/browser/driver.ts';
import { hoverOn, type Stage, start, untilText } from './start.ts';
import { titleOf } from './titles.ts';

/** What axe-core finds wrong with our pages and with the card, as a reader has them on the screen. */
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Source of an expression: each rule that is broken, with the elements that break it. `subject` is an expression too. */
const broken = (subject: string) => `(async () => {
  ${axe};
  const { violations, passes } = await axe.run(${subject}, { iframes: false, preload: false });
  if (passes.length < 5) throw new Error('axe-core saw next to nothing');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary]));
})()`;
type Broken = [rule: AxeResults['violations'][number]['id'], html: string, summary: string][];

/** Waits until nothing moves or fades: half-way through, every contrast is wrong. */
const AT_REST = `document.getAnimations().length === 0`;

describe.each([{ dark: false }, { dark: true }])('dark: $dark', ({ dark }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start({ everySite: true, dark });
  });
  afterAll(() => stage?.close());

  test.each(['popup.html', 'options.html', 'welcome.html'])('%s in a tab', async (file) => {
    const page = await stage.driver.openOwnPage(file);
    await until('the page to be drawn', () =>
      page.probe<boolean>(`document.querySelector('h1, h2') !== null`),
    );
    expect(await page.probe(`matchMedia('(prefers-color-scheme: dark)').matches`)).toBe(dark);
    await until('rest', () => page.probe<boolean>(AT_REST));
    expect(await page.probe<Broken>(broken('document'))).toEqual([]);
    await page.close();
  });

  test('the popup over an article, with a card and all that folds in it open', async () => {
    const page = await stage.open('article.html');
    await hoverOn(page, 'Iran nuclear deal', titleOf('jcpoa'));
    const popup = await stage.driver.openPopup(page);
    await untilText(popup, 'October 20, 2017');
    await popup.click('.topic:nth-child(4) summary');
    await untilText(popup, /Checked through/i);
    await popup.evaluate(
      `document.querySelectorAll('.day, .topic:nth-child(4) details').forEach((details) => { details.open = true; })`,
    );
    await until('rest', () => popup.evaluate<boolean>(AT_REST));
    expect(await popup.evaluate<Broken>(broken('document'))).toEqual([]);
    await stage.driver.closePopup();
    await page.close();
  });

  test.each(['inf-treaty', 'dprk-missile-tests'])('the card of %s in a page', async (topic) => {
    const surfaces: Record<string, string> = {
      'inf-treaty': 'Intermediate-Range Nuclear Forces Treaty (INF)',
      'dprk-missile-tests': 'fired 22 missiles',
    };
    const page = await stage.open('article.html');
    await page.movePointer(5, 5);
    await hoverOn(page, surfaces[topic] as string, titleOf(topic));
    // What no page can do: in this world alone the root counts as open, so that axe-core goes in.
    const found = await page.inCard<Broken>(`async (root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      return await ${broken('root.host')};
    }`);
    expect(found).toEqual([]);
    await page.close();
  });
});
