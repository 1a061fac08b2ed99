import browser from 'webextension-polyfill';

/** Calls back at the browser's start, after an installation and after an update; the reason is told. */
export function onStart(listener: (reason: 'start' | 'install' | 'update') => void): void {
  browser.runtime.onStartup.addListener(() => listener('start'));
  browser.runtime.onInstalled.addListener(({ reason }) =>
    listener(reason === 'install' ? 'install' : 'update'),
  );
}

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
