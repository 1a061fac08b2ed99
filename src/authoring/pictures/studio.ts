import { resolve } from 'node:path';
import {
  type Box,
  type Driver,
  type LaunchOptions,
  type Surface,
  type Tab,
  until,
} from '../browser/driver.ts';
import { launch } from '../browser/launch.ts';
import { painted } from '../browser/painted.ts';
import { serve } from '../browser/serve.ts';
import { copyWithEverySite, stopClock } from '../browser/variant.ts';

/** How the reader's screen and browser are set. */
export type Look = Pick<LaunchOptions, 'dark' | 'forcedColors' | 'language' | 'width' | 'height'>;

/** The day on which all pictures are taken, so that they change with the data only. */
const PICTURE_DAY = '2026-09-01';
const SCALE = 2;

/** Chromium with the extension, the sample pages, and a clock that stands still. */
export interface Studio {
  readonly driver: Driver;
  /** Opens a page of assets/sample and waits until terms are underlined. */
  openSample(page: string): Promise<Tab>;
  close(): Promise<void>;
}

export async function openStudio(look: Look): Promise<Studio> {
  const copy = await copyWithEverySite('dist/chrome');
  await stopClock(copy.folder, PICTURE_DAY);
  const server = await serve(resolve('assets/sample'));
  const driver = await launch('chrome', { ...look, extension: copy.folder, headless: true, scale: SCALE });
  await until('the welcome page', async () =>
    (await driver.addresses()).some((url) => url.endsWith('/welcome.html')),
  );
  return {
    driver,
    async openSample(page) {
      const tab = await driver.openTab(`${server.origin}/${page}`);
      await until(`underlined terms in ${page}`, async () => (await painted(tab)).length > 0);
      return tab;
    },
    async close() {
      await driver.close();
      await server.close();
      await copy.remove();
    },
  };
}

/** Rests the pointer on the first term that reads so, near the top of the viewport, until its card is there. */
export async function openCard(tab: Tab, surface: RegExp): Promise<Box> {
  const place = () =>
    until(`${surface} to be underlined`, async () =>
      (await painted(tab)).find((term) => surface.test(term.surface)),
    );
  await tab.evaluate(`window.scrollTo({ top: 0, behavior: 'instant' })`);
  const before = await until(`${surface} on the page`, () => scrollToTerm(tab, surface));
  await until('the page to scroll', async () => (await tab.evaluate<number>('scrollY')) === before);
  const { x, y, width, height } = await place();
  let nudge = 0;
  await until('its card', async () => {
    // A busy machine may have missed that the pointer came to rest.
    await tab.movePointer(x + width / 2 + (nudge++ % 2), y + height / 2);
    await moment();
    return tab.inCard<boolean>(`(root) => root.querySelector('.frame') !== null`);
  });
  await drawn(tab);
  return until('its place', () => tab.inCard<Box>(`(root) => (${BOX_OF})(root.querySelector('.frame'))`));
}

const REST_MS = 700;
const moment = () => new Promise((resolve) => setTimeout(resolve, REST_MS));

const TERM_FROM_TOP = 60;

/** Scrolls so that the paragraph with this text begins near the top; the resulting offset. */
const scrollToTerm = (tab: Tab, surface: RegExp): Promise<number | null> =>
  tab.evaluate(`(() => {
    const place = [...document.querySelectorAll('h1, h2, p')].find((block) => ${surface}.test(block.textContent.replace(/\\s+/g, ' ')));
    if (!place) return null;
    window.scrollTo({ top: place.getBoundingClientRect().top + scrollY - ${TERM_FROM_TOP}, behavior: 'instant' });
    return scrollY;
  })()`);

const BOX_OF = `(element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}`;

/** Box of an element, from the corner of the whole document. */
export const boxIn = (surface: Surface, expression: string): Promise<Box> =>
  surface.evaluate(`(() => {
    const box = (${BOX_OF})(${expression});
    return { ...box, x: box.x + scrollX, y: box.y + scrollY };
  })()`);

/** Resolves when what was changed stands on the screen. */
export const drawn = (surface: Surface): Promise<unknown> =>
  surface.evaluate(
    `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))`,
  );

/** The popup of the tab with its topics listed. */
export async function openPopup(studio: Studio, tab: Tab): Promise<Surface> {
  const popup = await studio.driver.openPopup(tab);
  await until('topics in the popup', () =>
    popup.evaluate<boolean>(`document.querySelector('.topic h2') !== null`),
  );
  await drawn(popup);
  return popup;
}

/** With a margin on the left and right. */
export const wider = ({ x, width, ...rest }: Box, margin: number): Box => ({
  ...rest,
  x: x - margin,
  width: width + 2 * margin,
});
