import type { Settings } from '../platform/settings.ts';
import { isGranted, patternOf, removeSites, requestSites } from '../platform/sites.ts';
import type { PopupSite } from '../screens/popup-props.ts';

/** The site of the tab in front, with what the browser and the reader allow there. */
export interface Site extends PopupSite {
  readonly url: string;
  readonly granted: boolean;
}

/** Null where no site can be allowed: the browser's own pages, files. */
export async function readSite(url: string | null, paused: readonly string[]): Promise<Site | null> {
  const pattern = url === null ? null : patternOf(url);
  if (url === null || pattern === null) return null;
  const host = new URL(url).hostname;
  const granted = await isGranted(pattern);
  return { url, host, granted, allowed: granted && !paused.includes(host), byEverySite: false };
}

/**
 * Turns reading this site without a click on or off. Call it in the click handler. A site that is granted by a wider
 * pattern, which cannot be given back in part, is paused instead.
 */
export function switchSite(
  { url, host, granted }: Site,
  on: boolean,
  paused: readonly string[],
  save: (change: Partial<Settings>) => void,
): void {
  const pattern = patternOf(url) ?? '';
  if (on && !granted) void requestSites([pattern]);
  const others = paused.filter((known) => known !== host);
  if (on) return void (others.length < paused.length && save({ pausedSites: others }));
  void removeSites([pattern]).then(async () => {
    if (await isGranted(pattern)) save({ pausedSites: [...others, host] });
  });
}
