export interface TamperGuard {
  /** Makes our own change; everything else that changes the tree is foreign. */
  ours(change: () => void): void;
  stop(): void;
}

/**
 * Watches a tree that only we may change and tells once, within a task, when somebody else did: in Firefox a page can reach a closed shadow root through
 * `window.find()` and the selection. Opening and closing a `<details>` is the reader's, and no change of what the card says.
 */
export function guardTree(root: Node, onTampered: () => void): TamperGuard {
  const view = root.ownerDocument!.defaultView!;
  const isForeign = (record: MutationRecord) =>
    record.type !== 'attributes' || record.attributeName !== 'open' || record.target.nodeName !== 'DETAILS';
  const check = (records: readonly MutationRecord[]) => {
    if (!records.some(isForeign)) return;
    observer.disconnect();
    onTampered();
  };
  const observer = new view.MutationObserver(check);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  return {
    ours(change) {
      check(observer.takeRecords());
      change();
      observer.takeRecords();
    },
    stop: () => observer.disconnect(),
  };
}
