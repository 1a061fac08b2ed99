import type { Span } from '../matcher/select-longest.ts';

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Finds those of the spans that overlap a span, in order of their start. Costs a search plus the spans that begin within the longest
 * span's reach before it: mentions are short, so a block with thousands of them stays linear.
 */
export function createOverlapIndex<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (span) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= span.start - longest) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let at = low; at < sorted.length && sorted[at]!.start < span.end; at++)
      if (overlap(sorted[at]!, span)) found.push(sorted[at]!);
    return found;
  };
}
