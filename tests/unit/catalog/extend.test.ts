import { expect, test } from 'vitest';
import type { BlockIndex } from '../../../src/catalog/block-index.ts';
import { extendOverRemark } from '../../../src/catalog/extend.ts';
import type { Span } from '../../../src/matcher/select-longest.ts';

const NAME = 7;

/** A block in which one name stands at each `INF`; `asked` counts the looks at them. */
function blockOf(text: string) {
  const seen = { asked: 0 };
  const spans = [...text.matchAll(/INF/g)].map(({ index }) => ({
    get start() {
      seen.asked++;
      return index;
    },
    end: index + 3,
  }));
  const block = { text, spansOf: (symbol: number): readonly Span[] => (symbol === NAME ? spans : []) };
  return { block: block as unknown as BlockIndex, seen };
}
const extended = (text: string) => {
  const { start, end } = extendOverRemark(blockOf(text).block, { start: 0, end: 6 }, [NAME]);
  return text.slice(start, end);
};

test.each([
  ['Treaty (INF) of 1987', 'Treaty (INF)'],
  ['Treaty (“INF”) of 1987', 'Treaty (“INF”)'],
  ['Treaty (the INF one) of 1987', 'Treaty'],
  ['Treaty (of 1987) INF', 'Treaty'],
  ['Treaty (INF', 'Treaty'],
])('%s', (text, whole) => {
  expect(extended(text)).toBe(whole);
});

test('asks only the names that stand in the bracket, however many the block has', () => {
  const { block, seen } = blockOf('Treaty (INF) '.repeat(500));
  for (let at = 0; at < 500; at++) extendOverRemark(block, { start: at * 13, end: at * 13 + 6 }, [NAME]);
  expect(seen.asked).toBeLessThan(500 * 40);
});
