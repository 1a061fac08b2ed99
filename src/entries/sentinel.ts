import { languages } from 'catalog:languages';
import { mayOccur } from '../catalog/sentinel.ts';
import type { ToBackground } from '../platform/messages.ts';

/** The extension API as the browsers name it: the polyfill would weigh more than all of this. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: object): Promise<unknown> } };

/** Pages build their article late, or another one in its place: they are looked at again, but ever more seldom while nothing comes. */
const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60_000;

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

/** Changes when there is something new to look at: paragraphs, or a tenth more of whatever there is. Far cheaper than a look. */
function sign(): string {
  const count = (tag: string) => document.getElementsByTagName(tag).length;
  return `${location.href} ${count('p')} ${Math.round(8 * Math.log2(count('*')))}`;
}

function watch(): void {
  globalThis.backgrounderSentinel?.();
  let [seen, address, wait] = ['', location.href, FIRST_WAIT_MS];
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** True where there is nothing more to do here. */
  function look(): boolean {
    const now = sign();
    if (now === seen) return false;
    seen = now;
    wait = address === location.href ? Math.min(LONGEST_WAIT_MS, wait * 1.5) : FIRST_WAIT_MS;
    address = location.href;
    const declared = declaredLanguage();
    const isMissing = languages.includes(declared) && !needles.has(declared);
    const found = isMissing ? undefined : lookFor(declared);
    if (isMissing) tell('needNeedles', declared);
    if (found !== undefined) tell('mayHaveTopics', found);
    return isMissing || found !== undefined;
  }

  /** A hidden page waits to be shown. An extension that was updated or removed leaves its script behind. */
  function keepLooking(): void {
    clearTimeout(timer);
    if (document.hidden) return;
    if (!chrome.runtime?.id || look()) stop();
    else timer = setTimeout(keepLooking, wait);
  }

  function stop(): void {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', keepLooking);
  }

  globalThis.backgrounderSentinel = stop;
  document.addEventListener('visibilitychange', keepLooking);
  keepLooking();
}

if (document instanceof HTMLDocument && document.contentType === 'text/html') watch();
