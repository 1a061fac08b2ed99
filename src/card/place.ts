import { computePosition, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { Box, Point } from './pointer.ts';

/** Between mention and card, and between card and the edge of the window, in px. */
const [GAP, MARGIN] = [8, 8];

/**
 * A card that would be less high than this, and has more to say, goes to another side of the mention. In px. In a low window one of
 * above and below has nearly half of it, so more is not asked; in a very low one it stands beside the mention.
 */
const leastRoom = (height: number): number => Math.max(240, Math.min(360, height / 2 - 40));

/** Where a card stands already, it stays as long as it has this much height, whatever it grows to. In px. */
const ROOM_TO_STAY = 160;

/** Less high than this nothing can be read, and the card rather covers its mention. In px. */
const FLOOR = 80;

/** Narrower than this a touch screen gets the card as a sheet at its edge. */
const SHEET_WIDTH = 600;
/** Share of the window's height that a sheet takes at most. */
const SHEET_SHARE = 0.7;

/** Which side of the mention. */
export type Side = 'bottom-start' | 'top-start' | 'right-start' | 'left-start';
/** Which edge of the window. */
export type Edge = 'lower' | 'upper';

export interface Extent {
  readonly width: number;
  readonly height: number;
}

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

/** The line's place, high enough to hold the lines of the mention right above and below it too: a card beside one must not cover the other. */
export function withNeighbours(line: Box, rects: readonly Box[]): Box {
  const height = line.bottom - line.top;
  const near = rects.filter(({ top, bottom }) => top < line.bottom + height && bottom > line.top - height);
  const [top, bottom] = [
    Math.min(line.top, ...near.map((rect) => rect.top)),
    Math.max(line.bottom, ...near.map((rect) => rect.bottom)),
  ];
  return { left: line.left, right: line.right, top, bottom };
}

/** Does the window show nothing of the line? */
export const isOutOfSight = (line: Box, window: Extent): boolean =>
  line.bottom <= 0 || line.top >= window.height || line.right <= 0 || line.left >= window.width;

const isAboveOrBelow = (side: Side): boolean => side === 'bottom-start' || side === 'top-start';

function roomsAround(line: Box, window: Extent): Record<Side, number> {
  const used = GAP + MARGIN;
  return {
    'bottom-start': window.height - line.bottom - used,
    'top-start': line.top - used,
    'right-start': window.width - line.right - used,
    'left-start': line.left - used,
  };
}

/**
 * The side of the line on which a card of this size stands: below, above, right or left of it, the first that leaves it the height that it needs; where none does,
 * the roomier of below and above, so that the mention is not covered. A card that is on a side already stays there as long as it can.
 */
export function chooseSide(line: Box, card: Extent, window: Extent, before: Side | null): Side {
  const rooms = roomsAround(line, window);
  const least = Math.min(card.height, leastRoom(window.height));
  const fits = (side: Side): boolean =>
    isAboveOrBelow(side)
      ? rooms[side] >= least
      : rooms[side] >= card.width && window.height - 2 * MARGIN >= least;
  const order: readonly Side[] = ['bottom-start', 'top-start', 'right-start', 'left-start'];
  if (before && (!isAboveOrBelow(before) || rooms[before] >= Math.min(card.height, ROOM_TO_STAY)))
    return before;
  return order.find(fits) ?? (rooms['bottom-start'] >= rooms['top-start'] ? 'bottom-start' : 'top-start');
}

/**
 * The edge of the window at which a sheet of this height leaves the line uncovered, and how high it may be there. The lower one, unless the upper one has more room and
 * the lower one not enough.
 */
export function chooseEdge(line: Box | null, height: number, window: Extent): { edge: Edge; room: number } {
  const most = window.height * SHEET_SHARE;
  if (!line) return { edge: 'lower', room: most };
  const [below, above] = [window.height - line.bottom - GAP, line.top - GAP];
  const least = Math.min(height, leastRoom(window.height));
  const edge = below >= least || below >= above ? 'lower' : 'upper';
  return { edge, room: Math.min(most, Math.max(edge === 'lower' ? below : above, FLOOR)) };
}

const extentOf = (window: Window): Extent => ({ width: window.innerWidth, height: window.innerHeight });

/**
 * Takes the CSS zoom of the page's root off the host, as client rectangles and the window's size are free of it. Browsers that cannot tell it
 * (Chromium before 128) are left as they are.
 */
function takeZoomOff(host: HTMLElement): void {
  const zoom = host.ownerDocument.documentElement.currentCSSZoom || 1;
  if (zoom !== 1 || host.style.getPropertyValue('--zoom') !== '')
    host.style.setProperty('--zoom', String(1 / zoom));
}

function move(host: HTMLElement, x: number, y: number): void {
  host.style.setProperty('--x', `${Math.round(x)}px`);
  host.style.setProperty('--y', `${Math.round(y)}px`);
}

/**
 * Puts the host beside a line of the mention, inside the window always, and tells the frame how much height there is. Gives the side taken; handed
 * back as `before`, the card stays on it as long as it can.
 */
export async function placeCard(
  host: HTMLElement,
  frame: HTMLElement,
  line: Box,
  before: Side | null,
): Promise<Side> {
  const window = host.ownerDocument.defaultView!;
  takeZoomOff(host);
  const natural = { width: frame.offsetWidth, height: frame.scrollHeight + 2 * frame.clientTop };
  const side = chooseSide(line, natural, extentOf(window), before);
  const { left: x0, top: y0, right, bottom } = line;
  const reference: VirtualElement = {
    getBoundingClientRect: () => new window.DOMRect(x0, y0, right - x0, bottom - y0),
  };
  const { x, y } = await computePosition(reference, host, {
    strategy: 'fixed',
    placement: side,
    middleware: [
      offset(GAP),
      size({
        padding: MARGIN,
        apply({ availableHeight }) {
          // Beside the mention the card can be moved up as far as it needs.
          const room = isAboveOrBelow(side)
            ? Math.max(availableHeight, FLOOR)
            : window.innerHeight - 2 * MARGIN;
          host.style.setProperty('--room', `${Math.floor(room)}px`);
        },
      }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
  });
  move(host, x, y);
  return side;
}

/** Puts the host at an edge of the window where it leaves the line uncovered; on the same edge, and as high, as `before`. */
export function placeSheet(
  host: HTMLElement,
  frame: HTMLElement,
  line: Box | null,
  before: Edge | null,
): Edge {
  const window = host.ownerDocument.defaultView!;
  takeZoomOff(host);
  let edge = before;
  if (edge === null) {
    const chosen = chooseEdge(line, frame.scrollHeight + 2 * frame.clientTop, extentOf(window));
    edge = chosen.edge;
    host.style.setProperty('--room', `${Math.floor(chosen.room)}px`);
    host.style.setProperty('--corners', edge === 'lower' ? '0.5em 0.5em 0 0' : '0 0 0.5em 0.5em');
  }
  move(host, 0, edge === 'lower' ? window.innerHeight - frame.getBoundingClientRect().height : 0);
  return edge;
}
