import { liveRangeOf } from './anchor.ts';
import type { AnnotationIndex } from './annotation-index.ts';
import type { Annotation } from './annotation.ts';
import { boxOf, isElement, parentOf, tagOf } from './native-dom.ts';

/** Underlines lie a little below the letters; a pointer there still means the mention. */
const SLACK_PX = 2;

interface CaretPlace {
  readonly offsetNode: Node;
  readonly offset: number;
}
interface CaretDocument {
  readonly caretPositionFromPoint?: (x: number, y: number) => CaretPlace | null;
  readonly caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/**
 * The annotation under a point of the viewport (CSS pixels), or null. The caret's place names the text node, our index the
 * candidates, their client rectangles confirm: a point beside the text snaps to the caret but hits no rectangle.
 */
export function annotationAt(
  document: Document,
  index: AnnotationIndex,
  x: number,
  y: number,
): Annotation | null {
  if (index.size === 0) return null;
  const place = caretAt(document as unknown as CaretDocument, x, y);
  if (!place) return null;
  const hit = index
    .at(place.offsetNode, place.offset)
    .find((annotation) => rectsOf(document, annotation).some((rect) => holds(rect, x, y)));
  return hit ?? null;
}

function caretAt(document: CaretDocument, x: number, y: number): CaretPlace | null {
  const place = document.caretPositionFromPoint?.(x, y);
  if (place) return place;
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { offsetNode: range.startContainer, offset: range.startOffset } : null;
}

/** Client rectangles of an annotation, one for each line (or part of a line) it covers. */
export function rectsOf(document: Document, annotation: Annotation): DOMRect[] {
  const range = liveRangeOf(document, annotation.spans);
  return range ? Array.from(range.getClientRects()) : [];
}

/** The same without those that a scrolling part of the page has moved out of its own view. */
export function shownRectsOf(document: Document, annotation: Annotation): DOMRect[] {
  const frames: DOMRect[] = [];
  const window = document.defaultView!;
  let node: Node | null = annotation.spans[0] ? parentOf(annotation.spans[0].node) : null;
  for (; node && isElement(node) && !/^(?:html|body)$/.test(tagOf(node)); node = parentOf(node)) {
    const { overflowX, overflowY } = window.getComputedStyle(node);
    if (/auto|scroll/.test(overflowX + overflowY)) frames.push(boxOf(node));
  }
  return rectsOf(document, annotation).filter((rect) => frames.every((frame) => touches(rect, frame)));
}

const touches = (one: DOMRect, other: DOMRect) =>
  one.bottom > other.top && one.top < other.bottom && one.right > other.left && one.left < other.right;

const holds = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top - SLACK_PX && y <= rect.bottom + SLACK_PX;

/** Brings an annotation to the middle of the viewport, without animation. */
export function scrollTo(window: Window, annotation: Annotation): void {
  const element = annotation.spans[0]?.node.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [rect] = rectsOf(window.document, annotation);
  // The paragraph may be longer than the viewport.
  if (rect && (rect.top < 0 || rect.bottom > window.innerHeight))
    window.scrollBy({ top: rect.top - window.innerHeight / 2, behavior: 'instant' });
}
