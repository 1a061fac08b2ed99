import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnTheWay, speedOf } from '../../../src/card/pointer.ts';

/*
 *        ● apex                 The safe triangle opens by 120° from where the pointer left the mention
 *       ╱ ╲                     straight towards the nearest edge of the card.
 *     ╱  60°╲
 *   ╱         ╲
 *  ┌───────────┐
 *  │   card    │
 */
const card = { left: 100, top: 200, right: 400, bottom: 500 };

describe('safe triangle', () => {
  test.each([
    ['straight down', { x: 200, y: 100 }, { x: 200, y: 150 }, true],
    ['slanting by 55°', { x: 200, y: 100 }, { x: 257, y: 140 }, true],
    ['slanting by 70°', { x: 200, y: 100 }, { x: 310, y: 140 }, false],
    ['sideways along the line', { x: 200, y: 100 }, { x: 230, y: 100 }, false],
    ['trembling back', { x: 200, y: 100 }, { x: 200, y: 98 }, true],
    ['going back', { x: 200, y: 100 }, { x: 200, y: 80 }, false],
    ['up to a card above', { x: 200, y: 600 }, { x: 210, y: 550 }, true],
    ['away from a card above', { x: 200, y: 600 }, { x: 200, y: 650 }, false],
    ['right to a card on the right', { x: 20, y: 300 }, { x: 60, y: 320 }, true],
    ['left to a card on the left', { x: 480, y: 300 }, { x: 430, y: 320 }, true],
    ['past the edge, beside the card', { x: 90, y: 100 }, { x: 60, y: 260 }, false],
    ['inside the card', { x: 0, y: 0 }, { x: 250, y: 300 }, true],
    ['apex inside the card, pointer out of it', { x: 250, y: 300 }, { x: 90, y: 300 }, false],
  ])('%s', (_, apex, now, expected) => {
    expect(isOnTheWay(apex, now, card)).toBe(expected);
  });

  test('mirrors', () => {
    const coordinate = fc.integer({ min: -600, max: 600 });
    const box = { left: -100, right: 100, top: -50, bottom: 50 };
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, (x, y, nx, ny) => {
        const told = isOnTheWay({ x, y }, { x: nx, y: ny }, box);
        expect(isOnTheWay({ x: -x, y }, { x: -nx, y: ny }, box)).toBe(told);
        expect(isOnTheWay({ x, y: -y }, { x: nx, y: -ny }, box)).toBe(told);
      }),
    );
  });
});

describe('speed', () => {
  const at = (x: number, time: number) => ({ x, y: 0, at: time });
  test.each([
    ['no samples', [], 0],
    ['one sample', [at(0, 0)], 0],
    ['mean of the last two moves', [at(0, 0), at(8, 16), at(40, 32)], 40 / 32],
    ['older moves do not count', [at(0, 0), at(900, 10), at(901, 20), at(902, 30)], 2 / 20],
    ['samples over 32 ms apart do not count', [at(0, 0), at(500, 100), at(1000, 200)], 0],
    ['coarse clock: no time between', [at(0, 100), at(50, 100), at(90, 100)], 0],
  ])('%s', (_, samples, expected) => {
    expect(speedOf(samples)).toBeCloseTo(expected);
  });
});
