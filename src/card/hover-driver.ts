import { closed, HOVER_DELAYS, stepHover, type HoverInput, type OpenedBy } from './hover.ts';
import {
  FAST_PX_PER_MS,
  isInside,
  isOnTheWay,
  speedOf,
  type Box,
  type Point,
  type PointerSample,
} from './pointer.ts';

/** What the driver needs of a card that is on the screen. */
export interface DrivenCard {
  /** Outermost element of the card in the page's document: what pointer events inside it are aimed at. */
  readonly host: Element;
  /** Rectangle of the card in the viewport now. */
  box(): Box;
  /** Takes it away. Does not call back. */
  close(): void;
}

/** What a card tells back. */
export interface CardSignals {
  pointerInside(): void;
  focusInside(): void;
  pinned(on: boolean): void;
  /** The card wants to go, or is gone already: its close button, Escape inside, the page fought it. */
  gone(): void;
}

export interface HoverDriverOptions<M> {
  readonly document: Document;
  /** Ends everything: listeners, waits, and an open card. */
  readonly signal: AbortSignal;
  /** The mention under a point of the viewport. The same mention must be the same object. Asked at most once a frame. */
  readonly mentionAt: (x: number, y: number) => M | null;
  /** Opens the card; `point` is where the pointer was. Null where none may be opened now. */
  readonly open: (mention: M, by: OpenedBy, point: Point | null, signals: CardSignals) => DrivenCard | null;
  /** Rest before a card opens, in ms; null = only on click, tap or key. Asked each time, so that a new setting holds at once. */
  readonly openDelayMs: () => number | null;
}

export interface HoverDriver<M> {
  /** Opens the card of a mention chosen by key. */
  focus(mention: M): void;
  /** The mention of the open card has become another object; nothing else changes. */
  succeed(before: M, now: M): void;
  /** Closes whatever is open. */
  dismiss(): void;
}

/** After this long without a move the pointer has arrived: speed and safe triangle no longer speak. Three frames at 30 Hz. */
const REST_MS = 100;

/** A link, a button or a field stays what it is: tapping it never opens a card. */
const INTERACTIVE = 'a[href],button,input,select,textarea,summary,label,[role=button],[contenteditable]';

/**
 * Binds the hover machine to trusted events of a document. Listens in the capture phase, passively, and never changes what the page's own
 * handlers see; events that a script made (`isTrusted` false) are ignored. A failing callback closes the card and is reported to nobody: the article goes on.
 */
export function driveHover<M>(options: HoverDriverOptions<M>): HoverDriver<M> {
  const { document, signal } = options;
  const window = document.defaultView!;
  let state = closed<M>();
  let card: DrivenCard | null = null;
  let point: Point | null = null;
  let apex: Point | null = null;
  let samples: PointerSample[] = [];
  let alarm = 0;
  let rest = 0;
  let frame = 0;
  let lastPointer = 'mouse';

  const send = (input: HoverInput<M>): void => {
    const delays = { ...HOVER_DELAYS, open: options.openDelayMs() ?? HOVER_DELAYS.open };
    const step = stepHover(state, input, delays);
    state = step.state;
    for (const effect of step.effects) {
      window.clearTimeout(alarm);
      if (effect.do === 'wait') {
        alarm = window.setTimeout(() => send({ type: 'alarm', token: effect.token }), effect.ms);
      } else {
        take();
        if (effect.do === 'open') show(effect.mention, effect.by);
      }
    }
  };

  const take = (): void => {
    const gone = card;
    card = null;
    gone?.close();
  };

  const show = (mention: M, by: OpenedBy): void => {
    let mine: DrivenCard | null = null;
    const current = () => mine !== null && mine === card;
    apex = point;
    try {
      mine = options.open(mention, by, by === 'focus' ? null : point, {
        pointerInside: () => current() && send({ type: 'enter', by: 'pointer' }),
        focusInside: () => current() && send({ type: 'enter', by: 'focus' }),
        pinned: (on) => current() && send({ type: 'pin', on }),
        gone: () => current() && send({ type: 'dismiss' }),
      });
    } catch {
      mine = null;
    }
    card = mine;
    if (!mine) state = stepHover(state, { type: 'dismiss' }).state;
  };

  const look = (arrived: boolean): void => {
    frame = 0;
    if (!point || options.openDelayMs() === null) return;
    if (card && isInside(point, card.box())) return send({ type: 'enter', by: 'pointer' });
    if (!arrived && speedOf(samples) >= FAST_PX_PER_MS) return;
    const mention = options.mentionAt(point.x, point.y);
    if (mention && 'card' in state && mention === state.card.mention) apex = point;
    else if (!arrived && card && apex && isOnTheWay(apex, point, card.box())) return;
    else if (arrived) apex = point;
    send(mention ? { type: 'dwell', mention } : { type: 'leave' });
  };

  const bindings: (() => void)[] = [];
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    handle: (event: WindowEventMap[K]) => void,
  ): void => {
    const guarded = (event: WindowEventMap[K]) => {
      if (event.isTrusted) handle(event);
    };
    const bind = () =>
      window.addEventListener(type, guarded as EventListener, { capture: true, passive: true, signal });
    bindings.push(bind);
    bind();
  };
  // `document.open()` takes all listeners from the window, and then the root element. To bind twice changes nothing.
  const rewriting = new window.MutationObserver(() => {
    for (const bind of bindings) bind();
  });
  rewriting.observe(document, { childList: true });

  const inCard = (event: Event): boolean => card !== null && event.target === card.host;

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    lastPointer = event.pointerType;
    // Browsers send a move when the page scrolls under a still pointer; that is no move of the reader's.
    if (point && point.x === event.clientX && point.y === event.clientY) return;
    point = { x: event.clientX, y: event.clientY };
    samples = [...samples.slice(-2), { ...point, at: event.timeStamp }];
    window.clearTimeout(rest);
    if (inCard(event)) return send({ type: 'enter', by: 'pointer' });
    rest = window.setTimeout(() => look(true), REST_MS);
    frame ||= window.requestAnimationFrame(() => look(false));
  });
  listen('pointerdown', (event) => {
    lastPointer = event.pointerType;
    if (event.pointerType === 'touch' || inCard(event) || !card) return;
    if (!('card' in state) || state.card.pinned) return;
    // Pressing the underlined term itself is no press elsewhere.
    if (options.mentionAt(event.clientX, event.clientY) !== state.card.mention) send({ type: 'dismiss' });
  });
  listen('click', (event) => {
    if (inCard(event)) return;
    const byTouch = lastPointer === 'touch';
    if (!byTouch && options.openDelayMs() !== null) return;
    const target = event.target as Element | null;
    const mention = target?.closest?.(INTERACTIVE) ? null : options.mentionAt(event.clientX, event.clientY);
    point = { x: event.clientX, y: event.clientY };
    if (mention) send({ type: 'tap', mention });
    else if (byTouch && card && !('card' in state && state.card.pinned)) send({ type: 'dismiss' });
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape' && state.at !== 'closed') send({ type: 'dismiss' });
  });
  listen('scroll', () => send({ type: 'scroll' }));
  listen('mouseout', (event) => {
    if (event.relatedTarget !== null) return;
    window.clearTimeout(rest);
    point = null;
    send({ type: 'leave' });
  });

  signal.addEventListener('abort', () => {
    rewriting.disconnect();
    window.clearTimeout(alarm);
    window.clearTimeout(rest);
    window.cancelAnimationFrame(frame);
    state = closed<M>();
    take();
  });

  return {
    focus: (mention) => send({ type: 'focus', mention }),
    succeed(before, now) {
      if ('card' in state && state.card.mention === before)
        state = { ...state, card: { ...state.card, mention: now } };
    },
    dismiss: () => send({ type: 'dismiss' }),
  };
}
