interface Languages {
  /** BCP 47, of the page; null if unknown. */
  readonly page: string | null;
  /** Of the interface's own words. */
  readonly interface: string;
  /** Of the browser. */
  readonly browser: string;
}

const baseOf = (locale: string): string => locale.toLowerCase().split('-')[0]!;

/**
 * The locale of titles, parties, dates and numbers by the reader's setting. Of the page's language only where we have `names` in it. A page
 * in the interface's language takes the interface's region too: it writes dates as the reader does.
 */
export function chooseLocale(
  setting: 'page' | 'browser' | 'en',
  languages: Languages,
  names: readonly string[],
): string {
  const wanted = setting === 'page' ? languages.page : setting === 'browser' ? languages.browser : 'en';
  if (wanted === null || (setting === 'page' && !names.includes(baseOf(wanted)))) return languages.interface;
  return baseOf(wanted) === baseOf(languages.interface) ? languages.interface : wanted;
}
