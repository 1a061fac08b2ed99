/** How a card came to be open. Only one opened by the pointer closes by itself when the pointer leaves. */
export type OpenedBy = 'pointer' | 'focus' | 'tap';

/** Delays in milliseconds. */
export interface HoverDelays {
  /** Rest on a mention before its card opens: long enough that crossing the text opens nothing. */
  readonly open: number;
  /** Rest on another mention while a card is open: the reader is looking at cards already. */
  readonly switch: number;
  /** After leaving, before the card closes: time to come back, or to reach the card by a detour. */
  readonly leave: number;
}

/** 300 ms to open and to leave is what Page Previews and Wikipedia Preview settled on; 100 ms is below the sense of waiting. */
export const HOVER_DELAYS: HoverDelays = { open: 300, switch: 100, leave: 300 };

export interface ShownCard<M> {
  readonly mention: M;
  readonly by: OpenedBy;
  readonly pinned: boolean;
}

/** `issued` numbers the waits: an alarm that carries an older token is stale and changes nothing. */
export type HoverState<M> = { readonly issued: number } & (
  | {
      readonly at: 'closed';
      /** Dismissed while the pointer was on it: not reopened before the pointer has left it. */
      readonly muted: M | null;
    }
  | { readonly at: 'resting'; readonly mention: M }
  | { readonly at: 'open'; readonly card: ShownCard<M> }
  | { readonly at: 'switching'; readonly card: ShownCard<M>; readonly mention: M }
  | { readonly at: 'leaving'; readonly card: ShownCard<M> }
);

export type HoverInput<M> =
  /** The pointer is slow enough on a mention. */
  | { readonly type: 'dwell'; readonly mention: M }
  /** The pointer is on no mention, not in the card and not on its way to it. */
  | { readonly type: 'leave' }
  /** The pointer or the focus is inside the card. */
  | { readonly type: 'enter'; readonly by: 'pointer' | 'focus' }
  /** Escape, the close button, a press elsewhere, or the mention is gone. */
  | { readonly type: 'dismiss' }
  | { readonly type: 'pin'; readonly on: boolean }
  /** A keyboard command chose the mention. */
  | { readonly type: 'focus'; readonly mention: M }
  | { readonly type: 'tap'; readonly mention: M }
  /** The text moves under the pointer: nothing opens by that. */
  | { readonly type: 'scroll' }
  | { readonly type: 'alarm'; readonly token: number };

export type HoverEffect<M> =
  | { readonly do: 'wait'; readonly ms: number; readonly token: number }
  | { readonly do: 'open'; readonly mention: M; readonly by: OpenedBy }
  | { readonly do: 'close' };

export interface HoverStep<M> {
  readonly state: HoverState<M>;
  readonly effects: readonly HoverEffect<M>[];
}

/** The state before anything happened. */
export const closed = <M>(): HoverState<M> => ({ at: 'closed', muted: null, issued: 0 });

/**
 * One step of the hover machine: the state and what happened give the next state and what to do. Pure: no clock, no document. An `open` replaces
 * the card that was open. Mentions are compared by identity.
 */
export function stepHover<M>(
  state: HoverState<M>,
  input: HoverInput<M>,
  delays: HoverDelays = HOVER_DELAYS,
): HoverStep<M> {
  const same: HoverStep<M> = { state, effects: [] };
  const { issued } = state;
  const wait = (ms: number, next: HoverState<M>): HoverStep<M> => ({
    state: { ...next, issued: issued + 1 },
    effects: [{ do: 'wait', ms, token: issued + 1 }],
  });
  const show = (mention: M, by: OpenedBy): HoverStep<M> => ({
    state: { at: 'open', card: { mention, by, pinned: false }, issued },
    effects: [{ do: 'open', mention, by }],
  });
  const close = (muted: M | null): HoverStep<M> => ({
    state: { at: 'closed', muted, issued },
    effects: [{ do: 'close' }],
  });
  const keep = (card: ShownCard<M>): HoverStep<M> => ({ state: { at: 'open', card, issued }, effects: [] });

  if (input.type === 'focus' || input.type === 'tap') return show(input.mention, input.type);

  switch (state.at) {
    case 'closed':
      if (input.type === 'leave' && state.muted !== null)
        return { state: { ...state, muted: null }, effects: [] };
      if (input.type !== 'dwell' || input.mention === state.muted) return same;
      return wait(delays.open, { at: 'resting', mention: input.mention, issued });

    case 'resting':
      if (input.type === 'dwell' && input.mention !== state.mention)
        return wait(delays.open, { at: 'resting', mention: input.mention, issued });
      if (input.type === 'leave' || input.type === 'scroll')
        return { state: { at: 'closed', muted: null, issued }, effects: [] };
      if (input.type === 'dismiss')
        return { state: { at: 'closed', muted: state.mention, issued }, effects: [] };
      return input.type === 'alarm' && input.token === issued ? show(state.mention, 'pointer') : same;

    case 'open':
    case 'switching':
    case 'leaving':
      return stepShown(state, input, { same, wait, show, close, keep }, delays);
  }
}

type ShownState<M> = Extract<HoverState<M>, { card: ShownCard<M> }>;

interface Moves<M> {
  readonly same: HoverStep<M>;
  readonly wait: (ms: number, next: HoverState<M>) => HoverStep<M>;
  readonly show: (mention: M, by: OpenedBy) => HoverStep<M>;
  readonly close: (muted: M | null) => HoverStep<M>;
  readonly keep: (card: ShownCard<M>) => HoverStep<M>;
}

function stepShown<M>(
  state: ShownState<M>,
  input: HoverInput<M>,
  moves: Moves<M>,
  delays: HoverDelays,
): HoverStep<M> {
  const { card, issued } = state;
  switch (input.type) {
    case 'dwell':
      if (input.mention === card.mention) return state.at === 'open' ? moves.same : moves.keep(card);
      if (card.pinned || (state.at === 'switching' && input.mention === state.mention)) return moves.same;
      return moves.wait(delays.switch, { at: 'switching', card, mention: input.mention, issued });
    case 'leave':
      if (card.pinned || card.by !== 'pointer')
        return state.at === 'switching' ? moves.keep(card) : moves.same;
      return state.at === 'leaving' ? moves.same : moves.wait(delays.leave, { at: 'leaving', card, issued });
    case 'enter':
      return moves.keep(input.by === 'focus' ? { ...card, by: 'focus' } : card);
    case 'dismiss':
      return moves.close(card.mention);
    case 'pin':
      return moves.keep({ ...card, pinned: input.on });
    case 'scroll':
      return state.at === 'switching' ? moves.keep(card) : moves.same;
    case 'alarm':
      if (input.token !== issued) return moves.same;
      if (state.at === 'switching') return moves.show(state.mention, 'pointer');
      return state.at === 'leaving' ? moves.close(null) : moves.same;
    case 'focus':
    case 'tap':
      return moves.show(input.mention, input.type);
  }
}
