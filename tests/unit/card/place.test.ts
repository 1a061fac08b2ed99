import { describe, expect, test } from 'vitest';
import { lineAt } from '../../../src/card/place.ts';

const line = (left: number, top: number, right: number, bottom: number) =>
  ({ left, top, right, bottom }) as DOMRect;

describe('the line of a mention that breaks', () => {
  const [first, second] = [line(300, 0, 400, 20), line(0, 25, 80, 45)];
  test.each([
    ['on the first', { x: 350, y: 10 }, first],
    ['on the second', { x: 40, y: 30 }, second],
    ['near the second', { x: 40, y: 90 }, second],
    ['without a point', null, first],
  ])('%s', (_, point, expected) => {
    expect(lineAt([first, second], point)).toBe(expected);
  });

  test('a mention that is gone has none', () => {
    expect(lineAt([], { x: 0, y: 0 })).toBeNull();
  });
});
