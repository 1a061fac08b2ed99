import browser, { type Permissions } from 'webextension-polyfill';

/** A site is asked for by match pattern: `https://www.example.org/*`. Every site: both of these. */
export const EVERY_SITE: readonly string[] = ['https://*/*', 'http://*/*'];

/** The pattern of one page's own host, or null where an extension may never read (`about:`, files, stores). */
export function patternOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** The pattern of a host of the news list, its subdomains included. */
export const patternOfHost = (host: string): string => `https://*.${host}/*`;

/**
 * Asks the reader for sites. Must be called in the click handler itself, before anything is awaited, else the browser
 * refuses. Never act on its answer: Chromium closes the popup while it asks; the worker hears of the grant anyway.
 */
export const requestSites = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/** Gives sites back to the browser. */
export const removeSites = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] });

/** Patterns that are granted now, in the browser's own spelling. */
export const grantedSites = async (): Promise<readonly string[]> =>
  ((await browser.permissions.getAll()).origins ?? []).toSorted();

/** Is this pattern granted, alone or by a wider one? */
export const isGranted = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

/** Calls back after each grant or removal of sites, with the patterns concerned. */
export function onSitesChange(
  listener: (change: { granted: readonly string[]; removed: readonly string[] }) => void,
): void {
  const origins = (change: Permissions.Permissions) => change.origins ?? [];
  browser.permissions.onAdded.addListener((change) => listener({ granted: origins(change), removed: [] }));
  browser.permissions.onRemoved.addListener((change) => listener({ granted: [], removed: origins(change) }));
}
