import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import type { BrowserName } from './driver.ts';

/** Commands on the PATH, and where installers put the programs, by platform. Free builds before branded ones. */
const PLACES: Record<BrowserName, { commands: string[]; darwin: string[]; win32: string[]; apt: string }> = {
  chrome: {
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    darwin: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
    apt: 'chromium',
  },
  firefox: {
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
    apt: 'firefox-esr',
  },
};
const GIVEN: Record<BrowserName, string> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(name: BrowserName): string | null {
  const { commands, darwin, win32 } = PLACES[name];
  const roots: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((root) =>
      darwin.map((app) => join(root, app)),
    ),
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
      win32.map((program) => join(process.env[variable] ?? '', program)),
    ),
  };
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  const byPreference = commands.flatMap((command) => onPath.filter((path) => path.endsWith(`/${command}`)));
  return [...(roots[process.platform] ?? []), ...byPreference].find(isProgram) ?? null;
}

/** Debian's and Ubuntu's own package, where we may install without asking for a password. */
function installByApt(name: BrowserName): string | null {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return null;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return null;
  const apt = (...args: string[]) => {
    const command = isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return (
      spawnSync(command[0] as string, command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'], env })
        .status === 0
    );
  };
  console.log(`  installing ${PLACES[name].apt} with apt …`);
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', PLACES[name].apt, 'fonts-liberation')
    ? installed(name)
    : null;
}

/** Playwright's own Chromium, into its cache. Its Firefox takes no extensions, so there is none to download. */
function installByPlaywright(name: BrowserName): string | null {
  if (name !== 'chrome') return null;
  if (isProgram(chromium.executablePath())) return chromium.executablePath();
  console.log("  downloading Playwright's Chromium …");
  const cli = join('node_modules', 'playwright', 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  return status === 0 && isProgram(chromium.executablePath()) ? chromium.executablePath() : null;
}

/**
 * The executable of a browser: the one that CHROME_PATH or FIREFOX_PATH names, one that is installed, else one that is
 * installed now. Throws, with what to do, where none of it succeeds.
 */
export function findBrowser(name: BrowserName): string {
  const given = process.env[GIVEN[name]];
  if (given !== undefined && !isProgram(given))
    throw new Error(`${GIVEN[name]}=${given} is no program; name one, or unset it`);
  const found = given ?? installed(name) ?? installByApt(name) ?? installByPlaywright(name);
  if (found) return found;
  const label = name === 'chrome' ? 'Chromium or Chrome' : 'Firefox 142 or later';
  throw new Error(
    `no ${name} found and none could be installed; install ${label}, or set ${GIVEN[name]} to its program`,
  );
}
