import {
  EVERY_SITE,
  grantedSites,
  isGranted,
  patternOfHost,
  removeSites,
  requestSites,
} from '../platform/sites.ts';
import type { NewsSite, RunMode } from '../screens/options-props.ts';

/** What the reader has allowed, in the terms of the welcome and options pages. */
export interface Allowed {
  readonly newsSites: readonly NewsSite[];
  readonly otherSites: readonly string[];
  readonly every: boolean;
}

/** Asks the browser which of the offered sites, which others, and whether every site is granted. */
export async function readAllowed(offered: readonly Omit<NewsSite, 'granted'>[]): Promise<Allowed> {
  const granted = await grantedSites();
  const offeredPatterns = new Set(offered.map(({ host }) => patternOfHost(host)));
  const newsSites = offered.map(async (site) => ({
    ...site,
    granted: await isGranted(patternOfHost(site.host)),
  }));
  const others = granted.filter((pattern) => !offeredPatterns.has(pattern) && !isEverySite(pattern));
  return {
    newsSites: await Promise.all(newsSites),
    otherSites: [...new Set(others.map(hostOfPattern))],
    every: granted.some(isEverySite),
  };
}

const isEverySite = (pattern: string) => /^(https?|\*):\/\/\*\/\*$/.test(pattern) || pattern === '<all_urls>';

const hostOfPattern = (pattern: string) => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** The patterns that may stand for a host that the reader takes back: its own, and the news list's. */
export const patternsOf = (host: string): readonly string[] => [
  ...['https', 'http'].map((scheme) => `${scheme}://${host}/*`),
  ...(host.startsWith('*.') ? [] : [patternOfHost(host)]),
];

/**
 * Gives back to the browser what a choice has no need of, and asks it for what is missing. Call it in the click handler
 * itself: both browsers want the request there. Giving back comes first, else it would take what was just given.
 */
export function switchRunMode(mode: RunMode, { newsSites, otherSites }: Allowed): void {
  const hosts = newsSites.map(({ host }) => host);
  if (mode !== 'every') void removeSites(EVERY_SITE);
  if (mode === 'click') void removeSites([...hosts, ...otherSites].flatMap(patternsOf));
  if (mode === 'sites') void requestSites(hosts.map(patternOfHost));
  if (mode === 'every') void requestSites(EVERY_SITE);
}
