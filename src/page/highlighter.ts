import { staticRangeOf } from './anchor.ts';
import type { Annotation } from './annotation.ts';
import { HIGHLIGHT_NAMES } from './highlight-names.ts';
import { isElement, parentOf } from './native-dom.ts';

export interface Highlighter {
  /** Paints annotations; those far from the viewport wait until they come near. */
  paint(annotations: Iterable<Annotation>): void;
  /** Also takes the active mark off any of them. */
  erase(annotations: Iterable<Annotation>): void;
  /** Marks the mention under the pointer or the keyboard's focus; null for none. */
  setActive(annotation: Annotation | null): void;
  /** Hides or shows all marks, keeping what is known. */
  setShown(shown: boolean): void;
}

interface Registry {
  set(name: string, highlight: object): unknown;
  get(name: string): unknown;
  delete(name: string): boolean;
}
interface RangeSet {
  add(range: AbstractRange): unknown;
  delete(range: AbstractRange): boolean;
  priority: number;
}
interface HighlightSupport {
  readonly CSS?: { readonly highlights?: Registry };
  readonly Highlight?: new () => RangeSet;
}

/** At most so many ranges are added in one frame: ten thousand at once make one long paint. */
const RANGES_PER_FRAME = 200;
/** Painted ahead of scrolling: one viewport up and down. */
const AHEAD = '100% 0px';

/**
 * Paints annotations with the CSS Custom Highlight API: no element is added or changed. When `signal` aborts, our two
 * entries leave the registry; entries of the page are never touched, nor is the registry iterated (Firefox forbids that to
 * content scripts). Without the API nothing is painted and nothing fails.
 */
export function createHighlighter(window: Window & typeof globalThis, signal: AbortSignal): Highlighter {
  const { CSS: css, Highlight: RangeSetClass } = window as unknown as HighlightSupport;
  const registry = css?.highlights;
  if (!registry || !RangeSetClass || signal.aborted) return NO_HIGHLIGHTER;
  const quiet = new RangeSetClass();
  const active = new RangeSetClass();
  // Below the page's own highlights and find-in-page.
  quiet.priority = -2;
  active.priority = -1;

  const ranges = new Map<Annotation, StaticRange>();
  const byElement = new Map<Element, Set<Annotation>>();
  const elementOf = new Map<Annotation, Element>();
  const near = new Set<Element>();
  const waiting = new Set<Annotation>();
  let frame = 0;
  let shown = true;
  let activeRange: StaticRange | null = null;
  let activeAnnotation: Annotation | null = null;

  const paintWaiting = () => {
    frame = 0;
    stay();
    let count = 0;
    for (const annotation of waiting) {
      if (count++ >= RANGES_PER_FRAME) break;
      waiting.delete(annotation);
      const range = ranges.has(annotation) ? null : staticRangeOf(annotation.spans);
      if (!range) continue;
      ranges.set(annotation, range);
      quiet.add(range);
    }
    schedule();
  };
  const schedule = () => {
    if (waiting.size > 0 && frame === 0 && !signal.aborted)
      frame = window.requestAnimationFrame(paintWaiting);
  };
  const unpaint = (annotation: Annotation) => {
    waiting.delete(annotation);
    const range = ranges.get(annotation);
    if (range) quiet.delete(range);
    ranges.delete(annotation);
  };

  const watchElement = (annotation: Annotation, element: Element) => {
    elementOf.set(annotation, element);
    const known = byElement.get(element);
    if (known) known.add(annotation);
    else {
      byElement.set(element, new Set([annotation]));
      observer.observe(element);
    }
    if (near.has(element)) waiting.add(annotation);
  };
  const leaveElement = (annotation: Annotation) => {
    const element = elementOf.get(annotation);
    const known = element && byElement.get(element);
    elementOf.delete(annotation);
    if (!element || !known?.delete(annotation) || known.size > 0) return;
    byElement.delete(element);
    near.delete(element);
    observer.unobserve(element);
  };

  const observer: IntersectionObserver = new window.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const annotations = [...(byElement.get(target) ?? [])];
        const parent = isIntersecting ? null : parentOf(target);
        if (parent && isElement(parent) && window.getComputedStyle(target).display === 'contents') {
          // Has no box of its own, so it never comes near: its parent stands in.
          for (const annotation of annotations) {
            leaveElement(annotation);
            watchElement(annotation, parent);
          }
          continue;
        }
        if (isIntersecting) near.add(target);
        else near.delete(target);
        for (const annotation of annotations) {
          if (isIntersecting) waiting.add(annotation);
          else unpaint(annotation);
        }
      }
      schedule();
    },
    { rootMargin: AHEAD },
  );

  const register = () => {
    registry.set(HIGHLIGHT_NAMES.quiet, quiet);
    registry.set(HIGHLIGHT_NAMES.active, active);
  };
  /** A page that clears its own highlights with `CSS.highlights.clear()` takes ours along. */
  const stay = () => {
    if (
      shown &&
      (registry.get(HIGHLIGHT_NAMES.quiet) !== quiet || registry.get(HIGHLIGHT_NAMES.active) !== active)
    )
      register();
  };
  const unregister = () => {
    // A later session in the same document may have put its own sets there.
    if (registry.get(HIGHLIGHT_NAMES.quiet) === quiet) registry.delete(HIGHLIGHT_NAMES.quiet);
    if (registry.get(HIGHLIGHT_NAMES.active) === active) registry.delete(HIGHLIGHT_NAMES.active);
  };
  const setActive = (annotation: Annotation | null) => {
    if (activeRange) active.delete(activeRange);
    activeAnnotation = annotation;
    activeRange = annotation && !signal.aborted ? staticRangeOf(annotation.spans) : null;
    if (!activeRange) return;
    active.add(activeRange);
    stay();
  };
  register();
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    observer.disconnect();
    unregister();
    for (const forgotten of [ranges, byElement, elementOf, near, waiting]) forgotten.clear();
  });

  return {
    paint(annotations) {
      if (signal.aborted) return;
      for (const annotation of annotations) {
        if (!elementOf.has(annotation)) watchElement(annotation, annotation.block.element);
      }
      schedule();
    },
    erase(annotations) {
      for (const annotation of annotations) {
        unpaint(annotation);
        leaveElement(annotation);
        if (annotation === activeAnnotation) setActive(null);
      }
    },
    setActive,
    setShown(next) {
      if (next === shown || signal.aborted) return;
      shown = next;
      if (shown) register();
      else unregister();
    },
  };
}

const NO_HIGHLIGHTER: Highlighter = {
  paint: () => undefined,
  erase: () => undefined,
  setActive: () => undefined,
  setShown: () => undefined,
};
