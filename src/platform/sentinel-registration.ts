import browser, { type Scripting } from 'webextension-polyfill';
import { grantedSites } from './sites.ts';

const ID = 'sentinel';
let last: Promise<unknown> = Promise.resolve();

async function reconcile(paused: readonly string[], files: readonly string[]): Promise<void> {
  const matches = [...(await grantedSites())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id: ID,
    js: [...files],
    matches,
    excludeMatches: paused.map((host) => `*://${host}/*`),
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Makes the registered sentinel, these files in this order, agree with the sites that are granted and not paused.
 * Idempotent. Registrations are lost on an update and stay listed after a removal, so this is called at every start,
 * install, update, grant and removal.
 */
export function registerSentinel(paused: readonly string[], files: readonly string[]): Promise<void> {
  // One after the other: two grants at once would both try to register.
  const next = last.then(
    () => reconcile(paused, files),
    () => reconcile(paused, files),
  );
  last = next;
  return next;
}
