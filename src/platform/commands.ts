import browser from 'webextension-polyfill';

/** Commands of the manifest that a page's reader carries out; `_execute_action` is the browser's own business. */
export const COMMANDS = ['next-mention', 'previous-mention', 'open-card', 'toggle-highlighting'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Calls back with each command that the browser reports, and the tab in front. */
export function onCommand(listener: (name: CommandName, tabId: number) => void): void {
  browser.commands.onCommand.addListener((given, tab) => {
    const name = COMMANDS.find((known) => known === given);
    if (name && tab?.id !== undefined) listener(name, tab.id);
  });
}
