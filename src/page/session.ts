import type { Mention } from '../catalog/mention.ts';
import type { Day } from '../model/day.ts';
import { AnnotationIndex } from './annotation-index.ts';
import type { Annotation } from './annotation.ts';
import { annotate } from './annotate.ts';
import type { Block } from './blocks.ts';
import { ArticleContent } from './content.ts';
import { blocksByPart, dayOfPart, isPart } from './dated-parts.ts';
import { findHeir } from './heir.ts';
import { createHighlighter } from './highlighter.ts';
import { parentOf, isElement } from './native-dom.ts';
import { createPace, runInSlices, runToEnd, type Pace } from './pace.ts';
import { annotationAt, rectsOf, scrollTo, shownRectsOf } from './pointing.ts';
import type { Published } from './published.ts';
import { readPageInSteps, type PageReading } from './read-page.ts';
import { selectShown, type DisplaySettings } from './shown.ts';
import { watchPage, type PageChanges } from './watch.ts';

/** What finds mentions: a catalog's spotter. `scan` sees one text, `resolveInSteps` the whole article, with pauses. */
export interface Spotter<Scan> {
  scan(text: string): Scan;
  resolveInSteps(
    blocks: readonly { readonly text: string; readonly scan: Scan; readonly section: number }[],
    context: { readonly day: Day | null; readonly language: string | null },
  ): Generator<void, readonly Mention[], void>;
}

export interface PageSessionOptions<Scan> {
  readonly window: Window & typeof globalThis;
  /** The spotter for a language (BCP 47, as it was heard in the text; null if unknown); asked after each reading. */
  readonly spotterFor: (language: string | null) => Promise<Spotter<Scan>>;
  readonly settings: DisplaySettings;
  /** The reader's day. */
  readonly today: Day;
  readonly isVisible: (element: Element) => boolean;
  /** After each reading that changed anything. */
  readonly onChange: () => void;
  /** Ends everything: marks, observers, timers, listeners. */
  readonly signal: AbortSignal;
}

export interface PageSession {
  readonly article: boolean;
  readonly language: string | null;
  readonly published: Published | null;
  /** The page's day: the reader's own, else what the page says; null if unknown, or if its articles have a day each. */
  readonly day: Day | null;
  /** The page is several articles of different days, and the reader has set none. */
  readonly hasSeveralDays: boolean;
  /** The day that a block is read by: the reader's own, else that of the article it stands in, else the page's; null if unknown. */
  dayOf(block: Block): Day | null;
  readonly blocks: readonly Block[];
  /** All visible mentions in reading order, marked or not; their indices name them until the next `onChange`. */
  readonly annotations: readonly Annotation[];
  /** The reader's correction of the day; null takes the page's own again. */
  setDay(day: Day | null): void;
  setSettings(settings: DisplaySettings): void;
  setHighlighting(on: boolean): void;
  readonly highlighting: boolean;
  /** Index of the marked mention under a point of the viewport (CSS pixels), or null. */
  mentionAt(x: number, y: number): number | null;
  /** Index of the marked mention before or after one; from null, the first at or below the top of the viewport. Goes round. */
  neighbour(index: number | null, direction: 1 | -1): number | null;
  /** Client rectangles of a mention, one for each part of a line; none where a scrolling part of the page hides it. */
  rectsOf(index: number): readonly DOMRect[];
  setActive(index: number | null): void;
  /** Scrolls to a mention and makes it the active one. */
  reveal(index: number): void;
}

interface Resolved {
  readonly blocks: readonly { readonly block: Block; readonly section: number }[];
  readonly mentions: readonly Mention[];
}

/** The annotations of visible mentions in reading order, each with its section. */
type Placed = readonly { readonly annotation: Annotation; readonly section: number }[];

/** Time that a page gets to build its next article after it changed its address. */
const SETTLE_MS = 250;

/**
 * The life of one document's annotations: reads the page, has its text spotted in slices, paints the mentions, and follows
 * what the page does. Resolves after the first reading. Nothing is thrown at the page: what fails later leaves the last state.
 */
export async function createPageSession<Scan>(options: PageSessionOptions<Scan>): Promise<PageSession> {
  const { window, spotterFor, today, isVisible, onChange, signal } = options;
  const { document } = window;
  const highlighter = createHighlighter(window, signal);
  const content = new ArticleContent<Scan>();
  const index = new AnnotationIndex();
  let settings = options.settings;
  let reading: Pick<PageReading, 'article' | 'language' | 'published' | 'parts'> = {
    article: false,
    language: null,
    published: null,
    parts: new Map(),
  };
  let spotter: Spotter<Scan> | null = null;
  let given: Day | null = null;
  let annotations: readonly Annotation[] = [];
  let sections: readonly number[] = [];
  let active: Annotation | null = null;
  let highlighting = true;
  let current = new AbortController();
  let turn = 0;

  const dayOfPage = () => given ?? reading.published?.day ?? null;
  const dayOf = (block: Block) => given ?? dayOfPart(reading.parts, block) ?? dayOfPage();

  const seen = new WeakSet<Annotation>();
  const isShown = (annotation: Annotation) => {
    if (seen.has(annotation)) return true;
    let node = annotation.spans[0] ? parentOf(annotation.spans[0].node) : null;
    while (node && isElement(node) && !isVisible(node)) {
      // An element without a box of its own is as visible as its parent.
      if (window.getComputedStyle(node).display !== 'contents') return false;
      node = parentOf(node);
    }
    if (node !== null) seen.add(annotation);
    return node !== null;
  };

  const paint = () => {
    const shown = new Set(selectShown(annotations, sections, settings));
    const gone = index.all().filter((annotation) => !shown.has(annotation));
    for (const annotation of gone) index.remove(annotation);
    highlighter.erase(gone);
    const fresh = [...shown].filter((annotation) => !index.has(annotation));
    for (const annotation of fresh) index.add(annotation);
    highlighter.paint(fresh);
  };

  function* resolveInSteps(): Generator<void, Resolved, void> {
    let section = 0;
    const blocks = content.items.flatMap(({ block, scan }) => {
      if (block.heading > 0) section++;
      return scan === null ? [] : [{ block, text: block.text, scan, section }];
    });
    const mentions: Mention[] = [];
    for (const places of yield* blocksByPart(reading.parts, blocks)) {
      const own = places.map((place) => blocks[place]!);
      const context = { day: dayOf(own[0]!.block), language: reading.language };
      for (const mention of spotter ? yield* spotter.resolveInSteps(own, context) : [])
        mentions.push({ ...mention, block: places[mention.block]! });
    }
    return { blocks, mentions };
  }

  function* placeInSteps({ blocks, mentions }: Resolved): Generator<void, Placed, void> {
    const found = [];
    for (const item of annotate(mentions, blocks, annotations)) {
      if (isShown(item.annotation)) found.push(item);
      yield;
    }
    return found;
  }

  const mark = (annotation: Annotation | null) => highlighter.setActive((active = annotation));

  const settle = (found: Placed) => {
    annotations = found.map(({ annotation }) => annotation);
    sections = found.map((item) => item.section);
    paint();
    mark(active && findHeir(active, annotations));
    onChange();
  };

  const scanAll = async (pace: Pace) => {
    for (const item of content.items) {
      item.scan ??= spotter?.scan(item.block.text) ?? null;
      if (pace.isDue()) await pace.pause();
    }
    const own = ++turn;
    const resolved = await runInSlices(resolveInSteps(), pace);
    if (own !== turn) return;
    const found = await runInSlices(placeInSteps(resolved), pace);
    // The reader may have set another day meanwhile, by which all is resolved already.
    if (own === turn) settle(found);
  };

  const readAll = async () => {
    current.abort();
    current = new AbortController();
    const reader = AbortSignal.any([signal, current.signal]);
    const pace = createPace(window, reader);
    const steps = readPageInSteps(document, { isVisible, today, location: window.location.href });
    const fresh = await runInSlices(steps, pace);
    const chosen = await spotterFor(fresh.language);
    await pace.pause();
    if (chosen !== spotter) content.forgetScans();
    spotter = chosen;
    reading = fresh;
    content.replace(fresh);
    await scanAll(pace);
  };

  const handleChanges = async (changes: PageChanges) => {
    const outcome = content.update(changes);
    const isNewPart = outcome === 'changed' && [...changes.added].some(isPart);
    if (outcome === 'unknown' || isNewPart) await readAll();
    else if (outcome === 'changed')
      await scanAll(createPace(window, AbortSignal.any([signal, current.signal])));
  };

  const drop = (lost: readonly Annotation[]) => {
    for (const annotation of lost) index.remove(annotation);
    highlighter.erase(lost);
  };

  await readAll();
  watchPage(
    window,
    {
      onTouched: (rewritten, removed) =>
        drop([...rewritten.flatMap((node) => index.ofNode(node)), ...(removed ? index.detached() : [])]),
      onChanges: handleChanges,
      onNavigate: async () => {
        current.abort();
        given = null;
        await new Promise((done) => window.setTimeout(done, SETTLE_MS));
        if (!signal.aborted) await readAll();
      },
    },
    signal,
  );

  const setActive = (at: number | null) => mark(at === null ? null : (annotations[at] ?? null));

  return {
    get article() {
      return reading.article;
    },
    get language() {
      return reading.language;
    },
    get published() {
      return reading.published;
    },
    get day() {
      return dayOfPage();
    },
    get hasSeveralDays() {
      return given === null && reading.published === null && reading.parts.size > 0;
    },
    dayOf,
    get blocks() {
      return content.items.map((item) => item.block);
    },
    get annotations() {
      return annotations;
    },
    get highlighting() {
      return highlighting;
    },
    setDay(day) {
      if (day === given) return;
      given = day;
      turn++;
      settle(runToEnd(placeInSteps(runToEnd(resolveInSteps()))));
    },
    setSettings(next) {
      settings = next;
      paint();
    },
    setHighlighting(on) {
      highlighting = on;
      mark(null);
      highlighter.setShown(on);
    },
    mentionAt(x, y) {
      const annotation = highlighting ? annotationAt(document, index, x, y) : null;
      const at = annotation ? annotations.indexOf(annotation) : -1;
      return at < 0 ? null : at;
    },
    neighbour(from, direction) {
      const marked = annotations.flatMap((annotation, at) => (index.has(annotation) ? [at] : []));
      if (marked.length === 0) return null;
      if (from === null) {
        const below = marked.find((at) =>
          rectsOf(document, annotations[at]!).some((rect) => rect.bottom > 0),
        );
        return (direction > 0 ? below : undefined) ?? marked.at(direction > 0 ? 0 : -1) ?? null;
      }
      const next = direction > 0 ? marked.find((at) => at > from) : marked.findLast((at) => at < from);
      return next ?? marked.at(direction > 0 ? 0 : -1) ?? null;
    },
    rectsOf: (at) => (annotations[at] ? shownRectsOf(document, annotations[at]) : []),
    setActive,
    reveal(at) {
      const annotation = annotations[at];
      if (!annotation) return;
      scrollTo(window, annotation);
      setActive(at);
    },
  };
}
