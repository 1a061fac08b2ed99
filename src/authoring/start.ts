import { spawnSync } from 'node:child_process';
import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BadInput, runCommand } from './bad-input.ts';
import { type BrowserName, type Driver, type Surface, type Tab, until } from './browser/driver.ts';
import { launch } from './browser/launch.ts';
import { type Painted, painted } from './browser/painted.ts';
import { serve } from './browser/serve.ts';
import { copyWithEverySite } from './browser/variant.ts';
import { readOptions } from './read-options.ts';

const HELP = `Builds Backgrounder and opens a browser with it on an article, highlights on.

  npm start                            the sample article that comes with it
  npm start -- FILE-or-URL             an HTML file or an address
  npm start -- --browser firefox       chrome (default) or firefox

A browser that is not there is installed. CHROME_PATH and FIREFOX_PATH name a program of your choice. Without a display it
runs unseen, and writes out/article.png, out/card.png and out/popup.png.`;

const SAMPLE = 'assets/sample/article.html';
const PICTURES = 'out';
/** A page that has shown no term by then has none. */
const LONGEST_READING_MS = 10_000;

interface Choice {
  readonly browser: BrowserName;
  readonly page: string;
}

function readChoice(args: readonly string[]): Choice | null {
  const options = { browser: { type: 'string', default: 'chrome' }, help: { type: 'boolean' } } as const;
  const { values, positionals } = readOptions('start', 'npm start', {
    args: [...args],
    options,
    allowPositionals: true,
  });
  if (values.help) return null;
  if (values.browser !== 'chrome' && values.browser !== 'firefox')
    throw new BadInput(`start: --browser ${values.browser}: chrome or firefox`);
  if (positionals.length > 1) throw new BadInput(`start: ${positionals[1]}: one file or address at a time`);
  // npm runs us in the project's folder and says where the reader was.
  const from = process.env['INIT_CWD'] ?? '.';
  const [given] = positionals;
  const isAddress = given !== undefined && /^https?:\/\//.test(given);
  return {
    browser: values.browser,
    page: given === undefined ? SAMPLE : isAddress ? given : resolve(from, given),
  };
}

/** Address of the page; a file is served from this machine, as extensions may not read `file:` addresses. */
async function addressOf(page: string): Promise<{ url: string; close(): Promise<void> }> {
  if (/^https?:\/\//.test(page)) {
    if (!URL.canParse(page)) throw new BadInput(`start: ${page}: not an address`);
    return { url: page, close: async () => {} };
  }
  const file = resolve(page);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) throw new BadInput(`start: ${page}: a folder; name an HTML file in it`);
  if (!found?.isFile()) throw new BadInput(`start: ${page}: no such file; name an HTML file or an address`);
  if (!/\.html?$/i.test(file))
    throw new BadInput(`start: ${page}: not a web page; name a file that ends in .html, or an address`);
  const server = await serve(dirname(file));
  return { url: `${server.origin}/${encodeURIComponent(basename(file))}`, close: () => server.close() };
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Titles in the popup's list, in reading order. */
const TITLES = `[...document.querySelectorAll('.topic h2')].map((title) => title.textContent)`;

/** False where a signal ended it. */
function build(target: BrowserName): boolean {
  const { status, signal } = spawnSync(process.execPath, ['build.mjs', '--target', target], {
    stdio: 'inherit',
  });
  if (signal) return false;
  if (status !== 0) throw new BadInput('start: the build failed; its problems are listed above');
  return true;
}

/** The card of the first term that has one, opened as a reader does it. */
async function hover(tab: Tab, terms: readonly Painted[]): Promise<string> {
  const term = terms[0] as Painted;
  await tab.movePointer(term.x + term.width / 2, term.y + term.height / 2);
  return until(`the card of “${term.surface}”`, () => tab.inCard<string>(`(root) => root.textContent`));
}

/** What is underlined as soon as anything is; nothing where the page speaks of nothing that there is a card on. */
const findTerms = (tab: Tab): Promise<readonly Painted[]> =>
  until(
    'highlights',
    async () => {
      const found = await painted(tab);
      return found.length > 0 && found;
    },
    LONGEST_READING_MS,
  ).catch(() => []);

async function takePictures(driver: Driver, tab: Tab): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  // Of another page, perhaps: a page without terms has no card.
  await rm(join(PICTURES, 'card.png'), { force: true });
  const taken: string[] = [];
  const picture = async (of: Surface, name: string) => {
    const file = join(PICTURES, `${name}.png`);
    await of.screenshot(file);
    taken.push(file);
  };
  const terms = await findTerms(tab);
  await picture(tab, 'article');
  if (terms.length > 0) {
    await hover(tab, terms);
    await picture(tab, 'card');
    await tab.press('Escape');
  }
  const popup = await driver.openPopup(tab);
  const topics = await until('the popup', async () => {
    const titles = await popup.evaluate<string[]>(TITLES);
    const isDrawn = await popup.evaluate<boolean>(`document.querySelector('.topic, input') !== null`);
    return (terms.length > 0 ? titles.length > 0 : isDrawn) && titles;
  });
  await picture(popup, 'popup');
  console.log(`\nTopics found: ${topics.join(' · ') || 'none'}\n`);
  for (const file of taken) console.log(`  ${file}`);
}

async function open(driver: Driver, { page, url }: { page: string; url: string }): Promise<Tab> {
  try {
    return await driver.openTab(url);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new BadInput(`start: ${page}: the browser cannot open it (${reason}); is the address right?`);
  }
}

/** Resolves with the first signal to end: Ctrl-C, of which npm sends a second, or the terminal's closing. None of them ends the process any more. */
const untilInterrupted = () =>
  new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => resolve());
  });

async function visit(driver: Driver, page: string, url: string, headless: boolean): Promise<void> {
  await until('the welcome page', async () =>
    (await driver.addresses()).some((known) => known.endsWith('/welcome.html')),
  );
  console.log(`Opening ${page}`);
  const tab = await open(driver, { page, url });
  if (headless) return takePictures(driver, tab);
  console.log('Close the browser to end.');
  await driver.closed;
}

async function show({ browser, page }: Choice): Promise<void> {
  const address = await addressOf(page);
  const interrupted = untilInterrupted();
  try {
    console.log(`Building for ${browser} …`);
    if (!build(browser)) return;
    const copy = await copyWithEverySite(join('dist', browser));
    try {
      const headless = !hasDisplay();
      console.log(headless ? `Starting ${browser} without a display …` : `Starting ${browser} …`);
      const options = { extension: copy.folder, headless, height: 900, keepsSignals: true };
      const driver = await launch(browser, options);
      try {
        await Promise.race([interrupted, visit(driver, page, address.url, headless)]);
      } finally {
        await driver.close();
      }
    } finally {
      await copy.remove();
    }
  } finally {
    await address.close();
  }
}

await runCommand(async () => {
  const choice = readChoice(process.argv.slice(2));
  if (choice) await show(choice);
  else console.log(HELP);
});
