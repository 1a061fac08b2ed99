import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './driver.ts';

export const ADDON_ID = 'backgrounder@backgrounder.invalid';
/** Firefox draws a host name for each installation; a drawn one could not be told to tests. */
export const ADDON_HOST = '6b2f3a51-7c1e-4d0b-9a55-2f0c6d1e8b47';

type Pref = string | number | boolean;

const QUIET: Record<string, Pref> = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,none',
  'toolkit.telemetry.enabled': false,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
  // A prompt cannot be answered from a test; the reader's "allow" is then taken for given.
  'extensions.webextOptionalPermissionPrompts': false,
  // Otherwise what a pointer or a key does before a document's first few frames is dropped, which on a busy machine take seconds.
  'dom.input_events.security.minNumTicks': 0,
  'dom.input_events.security.minTimeElapsedInMS': 0,
};

function proxyPrefs(proxy: string): Record<string, Pref> {
  const [host, port] = proxy.split(':') as [string, string];
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

export interface FirefoxProcess {
  /** Address of its WebDriver BiDi server. */
  readonly address: string;
  readonly ended: Promise<void>;
  /** Ends it, if it has not ended itself, and removes its profile. */
  stop(): Promise<void>;
}

/** Starts Firefox with a fresh, quiet profile and its WebDriver BiDi server. */
export async function startFirefox(options: LaunchOptions): Promise<FirefoxProcess> {
  const profile = await mkdtemp(join(tmpdir(), 'backgrounder-firefox-'));
  const prefs = {
    ...QUIET,
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    ...(options.scale ? { 'layout.css.devPixelsPerPx': String(options.scale) } : {}),
    ...(options.forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
    ...(options.language ? { 'intl.locale.requested': options.language } : {}),
    ...(options.proxy ? proxyPrefs(options.proxy) : {}),
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const size = ['--width', String(options.width ?? 1280), '--height', String((options.height ?? 800) + 120)];
  const own = [
    '--profile',
    profile,
    '--no-remote',
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  const args = [...(options.headless ? ['--headless'] : []), ...size, ...own, 'about:blank'];
  const child = spawn(options.executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.kill();
    await ended;
    clearTimeout(timer);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return { address: await addressOf(child), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(
      () => reject(new Error(`Firefox did not start within 60 s: ${printed}`)),
      60_000,
    );
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox ended while starting: ${printed}`)));
    child.stderr?.on('data', (data) => {
      printed = (printed + String(data)).slice(-4000);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
