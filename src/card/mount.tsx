import { render, type ComponentChild, type ComponentChildren } from 'preact';
import { adoptCardStyles } from './card-styles.ts';
import { createFightLimit } from './fight-limit.ts';
import hostCss from './host.css';
import { PinAndClose } from './PinAndClose.tsx';
import {
  isOutOfSight,
  lineAt,
  placeCard,
  placeSheet,
  wantsSheet,
  withNeighbours,
  type Edge,
  type Side,
} from './place.ts';
import type { Box, Point } from './pointer.ts';
import { guardTree, type TamperGuard } from './tamper-guard.ts';
import type { Translate } from './translate.ts';

/** Why a card went: the reader closed it, the page changed what it says, or the page would not let it stand. */
export type CloseReason = 'dismissed' | 'tampered' | 'fought';

export interface OpenCardOptions {
  readonly document: Document;
  /** Client rectangles of the mention's lines; asked again whenever the card is placed. Empty once the mention is gone. */
  readonly rects: () => readonly DOMRect[];
  /** Where the pointer is, so that the card stands by the line it is on. */
  readonly point: Point | null;
  /** The card; `tools` are its pin and close buttons. Rendered once. */
  readonly content: (tools: ComponentChildren) => ComponentChild;
  /** Name of the dialog. */
  readonly label: string;
  /** Of the interface: the card does not inherit the article's. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Translate;
  /** Ends the card. */
  readonly signal: AbortSignal;
  readonly onPointerInside: () => void;
  readonly onFocusInside: () => void;
  readonly onPin: (on: boolean) => void;
  /** The card wants to close (`dismissed`: the caller closes it) or has to (`tampered`, `fought`: it is closed already). */
  readonly onClose: (reason: CloseReason) => void;
}

export interface OpenedCard {
  readonly host: HTMLElement;
  box(): Box;
  /** Moves the focus into the card; closing gives it back. */
  enter(): void;
  /** Empties and removes the host. Calls nothing back. Harmless when closed already. */
  close(): void;
}

const limits = new WeakMap<Document, ReturnType<typeof createFightLimit>>();

function limitOf(document: Document): ReturnType<typeof createFightLimit> {
  let limit = limits.get(document);
  if (!limit) limits.set(document, (limit = createFightLimit()));
  return limit;
}

/** The page worked against the card; no card opens in this document any more. */
export const areCardsOff = (document: Document): boolean => limitOf(document).isGivenUp();

/** Events that end inside the card: the page's own bubbling handlers never see them. */
const KEPT_EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
  'wheel',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'copy',
];

/**
 * Opens a card beside a mention: a fresh host with a fresh closed shadow root in the top layer. Null where the page has a modal dialog open, does not
 * let the card be shown, or has fought it too often. The focus stays where it is.
 */
export function openCard(options: OpenCardOptions): OpenedCard | null {
  const { document, signal } = options;
  const window = document.defaultView!;
  const limit = limitOf(document);
  if (signal.aborted || limit.isGivenUp() || hasModal(document)) return null;

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('div');
  const isSheet = wantsSheet(window);
  const life = new AbortController();
  let guard: TamperGuard | null = null;
  let focusBefore: HTMLElement | null = null;
  let side: Side | null = null;
  let edge: Edge | null = null;
  let isPinned = false;
  let frameRequest = 0;

  host.setAttribute('popover', 'manual');
  adoptCardStyles(root, hostCss);
  frame.className = isSheet ? 'paper frame sheet' : 'paper frame';
  frame.lang = options.lang;
  frame.dir = options.dir;
  frame.tabIndex = -1;
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-modal', 'false');
  frame.setAttribute('aria-label', options.label);
  root.append(frame);

  const close = (): void => {
    if (life.signal.aborted) return;
    const hadFocus = root.activeElement !== null;
    life.abort();
    guard?.stop();
    window.cancelAnimationFrame(frameRequest);
    render(null, frame);
    frame.remove();
    host.remove();
    if (hadFocus && focusBefore?.isConnected) focusBefore.focus({ preventScroll: true });
  };
  const end = (reason: CloseReason): void => {
    if (life.signal.aborted) return;
    if (reason !== 'dismissed') close();
    options.onClose(reason);
  };
  /** The page took away what the card is shown by. */
  const giveWay = (): void => {
    limit.fought(window.performance.now());
    end('fought');
  };
  const place = (): void => {
    // One that was hidden stands again in a moment.
    if (!host.matches(':popover-open')) return;
    if (window.getComputedStyle(host).display === 'none') return giveWay();
    const rects = options.rects();
    const own = lineAt(rects, options.point);
    const line = own && withNeighbours(own, rects);
    if (isSheet) edge = placeSheet(host, frame, line, edge);
    else if (!line || isOutOfSight(line, { width: window.innerWidth, height: window.innerHeight })) leave();
    else void placeCard(host, frame, line, side).then((taken) => (side = taken));
  };
  /** The mention is out of sight. */
  const leave = (): void => {
    if (root.activeElement === null) end('dismissed');
  };
  const placeSoon = (): void => {
    if (isPinned) return;
    window.cancelAnimationFrame(frameRequest);
    frameRequest = window.requestAnimationFrame(place);
  };
  const show = (): void => {
    if (!host.isConnected) document.documentElement.append(host);
    host.showPopover();
  };
  const standAgain = (event: Event | null): void => {
    if (life.signal.aborted || (host.isConnected && host.matches(':popover-open'))) return;
    if (!limit.fought(event?.timeStamp ?? window.performance.now())) return end('fought');
    try {
      show();
    } catch {
      end('fought');
    }
  };
  const pin = (button: HTMLButtonElement): void => {
    isPinned = !isPinned;
    guard?.ours(() => button.setAttribute('aria-pressed', String(isPinned)));
    options.onPin(isPinned);
  };

  render(options.content(<PinAndClose t={options.t} onPin={pin} onClose={() => end('dismissed')} />), frame);
  guard = guardTree(root, () => end('tampered'));
  try {
    show();
  } catch {
    close();
    return null;
  }
  place();
  // It had to give way at once.
  if (life.signal.aborted) return null;

  const during = { signal: life.signal };
  const listen = (target: EventTarget, type: string, handle: (event: Event) => void, capture = false) =>
    target.addEventListener(type, (event) => event.isTrusted && handle(event), {
      ...during,
      capture,
      passive: true,
    });
  listen(frame, 'pointerenter', options.onPointerInside);
  listen(frame, 'focusin', options.onFocusInside);
  listen(frame, 'keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') end('dismissed');
  });
  for (const type of KEPT_EVENTS)
    root.addEventListener(type, (event) => event.stopPropagation(), { ...during, passive: true });
  listen(window, 'scroll', placeSoon, true);
  listen(window, 'resize', () => {
    side = edge = null;
    placeSoon();
  });
  listen(host, 'toggle', standAgain);
  const growth = new window.ResizeObserver(placeSoon);
  growth.observe(frame);
  const removal = new window.MutationObserver(() => standAgain(null));
  removal.observe(document.documentElement, { childList: true });
  // A modal dialog opens with this attribute.
  const modals = new window.MutationObserver(() => hasModal(document) && end('dismissed'));
  modals.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
  life.signal.addEventListener('abort', () => {
    growth.disconnect();
    removal.disconnect();
    modals.disconnect();
  });
  signal.addEventListener('abort', close, during);

  return {
    host,
    box: () => frame.getBoundingClientRect(),
    enter: () => {
      focusBefore = document.activeElement as HTMLElement | null;
      frame.focus({ preventScroll: true });
    },
    close,
  };
}

/** A modal dialog of the page makes everything else inert: a card could be seen but not used. */
function hasModal(document: Document): boolean {
  try {
    return Document.prototype.querySelector.call(document, 'dialog:modal') !== null;
  } catch {
    return false;
  }
}
