import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectLongest } from '../../../src/matcher/select-longest.ts';

test.each([
  [
    [
      [0, 4],
      [0, 9],
    ],
    [[0, 9]],
  ],
  [
    [
      [0, 5],
      [3, 8],
    ],
    [[0, 5]],
  ],
  [
    [
      [0, 3],
      [2, 8],
      [7, 9],
    ],
    [[2, 8]],
  ],
  [
    [
      [5, 6],
      [0, 2],
    ],
    [
      [0, 2],
      [5, 6],
    ],
  ],
])('%j', (given, expected) => {
  const spans = given.map(([start, end]) => ({ start: start!, end: end! }));
  expect(selectLongest(spans).map(({ start, end }) => [start, end])).toEqual(expected);
});

test('none overlap, and each left out overlaps one at least as long', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => ({ start, end: start + length })),
  );
  fc.assert(
    fc.property(spans, (given) => {
      const chosen = selectLongest(given);
      for (let at = 1; at < chosen.length; at++)
        expect(chosen[at]!.start).toBeGreaterThanOrEqual(chosen[at - 1]!.end);
      for (const span of given)
        expect(
          chosen.includes(span) ||
            chosen.some(
              (other) =>
                other.start < span.end &&
                span.start < other.end &&
                other.end - other.start >= span.end - span.start,
            ),
        ).toBe(true);
    }),
  );
});
