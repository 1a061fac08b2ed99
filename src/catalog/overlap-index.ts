import type { Span } from '../matcher/select-longest.ts';

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Finds those of the spans that overlap a span, in order of their start, in logarithmic time for each: a balanced interval tree (Cormen et
 * al., Introduction to Algorithms, 14.3), whose nodes are the middles of ever smaller parts of the sorted list.
 */
export function createOverlapIndex<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  /** By middle: where the last span of its part ends. */
  const ends: number[] = sorted.map(({ end }) => end);
  const fill = (low: number, high: number): number => {
    if (low >= high) return -1;
    const middle = (low + high) >> 1;
    return (ends[middle] = Math.max(ends[middle]!, fill(low, middle), fill(middle + 1, high)));
  };
  const gather = (found: T[], span: Span, low: number, high: number): void => {
    const middle = (low + high) >> 1;
    if (low >= high || ends[middle]! <= span.start) return;
    gather(found, span, low, middle);
    const here = sorted[middle]!;
    if (here.start >= span.end) return;
    if (overlap(here, span)) found.push(here);
    gather(found, span, middle + 1, high);
  };
  fill(0, sorted.length);
  return (span) => {
    const found: T[] = [];
    gather(found, span, 0, sorted.length);
    return found;
  };
}
