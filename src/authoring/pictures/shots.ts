import { join } from 'node:path';
import { type Box, type Tab, until } from '../browser/driver.ts';
import { boxIn, drawn, openCard, openPopup, type Studio, wider } from './studio.ts';

/** Takes one picture and gives its file. */
export type Shot = (studio: Studio, folder: string) => Promise<readonly string[]>;

const SAMPLE = 'article.html';

/** Card over the article, cropped to the article's column and the card. */
export const cardShot =
  (name: string, surface: RegExp, page: string = SAMPLE): Shot =>
  async ({ openSample }, folder) => {
    const tab = await openSample(page);
    const card = await openCard(tab, surface);
    const file = join(folder, `${name}.png`);
    await tab.screenshot(file, await besideText(tab, card));
    await tab.close();
    return [file];
  };

const MARGIN = 24;

async function besideText(tab: Tab, card: Box): Promise<Box> {
  const { width: viewport, height: bottom } = await tab.evaluate<Box>(
    '({ x: 0, y: 0, width: innerWidth, height: innerHeight })',
  );
  const column = await boxIn(tab, `document.querySelector('article')`);
  const left = Math.max(0, Math.min(column.x, card.x) - MARGIN);
  const right = Math.min(viewport, Math.max(column.x + column.width, card.x + card.width) + MARGIN);
  return {
    x: left,
    y: 0,
    width: right - left,
    height: Math.min(bottom, card.y + card.height + MARGIN),
  };
}

/** The toolbar popup as it opens. */
export const popupShot =
  (name: string, page: string = SAMPLE): Shot =>
  async (studio, folder) => {
    const tab = await studio.openSample(page);
    const popup = await openPopup(studio, tab);
    const file = join(folder, `${name}.png`);
    await popup.screenshot(file);
    await studio.driver.closePopup();
    await tab.close();
    return [file];
  };

/** A page of the extension, as wide as the viewport, down to its end or to `height`. */
export const pageShot =
  (name: string, page: string, height: number): Shot =>
  async ({ driver }, folder) => {
    const tab = await driver.openOwnPage(page);
    await drawn(tab);
    const width = await tab.evaluate<number>('innerWidth');
    const end = await tab.evaluate<number>('document.body.getBoundingClientRect().bottom');
    const file = join(folder, `${name}.png`);
    await tab.screenshot(file, { x: 0, y: 0, width, height: Math.min(height, Math.ceil(end)) });
    await tab.close();
    return [file];
  };

/** Terms whose cards have each kind of chart. */
const CHARTS: Readonly<Record<string, RegExp>> = {
  tests: /nuclear tests/,
  years: /22 missiles/,
  limits: /Strategic Arms Reduction Treaty/,
  members: /Iran Accord/,
};

/** Each kind of chart, out of the cards over the article. */
export const chartShots =
  (suffix: string): Shot =>
  async ({ openSample }, folder) => {
    const tab = await openSample(SAMPLE);
    const files: string[] = [];
    for (const [kind, surface] of Object.entries(CHARTS)) {
      const file = join(folder, `chart-${kind}${suffix}.png`);
      await openCard(tab, surface);
      await tab.screenshot(file, wider(await openChart(tab), 8));
      await tab.press('Escape');
      files.push(file);
    }
    await tab.close();
    return files;
  };

/** Scrolls the card to its first chart. */
const openChart = (tab: Tab): Promise<Box> =>
  until('its chart', async () => {
    await tab.inCard(`(root) => {
      const chart = root.querySelector('.chart');
      if (chart.localName === 'details') chart.open = true;
      const frame = root.querySelector('.frame');
      frame.scrollTop += chart.getBoundingClientRect().top - frame.getBoundingClientRect().top - 8;
    }`);
    await drawn(tab);
    return tab.inCard<Box>(`(root) => {
      const { x, y, width, height } = root.querySelector('.chart').getBoundingClientRect();
      const foot = root.querySelector('.frame').getBoundingClientRect().bottom;
      return { x, y, width, height: Math.min(height, foot - y - 2) };
    }`);
  });
