import { parseHTML } from 'linkedom';
import { render, type ComponentChild } from 'preact';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
Object.assign(globalThis, { document });

/** Renders into a fresh element of a document without layout. */
export function rendered(node: ComponentChild): HTMLElement {
  const box = document.createElement('div') as unknown as HTMLElement;
  render(node, box);
  return box;
}

/** Waits until a change of state is drawn. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const APART =
  'h1,h2,h3,h4,p,dt,dd,li,td,th,tr,caption,summary,figcaption,.note,.marks,.rule,.row > *,.hint,.hint-inline';

const pieces = (node: Node): string =>
  [...node.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return child.textContent ?? '';
      return (child as Element).matches(APART) ? ` ${pieces(child)} ` : pieces(child);
    })
    .join('');

/** Text as a reader sees it: parts that stand apart have a space between them, white space is folded. */
export const textOf = (element: Element | null): string =>
  (element ? pieces(element) : '').replaceAll(/[\s\u2009\u2068\u2069]+/g, ' ').trim();
