/** A point in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the pointer was, and when (milliseconds of the event's own clock). */
export interface PointerSample extends Point {
  readonly at: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Above this the pointer crosses the text and does not read it, in px/ms; measured by 10ten Japanese Reader. */
export const FAST_PX_PER_MS = 0.5;

/** Samples further apart than two frames say nothing of the speed now. Also switches the gate off where clocks are coarse. */
const SAMPLE_GAP_MS = 32;

/** Mean speed over the last two moves in px/ms; 0 where the samples are too few, too old or without time between them. */
export function speedOf(samples: readonly PointerSample[]): number {
  const last = samples.slice(-3);
  let [path, time] = [0, 0];
  for (let index = 1; index < last.length; index += 1) {
    const [from, to] = [last[index - 1]!, last[index]!];
    const elapsed = to.at - from.at;
    if (elapsed <= 0 || elapsed > SAMPLE_GAP_MS) continue;
    path += Math.hypot(to.x - from.x, to.y - from.y);
    time += elapsed;
  }
  return time === 0 ? 0 : path / time;
}

/** Half the opening of the safe triangle: 120° in all, so that a slanting hand still reaches the card. */
const HALF_ANGLE = (60 * Math.PI) / 180;

/** A hand trembles: this much back or aside of the apex is still on the way, in px. */
const TREMBLE_PX = 3;

/**
 * Is a pointer that left the mention at `apex` and is at `now` on its way to the card? True inside the triangle that opens by 120° from the apex
 * straight towards the nearest edge of the card, up to that edge. Also true inside the card.
 */
export function isOnTheWay(apex: Point, now: Point, card: Box): boolean {
  if (isInside(now, card)) return true;
  const below = card.top - apex.y;
  const above = apex.y - card.bottom;
  const rightOf = card.left - apex.x;
  const leftOf = apex.x - card.right;
  const distance = Math.max(below, above, rightOf, leftOf);
  if (distance < 0) return false;
  const [dx, dy] = [now.x - apex.x, now.y - apex.y];
  const [along, aside] =
    distance === below
      ? [dy, dx]
      : distance === above
        ? [-dy, dx]
        : distance === rightOf
          ? [dx, dy]
          : [-dx, dy];
  if (along < -TREMBLE_PX || along > distance) return false;
  return Math.abs(aside) <= Math.max(along, 0) * Math.tan(HALF_ANGLE) + TREMBLE_PX;
}

/** Edges belong to the box. */
export const isInside = (point: Point, box: Box): boolean =>
  point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
