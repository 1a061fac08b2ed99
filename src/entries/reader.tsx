import { isAlive } from '../platform/lifecycle.ts';
import { readDocument } from './read-document.ts';

/** Chromium tells an orphaned content script nothing, so it asks. */
const ALIVE_CHECK_MS = 1000;

/** Lives in the document until the page, the permission or the extension goes. An error of ours ends us, not the article. */
async function live(): Promise<void> {
  const end = new AbortController();
  const { signal } = end;
  const timer = window.setInterval(() => isAlive() || end.abort(), ALIVE_CHECK_MS);
  signal.addEventListener('abort', () => {
    window.clearInterval(timer);
    globalThis.backgrounderReader = false;
  });
  try {
    const reader = await readDocument(end);
    // The browser forgets the badge of a page that was left, also when it comes back whole.
    window.addEventListener('pageshow', ({ persisted }) => persisted && void reader.refresh(), { signal });
  } catch {
    end.abort();
  }
}

if (!globalThis.backgrounderReader) {
  globalThis.backgrounderReader = true;
  void live();
}
