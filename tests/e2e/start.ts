import { join, resolve } from 'node:path';
import {
  type Box,
  type BrowserName,
  type Driver,
  type Surface,
  type Tab,
  until,
} from '../../src/authoring/browser/driver.ts';
import { launch } from '../../src/authoring/browser/launch.ts';
import { type Painted, painted } from '../../src/authoring/browser/painted.ts';
import { serve, type Server } from '../../src/authoring/browser/serve.ts';
import { copyWithEverySite } from '../../src/authoring/browser/variant.ts';
import { startProxy } from './proxy.ts';

/** The same tests run in either browser; the environment says in which. */
const BROWSER: BrowserName = process.env['BACKGROUNDER_BROWSER'] === 'firefox' ? 'firefox' : 'chrome';

const PAGES = join(import.meta.dirname, 'pages');

/** Pages that forbid nearly everything to scripts and styles. */
const STRICT = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

export interface Stage {
  readonly driver: Driver;
  readonly server: Server;
  /** Everything that anything asked the network for. */
  readonly requests: readonly string[];
  /** Opens a page of tests/e2e/pages. */
  open(page: string): Promise<Tab>;
  close(): Promise<void>;
}

/**
 * Starts the browser with the built extension and the pages. `everySite`: a copy that has been granted every site. Without
 * it: exactly what ships, in a browser that says yes where the extension asks for a site. `dark`: the reader prefers dark.
 */
export async function start({
  everySite,
  dark = false,
}: {
  everySite: boolean;
  dark?: boolean;
}): Promise<Stage> {
  const build = resolve('dist', BROWSER);
  const copy = everySite ? await copyWithEverySite(build) : null;
  const server = await serve(PAGES, (path) => (path.includes('strict-csp') ? STRICT : {}));
  const proxy = await startProxy();
  const driver = await launch(BROWSER, {
    extension: copy?.folder ?? build,
    headless: true,
    dark,
    proxy: proxy.address,
    allowsSites: !everySite,
  });
  // It comes to the front, and what is behind it waits to be looked at. The profile in which Chromium says yes to sites
  // has seen its first start already.
  if (everySite || BROWSER === 'firefox')
    await until('the welcome page', async () =>
      (await driver.addresses()).includes(`${driver.origin}/welcome.html`),
    );
  return {
    driver,
    server,
    requests: proxy.requests,
    open: (page) => driver.openTab(`${server.origin}/${page}`),
    async close() {
      await driver.close();
      await proxy.close();
      await server.close();
      await copy?.remove();
    },
  };
}

/** Waits until this is underlined. */
export const untilPainted = (tab: Tab, surface: string): Promise<Painted> =>
  until(`“${surface}” to be underlined`, async () =>
    (await painted(tab)).find((known) => known.surface === surface),
  );

/** Waits until nothing is underlined. */
export const untilUnpainted = (tab: Tab): Promise<unknown> =>
  until('all highlights to go', async () => (await painted(tab)).length === 0);

export const middle = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;

/** Visible text of the open card, or null. */
export const cardText = (tab: Tab): Promise<string | null> =>
  tab.inCard<string>(`(root) => [...root.children].map((child) => child.innerText ?? '').join('\\n')`);

export const untilCard = (tab: Tab, words: string | RegExp): Promise<string> =>
  until(`a card with ${words}`, async () => {
    const text = await cardText(tab);
    return text !== null && (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
  });

export const untilNoCard = (tab: Tab): Promise<unknown> =>
  until('the card to go', async () => (await cardText(tab)) === null);

/** Rests the pointer on a term and waits for its card. */
export async function hoverOn(tab: Tab, surface: string, words: string | RegExp): Promise<string> {
  const term = await untilPainted(tab, surface);
  await tab.movePointer(...middle(term));
  return untilCard(tab, words);
}

export const textOf = (surface: Surface): Promise<string> => surface.evaluate('document.body.innerText');

export const untilText = (surface: Surface, words: string | RegExp): Promise<string> =>
  until(`${words} in the page`, async () => {
    const text = await textOf(surface);
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
  });

/** A moment in which something that should not happen could. */
export const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
