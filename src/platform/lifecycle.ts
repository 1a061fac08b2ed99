import browser from 'webextension-polyfill';

/** Calls back at the browser's start, after an installation and after an update; the reason is told. */
export function onStart(listener: (reason: 'start' | 'install' | 'update') => void): void {
  browser.runtime.onStartup.addListener(() => listener('start'));
  browser.runtime.onInstalled.addListener(({ reason }) =>
    listener(reason === 'install' ? 'install' : 'update'),
  );
}

/** Opens one of the extension's own pages in a new tab. */
export const openPage = (file: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(file) });

/** Opens the options page, or brings it to the front. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/**
 * False once the extension was switched off, removed or updated while this content script lived on. Chromium leaves such
 * orphans running and tells them nothing; the id vanishes some 50 ms after the fact.
 */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** A string of the interface in the reader's language. */
export const message = (key: string, ...substitutions: string[]): string =>
  browser.i18n.getMessage(key, substitutions);

/** The language of the browser's interface, as a BCP 47 tag. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
