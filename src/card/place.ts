import {
  computePosition,
  flip,
  offset,
  shift,
  size,
  type Placement,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Point } from './pointer.ts';

/** Between mention and card, and between card and the edge of the window, in px. */
const [GAP, MARGIN] = [8, 8];

/**
 * A card that would be less high than this, and has more to say, goes to another side of the mention. In px. In a low window one of
 * above and below has nearly half of it, so more is not asked; in a very low one it stands beside the mention.
 */
const leastRoom = (height: number): number => Math.max(240, Math.min(360, height / 2 - 40));

/** Narrower than this a touch screen gets the card as a sheet at its lower edge. */
const SHEET_WIDTH = 600;

/** Which side of the mention, or the lower edge of the window. */
export type Side = Placement | 'sheet';

/** Is this window one for sheets: small, and touched? */
export const wantsSheet = (window: Window): boolean =>
  window.innerWidth <= SHEET_WIDTH && window.matchMedia('(pointer: coarse)').matches;

/** The line of a mention that the point is on or nearest to; the first without a point. Null without lines. */
export function lineAt(rects: readonly DOMRect[], point: Point | null): DOMRect | null {
  const distance = (rect: DOMRect) =>
    point
      ? Math.hypot(
          Math.max(rect.left - point.x, 0, point.x - rect.right),
          Math.max(rect.top - point.y, 0, point.y - rect.bottom),
        )
      : 0;
  return rects.reduce<DOMRect | null>(
    (best, rect) => (best === null || distance(rect) < distance(best) ? rect : best),
    null,
  );
}

/**
 * Puts the host beside a line of the mention, below it where there is room, inside the window always, and tells the frame how much height
 * there is. As a sheet: at the lower edge. Gives the side taken; handed back as `side`, the card stays on it whatever its size becomes.
 */
export async function placeCard(
  host: HTMLElement,
  frame: HTMLElement,
  line: DOMRect | null,
  side: Side | null,
): Promise<Side> {
  const window = host.ownerDocument.defaultView!;
  const move = (x: number, y: number) => {
    host.style.setProperty('--x', `${Math.round(x)}px`);
    host.style.setProperty('--y', `${Math.round(y)}px`);
  };
  if (side === 'sheet' || !line) {
    move(0, window.innerHeight - frame.getBoundingClientRect().height);
    return 'sheet';
  }
  const reference: VirtualElement = { getBoundingClientRect: () => line };
  const { x, y, placement } = await computePosition(reference, host, {
    strategy: 'fixed',
    placement: side ?? 'bottom-start',
    middleware: [
      offset(GAP),
      // Before the change of sides: a card that can do with the room on this one stays.
      size({
        padding: MARGIN,
        apply({ availableHeight, placement }) {
          const whole = window.innerHeight - 2 * MARGIN;
          // Beside the mention the card can be moved up as far as it needs.
          const least = /^(?:right|left)/.test(placement) ? whole : leastRoom(window.innerHeight);
          host.style.setProperty('--room', `${Math.floor(Math.max(availableHeight, least))}px`);
        },
      }),
      side === null &&
        flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
  });
  move(x, y);
  return placement;
}
