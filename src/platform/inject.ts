import browser from 'webextension-polyfill';

const HIGHLIGHT_CSS = 'highlight.css';

/**
 * Brings the reader into the top frame of a tab, with the names of one language. Each file guards itself, so a second time
 * changes nothing. False where the browser does not allow it. Highlight rules are the browser's own style sheet, so they
 * are invisible in the document and go with the extension.
 */
export async function injectReader(tabId: number, language: string): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  try {
    const files = [`catalog-${language}.js`, 'reader.js'];
    const results = await browser.scripting.executeScript({ target, files, injectImmediately: true });
    // Behind the reader, which first removes what an earlier one left: this sheet would show it again.
    await browser.scripting.removeCSS({ target, files: [HIGHLIGHT_CSS], origin: 'AUTHOR' });
    await browser.scripting.insertCSS({ target, files: [HIGHLIGHT_CSS], origin: 'AUTHOR' });
    return results.every(({ error }) => error === undefined);
  } catch {
    return false;
  }
}

/** Runs the sentinel's files in a tab: one that was open before its site was granted, or in another language. */
export async function injectSentinel(tabId: number, files: readonly string[]): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [...files] }).catch(() => undefined);
}

/** Brings the names of one more language to the reader in a tab. */
export async function injectNames(tabId: number, language: string): Promise<void> {
  const target = { tabId, frameIds: [0] };
  const files = [`catalog-${language}.js`];
  await browser.scripting.executeScript({ target, files, injectImmediately: true }).catch(() => undefined);
}

/** The language that the page in a tab declares, as a two- or three-letter code; null where none, or not allowed to look. */
export async function declaredLanguage(tabId: number): Promise<string | null> {
  const func = () => document.documentElement.lang;
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func });
    return /^[a-z]{2,3}(?=$|[-_])/.exec(String(answer?.result).toLowerCase())?.[0] ?? null;
  } catch {
    return null;
  }
}

/** Tabs that show a page matching one of these patterns. */
export async function tabsAt(patterns: readonly string[]): Promise<readonly number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap((tab) => tab.id ?? []);
}

/** All tabs, whatever they show. */
export const allTabs = async (): Promise<readonly number[]> =>
  (await browser.tabs.query({})).flatMap((tab) => tab.id ?? []);

export interface FrontTab {
  readonly id: number;
  /** Null where the browser does not let us see it. */
  readonly url: string | null;
  /** In a private window: nothing about it may be kept. */
  readonly isPrivate: boolean;
}

/** The tab in front of the window that we are in. */
export async function activeTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, isPrivate: tab.incognito };
}
