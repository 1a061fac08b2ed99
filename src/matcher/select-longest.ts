/** A stretch of text: UTF-16 units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Leftmost-longest: of spans that overlap, the longest stays (of equally long ones the leftmost, then the first given), until none
 * overlap. Result by start.
 */
export function selectLongest<T extends Span>(spans: readonly T[]): T[] {
  const order = spans.map((span, index) => ({ span, index }));
  order.sort(
    (a, b) =>
      b.span.end - b.span.start - (a.span.end - a.span.start) ||
      a.span.start - b.span.start ||
      a.index - b.index,
  );
  const chosen: T[] = [];
  for (const { span } of order) {
    let low = 0;
    let high = chosen.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (chosen[middle]!.start < span.start) low = middle + 1;
      else high = middle;
    }
    const before = chosen[low - 1];
    const after = chosen[low];
    if ((before && before.end > span.start) || (after && after.start < span.end)) continue;
    chosen.splice(low, 0, span);
  }
  return chosen;
}
