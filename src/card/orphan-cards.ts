/** What `openCard` appends to the root element. */
const HOSTS = ':scope > div[popover="manual"]';
/** What it puts into the host's closed root; the page cannot see it there. */
const FRAME = '.paper.frame[role="dialog"]';

/**
 * Removes cards that an earlier reader of this extension left in the document: Firefox ends a content script without a word when the
 * extension is updated or removed. `rootOf` looks into closed roots; popovers of the page are left alone.
 */
export function removeOrphanCards(document: Document, rootOf: (host: Element) => ShadowRoot | null): void {
  for (const host of document.documentElement.querySelectorAll(HOSTS))
    if (rootOf(host)?.querySelector(FRAME)) host.remove();
}
