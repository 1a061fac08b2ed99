import browser from 'webextension-polyfill';
import type { TopicId } from '../model/topic.ts';

/** Everything that is stored. Nothing about pages: `pausedSites` are sites that the reader switched off by hand. */
export interface Settings {
  /** Topics never to be highlighted. */
  readonly hiddenTopics: readonly TopicId[];
  /** Which mentions are painted: the first of each topic in a section, or all. */
  readonly display: 'first' | 'all';
  /** Milliseconds for which the pointer rests on a term before its card opens; null = on click, tap or key only. */
  readonly openDelayMs: number | null;
  /** Names in cards: in the page's language where we have it, in the browser's, or always in English. */
  readonly cardLanguage: 'page' | 'browser' | 'en';
  /** Host names on which nothing is done, although the browser would allow it. */
  readonly pausedSites: readonly string[];
}

/** The part that a page's reader needs. */
export interface ReaderSettings extends Omit<Settings, 'pausedSites'> {
  /** The site is allowed for good and not paused: the reader is there without having been called. */
  readonly automatic: boolean;
}

const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 253;
const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 2000 && value.every(isShortText);

/** One item: what it is before the reader chose, and which stored values are believed. */
interface Item<Value> {
  readonly initial: Value;
  readonly accepts: (value: unknown) => boolean;
}

const ITEMS: { readonly [Key in keyof Settings]: Item<Settings[Key]> } = {
  hiddenTopics: { initial: [], accepts: isListOfTexts },
  display: { initial: 'first', accepts: (value) => value === 'first' || value === 'all' },
  openDelayMs: {
    initial: 300,
    accepts: (value) =>
      value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 3000),
  },
  cardLanguage: {
    initial: 'page',
    accepts: (value) => value === 'page' || value === 'browser' || value === 'en',
  },
  pausedSites: { initial: [], accepts: isListOfTexts },
};
const KEYS = Object.keys(ITEMS) as (keyof Settings)[];

/** Takes of any value what are valid settings; unknown keys and values that are not believed are left out. */
export function validSettings(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  const kept = KEYS.filter((key) => Object.hasOwn(value, key)).map(
    (key) => [key, Reflect.get(value, key)] as const,
  );
  return Object.fromEntries(kept.filter(([key, stored]) => ITEMS[key].accepts(stored)));
}

const initial = Object.fromEntries(KEYS.map((key) => [key, ITEMS[key].initial])) as unknown as Settings;

/** Reads the settings; an item that is missing or damaged has its initial value. For extension pages and the worker. */
export async function readSettings(): Promise<Settings> {
  return { ...initial, ...validSettings(await browser.storage.local.get(KEYS)) };
}

/** Writes the valid ones of these settings and returns them all. For the worker only. */
export async function writeSettings(change: unknown): Promise<Settings> {
  await browser.storage.local.set(validSettings(change));
  return readSettings();
}

/** The settings as they are for a page of this host; `granted`: the browser lets us read it without a click. */
export const readerSettings = (
  { pausedSites, ...rest }: Settings,
  host: string,
  granted: boolean,
): ReaderSettings => ({ ...rest, automatic: granted && !pausedSites.includes(host) });

/** Calls back with all settings after each change, wherever it was made. For extension pages and the worker. */
export function onSettingsChange(listener: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener(() => void readSettings().then(listener));
}

/**
 * Keeps content scripts away from storage, so that a taken-over page process cannot read or change what is there.
 * Chromium only: Firefox has no access level for `storage.local` and the call is not there.
 */
export async function closeStorageToPages(): Promise<void> {
  const area: { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> } = browser.storage
    .local as never;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
