import { isInline } from './inline.ts';
import { isConnected, isElement, isText } from './native-dom.ts';

/** What happened to the document since the last report. */
export interface PageChanges {
  /** Nodes that were put in and are still there. */
  readonly added: ReadonlySet<Node>;
  /** Nodes whose text, or whose list of children, changed: text nodes and elements. */
  readonly changed: ReadonlySet<Node>;
  /** Nodes were taken out. */
  readonly removed: boolean;
  /** Too much happened to tell: read everything anew. */
  readonly overflow: boolean;
}

export interface WatchHandlers {
  /** At once, before the next paint: text nodes were rewritten, nodes were taken out. Must be quick. */
  readonly onTouched: (rewritten: readonly Node[], removed: boolean) => void;
  /** Later, in batches. The next batch waits ten times as long as this took. */
  readonly onChanges: (changes: PageChanges) => Promise<void> | void;
  /** The address changed without a new document. */
  readonly onNavigate: (address: string) => Promise<void> | void;
}

const SHORTEST_WAIT_MS = 120;
const LONGEST_WAIT_MS = 4000;
/** Our share of the page's time under a storm of changes is at most one part in so many. */
const REST_FACTOR = 10;
/** So many records in one batch are a storm: stop listening until the batch is done. */
const STORM_RECORDS = 2000;
const ADDRESS_CHECK_MS = 1000;

interface NavigatingWindow {
  readonly navigation?: EventTarget;
}

/** Watches child lists and text, never attributes, until `signal` aborts. The one node we ever add, a card's host, holds no
 * text that can be read. */
export function watchPage(
  window: Window & typeof globalThis,
  handlers: WatchHandlers,
  signal: AbortSignal,
): void {
  const { document, performance: clock } = window;
  let added = new Set<Node>();
  let changed = new Set<Node>();
  let records = 0;
  let removed = false;
  let storm = false;
  let timer = 0;
  let spent = 0;
  let rest = SHORTEST_WAIT_MS;
  let running = false;
  let address = window.location.href;

  const observe = () => observer.observe(document, { childList: true, characterData: true, subtree: true });

  const note = (batch: readonly MutationRecord[]) => {
    const startedAt = clock.now();
    records += batch.length;
    if (records > STORM_RECORDS) {
      storm = true;
      observer.disconnect();
      added.clear();
      changed.clear();
      handlers.onTouched([], true);
    } else {
      const rewritten: Node[] = [];
      let removedNow = false;
      for (const record of batch) {
        if (record.type === 'characterData') {
          changed.add(record.target);
          rewritten.push(record.target);
          continue;
        }
        for (const node of record.addedNodes) if (isElement(node) || isText(node)) added.add(node);
        if (record.removedNodes.length > 0) removedNow = true;
        // What was a block of its own takes its text along; text within a line leaves a changed line.
        for (const node of record.removedNodes)
          if (isText(node) || (isElement(node) && isInline(node))) changed.add(record.target);
      }
      removed ||= removedNow;
      if (rewritten.length > 0 || removedNow) handlers.onTouched(rewritten, removedNow);
    }
    spent += clock.now() - startedAt;
    schedule();
  };
  const observer = new window.MutationObserver((batch) => guarded(() => note(batch)));

  const schedule = () => {
    if (timer === 0 && !running && !signal.aborted) timer = window.setTimeout(() => void report(), rest);
  };

  const report = async () => {
    timer = 0;
    running = true;
    const startedAt = clock.now();
    const changes: PageChanges = {
      added: new Set([...added].filter(isConnected)),
      changed: new Set([...changed].filter(isConnected)),
      removed,
      overflow: storm,
    };
    [added, changed, records, removed] = [new Set(), new Set(), 0, false];
    if (storm) {
      storm = false;
      observe();
    }
    try {
      if (!checkAddress()) await handlers.onChanges(changes);
    } catch {
      // The page may have changed under our hands; the next batch tells.
    }
    spent += clock.now() - startedAt;
    rest = Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, spent * REST_FACTOR));
    spent = 0;
    running = false;
    if (records > 0) schedule();
  };

  const checkAddress = (): boolean => {
    if (signal.aborted || window.location.href === address) return false;
    const [before, after] = [address, window.location.href];
    address = after;
    // A jump within the page is no new article.
    if (before.replace(/#.*$/, '') === after.replace(/#.*$/, '')) return false;
    Promise.resolve(after)
      .then(handlers.onNavigate)
      .catch(() => undefined);
    return true;
  };

  const { navigation } = window as unknown as NavigatingWindow;
  navigation?.addEventListener('navigatesuccess', checkAddress, { signal });
  navigation?.addEventListener('currententrychange', checkAddress, { signal });
  window.addEventListener('popstate', checkAddress, { signal });
  const poll = navigation ? 0 : window.setInterval(checkAddress, ADDRESS_CHECK_MS);
  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
    window.clearInterval(poll);
  });
}

/** An error of ours never reaches the page's console or its error handlers. */
function guarded(work: () => void): void {
  try {
    work();
  } catch {
    // See above.
  }
}
