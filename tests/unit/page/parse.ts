import { parseHTML } from 'linkedom';

/** Nodes of the document's tree in order. */
function* inOrder(node: Node): Generator<Node> {
  yield node;
  for (const child of node.childNodes) yield* inOrder(child);
}

/** The library compares depths only; the standard compares places. */
function compareDocumentPosition(this: Node, other: Node): number {
  if (this === other) return 0;
  if (this.contains(other)) return 16 | 4;
  if (other.contains(this)) return 8 | 2;
  for (const node of inOrder(this.ownerDocument!)) {
    if (node === this) return 4;
    if (node === other) return 2;
  }
  return 1;
}

/** A document parsed from a text, without layout: what the command-line tools read, too. */
export function parse(html: string): Document {
  const document = parseHTML(html).document as unknown as Document;
  let prototype: object | null = document;
  while (prototype && !Object.hasOwn(prototype, 'compareDocumentPosition'))
    prototype = Object.getPrototypeOf(prototype) as object | null;
  if (prototype) Object.assign(prototype, { compareDocumentPosition });
  return document;
}

/** A page with a body and, if wanted, a head. */
export const page = (body: string, head = ''): Document =>
  parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
