import browser from 'webextension-polyfill';
import type { ToBackground, ToReader } from './messages.ts';

/** Asks the worker. Rejects where there is none any more (the extension was updated or switched off). */
export const askBackground = <Name extends keyof ToBackground>(
  name: Name,
  params: ToBackground[Name]['params'],
): Promise<ToBackground[Name]['result']> => browser.runtime.sendMessage({ name, params });

/** Asks the reader in the top frame of a tab. Undefined where no reader is there. */
export async function askReader<Name extends keyof ToReader>(
  tabId: number,
  name: Name,
  params: ToReader[Name]['params'],
): Promise<ToReader[Name]['result'] | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { name, params }, { frameId: 0 });
  } catch {
    return undefined;
  }
}
