import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOverlapIndex, overlap } from '../../../src/catalog/overlap-index.ts';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('finds what a look at every span finds', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, sought) => {
      const byStart = (a: { start: number; end: number }, b: { start: number; end: number }) =>
        a.start - b.start || a.end - b.end;
      expect(createOverlapIndex(spans)(sought).sort(byStart)).toEqual(
        spans.filter((each) => overlap(each, sought)).sort(byStart),
      );
    }),
  );
});

test('asks few of many spans, though one reaches over all of them', () => {
  let asked = 0;
  const spans = Array.from({ length: 1000 }, (_, at) => ({
    get start() {
      asked++;
      return at * 10;
    },
    end: at === 0 ? 10_000 : at * 10 + 5,
  }));
  const find = createOverlapIndex(spans);
  asked = 0;
  for (let at = 1; at < 1000; at++) expect(find({ start: at * 10, end: at * 10 + 5 })).toHaveLength(2);
  expect(asked).toBeLessThan(1000 * 40);
});
