import { languages } from 'catalog:languages';
import { mayOccur } from '../catalog/sentinel.ts';
import { guessLanguage } from '../page/guess-language.ts';
import type { ToBackground } from '../platform/messages.ts';

/** The extension API as the browsers name it: the polyfill would weigh more than all of this. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: object): Promise<unknown> } };

/** Pages build their article late, or another one in its place: they are looked at again, but ever more seldom while nothing comes. */
const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60_000;

const needles: NonNullable<typeof globalThis.backgrounderNeedles> =
  globalThis.backgrounderNeedles ?? new Map();

function tell(name: 'mayHaveTopics' | 'needNeedles', language: string): true {
  const params: ToBackground[typeof name]['params'] = { language };
  // Nobody answers where the permission is gone, or the extension.
  chrome.runtime?.sendMessage({ name, params }).catch(() => undefined);
  return true;
}

/** Asks for the needles of a language of ours that are not there; true if they are to come. */
const askFor = (language: string): boolean =>
  languages.includes(language) && !needles.has(language) && tell('needNeedles', language);

/**
 * Looks once through the text that the page shows, with the needles of the language that it declares and of the one that it seems to be written in, or
 * with all that are there if these are none of ours. True where there is something to tell, or needles are missing.
 */
function lookAtText(): boolean {
  const declared = document.documentElement.lang.toLowerCase().split(/[-_]/)[0]!;
  if (askFor(declared)) return true;
  const text = document.body?.innerText ?? '';
  const heard = guessLanguage(text, declared) ?? declared;
  if (askFor(heard)) return true;
  const known = [...needles.keys()];
  const own = known.filter((language) => language === declared || language === heard);
  const found = (own[0] ? own : known).find((language) => mayOccur(needles.get(language)!, text));
  return found !== undefined && tell('mayHaveTopics', found);
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
    return lookAtText();
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
