import { languages } from 'catalog:languages';
import { mayOccur } from '../catalog/sentinel.ts';
import type { ToBackground } from '../platform/messages.ts';

/** The extension API as the browsers name it: the polyfill would weigh more than all of this. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: object): Promise<unknown> } };

/** Pages that build their article late, or another one in its place, are looked at again, but not for ever. */
const AGAIN_MS = 2000;
const MOST_LOOKS = 12;

const needles: NonNullable<typeof globalThis.backgrounderNeedles> =
  globalThis.backgrounderNeedles ?? new Map();

function tell(name: 'mayHaveTopics' | 'needNeedles', language: string): void {
  const params: ToBackground[typeof name]['params'] = { language };
  // Nobody answers where the permission is gone, or the extension.
  chrome.runtime?.sendMessage({ name, params }).catch(() => undefined);
}

const declaredLanguage = () => document.documentElement.lang.toLowerCase().split(/[-_]/)[0] ?? '';

/** One pass over the text that the page shows, with the needles of its language; of all that are there if it says none. */
function lookFor(declared: string): string | undefined {
  const text = document.body?.innerText ?? '';
  const candidates = needles.has(declared) ? [declared] : [...needles.keys()];
  return candidates.find((language) => mayOccur(needles.get(language)!, text));
}

/** Changes when there is something new to look at; costs nothing while there is not. */
const sign = () => `${location.href} ${document.getElementsByTagName('p').length}`;

function watch(): void {
  globalThis.backgrounderSentinel?.();
  let looks = 0;
  let seen = '';
  const look = () => {
    if (document.hidden || sign() === seen) return;
    seen = sign();
    const declared = declaredLanguage();
    const isMissing = languages.includes(declared) && !needles.has(declared);
    const found = isMissing ? undefined : lookFor(declared);
    if (isMissing) tell('needNeedles', declared);
    if (found !== undefined) tell('mayHaveTopics', found);
    if (isMissing || found !== undefined || ++looks === MOST_LOOKS || !chrome.runtime?.id) stop();
  };
  const timer = setInterval(look, AGAIN_MS);
  document.addEventListener('visibilitychange', look);
  const stop = () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
  globalThis.backgrounderSentinel = stop;
  look();
}

if (document instanceof HTMLDocument && document.contentType === 'text/html') watch();
