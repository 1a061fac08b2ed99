import { removeOrphanCards } from '../card/orphan-cards.ts';
import { answerAsReader } from '../platform/answer.ts';
import { closedRootOf } from '../platform/closed-root.ts';
import { isAlive } from '../platform/lifecycle.ts';
import { readDocument } from './read-document.ts';

/** Chromium tells an orphaned content script nothing, so it asks. */
const ALIVE_CHECK_MS = 1000;

/** Lives in the document until the page, the permission or the extension goes. An error of ours ends us, not the article. */
function live(): () => boolean {
  const end = new AbortController();
  const { signal } = end;
  removeOrphanCards(document, closedRootOf);
  const reading = readDocument(end);
  reading.catch(() => end.abort());

  // The popup may ask before the first reading is done.
  const unanswer = answerAsReader({
    report: async () => (await reading).report(),
    showMention: async ({ index }) => (await reading).showMention(index),
    async setDay({ day }) {
      (await reading).setDay(day);
      return (await reading).report();
    },
    async setHighlighting({ on }) {
      (await reading).setHighlighting(on);
      return (await reading).report();
    },
    command: async ({ name }) => (await reading).command(name),
    refresh: async () => (await reading).refresh(),
  });

  // The browser forgets the badge of a page that was left, also when the page comes back whole.
  const onReturn = async ({ persisted }: PageTransitionEvent) => {
    if (persisted) await (await reading).refresh();
  };
  window.addEventListener('pageshow', (event) => void onReturn(event).catch(() => end.abort()), { signal });

  const timer = window.setInterval(() => isAlive() || end.abort(), ALIVE_CHECK_MS);
  signal.addEventListener('abort', () => {
    window.clearInterval(timer);
    unanswer();
  });
  return () => !signal.aborted && isAlive();
}

if (!globalThis.backgrounderReader?.()) globalThis.backgrounderReader = live();
