import { expect, test } from 'vitest';
import { BlockIndex } from '../../../src/catalog/block-index.ts';
import { isShouted } from '../../../src/catalog/shouting.ts';

const blockOf = (text: string) => new BlockIndex(text, [], () => [], new Set());

test.each([
  ['RUSSIA AND AMERICA LEAVE THE TREATY', 'TREATY', true],
  ['RUSSIA AND THE TREATY', 'TREATY', true],
  ['THE INF TREATY', 'TREATY', false],
  ['RUSSIA AND AMERICA leave THE TREATY', 'TREATY', false],
  ['美國務卿宣布，華府將退出條約（INF）。', 'INF', false],
  ['미국이 INF 조약에서 나온다', 'INF', false],
  ['Quiet words. RUSSIA AND AMERICA LEAVE THE TREATY.', 'TREATY', true],
])('%s: capitals of a shout, or not', (text, term, isShout) => {
  const start = text.indexOf(term);
  expect(isShouted(blockOf(text), { start, end: start + term.length })).toBe(isShout);
});

test('a long line is read once, however many terms stand in it', () => {
  const line = 'THE TREATY OF RUSSIA '.repeat(200);
  let read = 0;
  const counting = Object.assign(new String(line), {
    charCodeAt(at: number) {
      read++;
      return line.charCodeAt(at);
    },
  }) as string;
  const block = blockOf(line);
  const place = { text: counting, around: () => ({ start: 0, end: line.length }) } as unknown as BlockIndex;
  for (const { index } of line.matchAll(/TREATY/g)) {
    expect(isShouted(place, { start: index, end: index + 6 })).toBe(true);
    expect(isShouted(block, { start: index, end: index + 6 })).toBe(true);
  }
  expect(read).toBeLessThan(2 * line.length);
});
