import browser from 'webextension-polyfill';
import { COMMANDS } from './commands.ts';

/** A string of the interface in the reader's language, with `$1`, `$2` … filled in order. */
export const message = (key: string, subs: readonly string[] = []): string =>
  browser.i18n.getMessage(key, [...subs]);

/** The language of the browser, as a BCP 47 tag. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/** The language that the interface's own words are in, as the browser writes it where it is the browser's. */
export function interfaceLanguage(): string {
  const [written, browsers] = [message('interfaceLanguage'), uiLanguage()];
  return browsers.split('-')[0] === written.split('-')[0] ? browsers : written;
}

/** Languages that the reader reads, as the browser was told: two- or three-letter codes, the preferred one first. */
export const readersLanguages = async (): Promise<readonly string[]> => [
  ...new Set((await browser.i18n.getAcceptLanguages()).map((tag) => tag.toLowerCase().split('-')[0] ?? '')),
];

/** Opens one of the extension's own pages in a new tab. */
export const openPage = (file: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(file) });

/** Opens the options page, or brings it to the front. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** The browsers give commands by name, so that "open" stands between "next" and "previous"; any other comes first. */
const orderOf = (name = ''): number => COMMANDS.findIndex((known) => known === name);

/** The manifest's commands, in its order, with the keys that the reader has them on now; none = ''. */
export const shortcuts = async (): Promise<readonly { description: string; keys: string }[]> =>
  (await browser.commands.getAll())
    .toSorted((a, b) => orderOf(a.name) - orderOf(b.name))
    .map(({ name, description, shortcut }) => ({
      // The browsers leave the toolbar button's own command without words.
      description: description || (name === '_execute_action' ? browser.i18n.getMessage('commandPopup') : ''),
      keys: shortcut ?? '',
    }));

/** Opens the browser's own page for shortcuts. Chromium has an address for it, Firefox (137 and later) a function. */
export async function openShortcuts(): Promise<void> {
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands as never;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
