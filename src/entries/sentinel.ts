import { sentinels } from 'catalog:sentinel';
import { mayOccur } from '../catalog/sentinel.ts';
import type { ToBackground } from '../platform/messages.ts';

/** The extension API as the browsers name it: the polyfill would weigh more than all of this. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: object): Promise<unknown> } };

/** Pages that build their article late, or another one in its place, are looked at again, but not for ever. */
const AGAIN_MS = 2000;
const MOST_LOOKS = 12;

/** The page's language if it says one that we have, else all of ours. */
function candidates(): readonly string[] {
  const declared = document.documentElement.lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(sentinels, declared) ? [declared] : Object.keys(sentinels);
}

/** One pass over the text that the page shows. */
function lookFor(): string | undefined {
  const text = document.body?.innerText ?? '';
  return candidates().find((language) => mayOccur(sentinels[language]!, text));
}

/** Changes when there is something new to look at; costs nothing while there is not. */
const sign = () => `${location.href} ${document.getElementsByTagName('p').length}`;

function watch(): void {
  let looks = 0;
  let seen = '';
  const look = () => {
    if (document.hidden || sign() === seen) return;
    seen = sign();
    const language = lookFor();
    if (language !== undefined) {
      const params: ToBackground['mayHaveTopics']['params'] = { language };
      // Nobody answers where the permission is gone, or the extension.
      chrome.runtime?.sendMessage({ name: 'mayHaveTopics', params }).catch(() => undefined);
    }
    if (language !== undefined || ++looks === MOST_LOOKS || !chrome.runtime?.id) stop();
  };
  const timer = setInterval(look, AGAIN_MS);
  document.addEventListener('visibilitychange', look);
  const stop = () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
  look();
}

if (document instanceof HTMLDocument && document.contentType === 'text/html') watch();
