import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright';
import { type LaunchOptions, until } from './driver.ts';

/** The protocol's extension domain is newer than Playwright's types. */
export type Send = (method: string, params?: object) => Promise<unknown>;

/** All that keeps Chromium from talking to anybody of its own accord. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
];

/** Room for the largest popup, in pixels of a screen that is finer than usual. */
const SCREEN = '3200x2400';

/** Starts Chromium on a profile; as root without the sandbox, which root cannot have. */
export const start = (profile: string, options: LaunchOptions): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless,
    handleSIGINT: !options.keepsSignals,
    handleSIGTERM: !options.keepsSignals,
    handleSIGHUP: !options.keepsSignals,
    chromiumSandbox: process.getuid?.() !== 0,
    colorScheme: options.dark ? 'dark' : 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    ...(options.scale && options.headless ? { deviceScaleFactor: options.scale } : {}),
    ...(options.language ? { env: { ...process.env, LANGUAGE: options.language } } : {}),
    viewport: options.headless ? { width: options.width ?? 1280, height: options.height ?? 800 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET,
      '--enable-unsafe-extension-debugging',
      ...(options.scale
        ? [
            `--force-device-scale-factor=${options.scale}`,
            `--screen-info={${SCREEN} devicePixelRatio=${options.scale}}`,
          ]
        : []),
      ...(options.language ? [`--lang=${options.language}`] : []),
      ...(options.proxy ? proxyArgs(options.proxy) : []),
    ],
  });

/** The browser's own session, beside those of its tabs. */
export async function sessionOf(
  context: BrowserContext,
): Promise<{ session: CDPSession; send: Send; version: string }> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium did not open its control channel');
  const session = await browser.newBrowserCDPSession();
  return { session, send: session.send.bind(session) as unknown as Send, version: browser.version() };
}

/** Installs an unpacked extension and gives its id. */
export async function load(context: BrowserContext, path: string): Promise<string> {
  const { send } = await sessionOf(context);
  return ((await send('Extensions.loadUnpacked', { path })) as { id: string }).id;
}

/**
 * No flag answers the browser's question for a site, and no protocol reaches it. But Chromium does not ask again for what
 * it once granted, so the profile is made to remember that: installed, closed, its notes amended.
 */
export async function prepareProfile(profile: string, options: LaunchOptions): Promise<string> {
  const context = await start(profile, options);
  let id: string;
  try {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
    id = await load(context, options.extension);
    // Without this one reload the extension is gone after the restart.
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await until('the first start', () => worker.evaluate(`chrome.storage.local !== undefined`));
    await worker.evaluate(`setTimeout(() => chrome.runtime.reload(), 0)`);
    await context.waitForEvent('serviceworker');
  } finally {
    await context.close();
  }
  const file = join(profile, 'Default', 'Preferences');
  const notes = JSON.parse(await readFile(file, 'utf8'));
  const own = notes.extensions.settings[id];
  const sites = { explicit_host: ['http://*/*', 'https://*/*'] };
  own.granted_permissions = { ...own.granted_permissions, ...sites };
  own.runtime_granted_permissions = { ...own.runtime_granted_permissions, ...sites };
  await writeFile(file, JSON.stringify(notes));
  return id;
}

/** By default Chromium keeps its hands off the proxy for this machine's own addresses. */
const proxyArgs = (proxy: string) => [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'];
