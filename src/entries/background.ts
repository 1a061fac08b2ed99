import { answerAsBackground } from '../platform/answer.ts';
import { showCount } from '../platform/badge.ts';
import { onCommand } from '../platform/commands.ts';
import {
  allTabs,
  declaredLanguage,
  injectNames,
  injectReader,
  injectSentinel,
  tabsAt,
} from '../platform/inject.ts';
import { openPage, readersLanguages } from '../platform/interface.ts';
import { onStart } from '../platform/lifecycle.ts';
import { askReader } from '../platform/request.ts';
import { registerSentinel } from '../platform/sentinel-registration.ts';
import {
  closeStorageToPages,
  onSettingsChange,
  type ReaderSettings,
  readerSettings,
  readSettings,
  writeSettings,
} from '../platform/settings.ts';
import { grantedSites, isGranted, onSitesChange, patternOf } from '../platform/sites.ts';
import { languages } from 'catalog:languages';

const FALLBACK = 'en';
const MOST_OTHERS = 2;
const supported = (language: string | null): string =>
  language !== null && languages.includes(language) ? language : FALLBACK;

async function settingsAt(url = ''): Promise<ReaderSettings> {
  const pattern = patternOf(url);
  const granted = pattern !== null && (await isGranted(pattern));
  return readerSettings(await readSettings(), pattern === null ? '' : new URL(url).hostname, granted);
}

async function spot(tabId: number): Promise<boolean> {
  return injectReader(tabId, supported(await declaredLanguage(tabId)));
}

/** Needles that are there on every page: of the languages that the reader reads. A page in another language asks. */
async function sentinelFiles(): Promise<readonly string[]> {
  const read = (await readersLanguages()).filter((language) => languages.includes(language));
  return sentinelIn([FALLBACK, ...read.filter((language) => language !== FALLBACK).slice(0, MOST_OTHERS)]);
}
const sentinelIn = (read: readonly string[]) => [
  ...read.map((language) => `needles-${language}.js`),
  'sentinel.js',
];

async function reconcile(): Promise<void> {
  const { pausedSites } = await readSettings();
  await registerSentinel(pausedSites, await sentinelFiles());
}

/** Looks at pages that were open before the extension could: after an installation, an update, a grant. */
async function lookAtOpenTabs(patterns: readonly string[]): Promise<void> {
  const files = await sentinelFiles();
  await Promise.all((await tabsAt(patterns)).map((tabId) => injectSentinel(tabId, files)));
}

async function refreshReaders(): Promise<void> {
  await Promise.all((await allTabs()).map((tabId) => askReader(tabId, 'refresh', {})));
}

onStart(async (reason) => {
  await closeStorageToPages();
  await reconcile();
  if (reason === 'install') await openPage('welcome.html');
  await lookAtOpenTabs(await grantedSites());
});

onSitesChange(async ({ granted, removed }) => {
  await reconcile();
  await lookAtOpenTabs(granted);
  if (removed.length > 0) await refreshReaders();
});

onSettingsChange(async () => {
  await reconcile();
  await refreshReaders();
  await lookAtOpenTabs(await grantedSites());
});

onCommand(async (name, tabId) => {
  // The key press itself lets us read the page, so a command works where nothing was spotted yet.
  if ((await askReader(tabId, 'report', {})) === undefined) await spot(tabId);
  await askReader(tabId, 'command', { name });
});

answerAsBackground({
  async mayHaveTopics({ language }, { tab, url }) {
    const { automatic } = await settingsAt(url);
    // An old sentinel lives on in a page whose permission is gone.
    if (automatic && tab?.id !== undefined && languages.includes(language))
      await injectReader(tab.id, language);
  },
  async needNeedles({ language }, { tab, url }) {
    const { automatic } = await settingsAt(url);
    if (automatic && tab?.id !== undefined && languages.includes(language))
      await injectSentinel(tab.id, sentinelIn([language]));
  },
  async needNames({ language }, { tab }) {
    if (tab?.id !== undefined && languages.includes(language)) await injectNames(tab.id, language);
  },
  async topicCount({ count }, { tab }) {
    if (tab?.id !== undefined) await showCount(tab.id, count);
  },
  readerSettings: (_, { url }) => settingsAt(url),
  spotTab: ({ tabId }) => spot(tabId),
  changeSettings: (change) => writeSettings(change),
});
