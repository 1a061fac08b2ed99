/**
 * The page's tree, read through the prototypes' own getters. A form with `<input name="parentNode">` answers for
 * itself under that name, in Chromium even towards a content script; the prototype's getter still tells the truth.
 * A document parsed outside a browser has no such prototypes: there the plain property is asked, and nothing can lie.
 */

type Owner = 'Node' | 'Element' | 'CharacterData' | 'HTMLElement' | 'Document';

function prototypeOf(owner: Owner): object | undefined {
  const constructor = (globalThis as Record<string, unknown>)[owner];
  return typeof constructor === 'function' ? (constructor.prototype as object) : undefined;
}

function nativeGetter<Subject extends object, Value>(owner: Owner, name: string) {
  const prototype = prototypeOf(owner);
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get) return (subject: Subject): Value => Reflect.apply(get, subject, []) as Value;
  return (subject: Subject): Value => (subject as Record<string, unknown>)[name] as Value;
}

function nativeMethod<Subject extends object, Args extends unknown[], Value>(owner: Owner, name: string) {
  const prototype = prototypeOf(owner);
  const method: unknown = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.value;
  if (typeof method === 'function')
    return (subject: Subject, ...args: Args): Value => Reflect.apply(method, subject, args) as Value;
  return (subject: Subject, ...args: Args): Value =>
    (subject as Record<string, (...args: Args) => Value>)[name]!(...args);
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

const nodeTypeOf = nativeGetter<Node, number>('Node', 'nodeType');
export const parentOf = nativeGetter<Node, Node | null>('Node', 'parentNode');
export const firstChildOf = nativeGetter<Node, Node | null>('Node', 'firstChild');
export const previousElementOf = nativeGetter<Element, Element | null>('Element', 'previousElementSibling');
export const nextSiblingOf = nativeGetter<Node, Node | null>('Node', 'nextSibling');
export const isConnected = nativeGetter<Node, boolean>('Node', 'isConnected');
export const textOf = nativeGetter<Node, string | null>('Node', 'textContent');
export const dataOf = nativeGetter<CharacterData, string>('CharacterData', 'data');
export const tagOf = nativeGetter<Element, string>('Element', 'localName');
export const attributeOf = nativeMethod<Element, [string], string | null>('Element', 'getAttribute');
export const hasAttribute = nativeMethod<Element, [string], boolean>('Element', 'hasAttribute');
export const matches = nativeMethod<Element, [string], boolean>('Element', 'matches');
export const closest = nativeMethod<Element, [string], Element | null>('Element', 'closest');
export const comparePosition = nativeMethod<Node, [Node], number>('Node', 'compareDocumentPosition');
export const boxOf = nativeMethod<Element, [], DOMRect>('Element', 'getBoundingClientRect');
export const containsNode = nativeMethod<Node, [Node | null], boolean>('Node', 'contains');

const findOneInElement = nativeMethod<Element, [string], Element | null>('Element', 'querySelector');
const findOneInDocument = nativeMethod<Document, [string], Element | null>('Document', 'querySelector');
const findAllInElement = nativeMethod<Element, [string], NodeListOf<Element>>('Element', 'querySelectorAll');
const findAllInDocument = nativeMethod<Document, [string], NodeListOf<Element>>(
  'Document',
  'querySelectorAll',
);

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === ELEMENT_NODE;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === TEXT_NODE;

/** First descendant that the selector names, in document order; null if none. */
export const findElement = (root: Document | Element, selector: string): Element | null =>
  isElement(root) ? findOneInElement(root, selector) : findOneInDocument(root, selector);

/** All descendants that the selector names, in document order. */
export const findElements = (root: Document | Element, selector: string): Element[] =>
  Array.from(isElement(root) ? findAllInElement(root, selector) : findAllInDocument(root, selector));

/** Text of a subtree with white space collapsed and trimmed: for short things, such as a headline. */
export const plainText = (node: Node): string => (textOf(node) ?? '').replace(/\s+/g, ' ').trim();

const NODES_OF_A_LINE = 60;

/** Text of a subtree as `plainText`, or null if it holds more than `longest` units or more than a few nodes. */
export function shortText(root: Node, longest: number): string | null {
  let text = '';
  let node: Node | null = root;
  for (let seen = 0; node; seen++) {
    if (seen > NODES_OF_A_LINE || text.length > longest * 2) return null;
    if (isText(node)) text += dataOf(node);
    let next: Node | null =
      isElement(node) && !/^(?:script|style|svg)$/.test(tagOf(node)) ? firstChildOf(node) : null;
    while (!next && node && node !== root) {
      next = nextSiblingOf(node);
      if (!next) node = parentOf(node);
    }
    node = next;
  }
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : null;
}
