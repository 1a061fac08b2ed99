import { describe, expect, test } from 'vitest';
import {
  chooseEdge,
  chooseSide,
  isOutOfSight,
  lineAt,
  withNeighbours,
  type Edge,
  type Side,
} from '../../../src/card/place.ts';

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

  test('stands with the lines next to it, and not with one in another column', () => {
    const elsewhere = line(600, 300, 650, 320);
    expect(withNeighbours(first, [first, second, elsewhere])).toEqual({
      left: 300,
      right: 400,
      top: 0,
      bottom: 45,
    });
    expect(withNeighbours(second, [first, second])).toEqual({ left: 0, right: 80, top: 0, bottom: 45 });
    expect(withNeighbours(elsewhere, [first, second, elsewhere])).toEqual(elsewhere);
  });

  test('a mention that is gone has none', () => {
    expect(lineAt([], { x: 0, y: 0 })).toBeNull();
  });
});

describe('the side on which a card stands', () => {
  const card = { width: 376, height: 500 };
  test.each<[string, DOMRect, number, number, Side | null, Side]>([
    ['below where there is room', line(100, 100, 200, 120), 1280, 800, null, 'bottom-start'],
    ['above where below there is too little', line(100, 600, 200, 620), 1280, 800, null, 'top-start'],
    ['to the right in a low window', line(100, 140, 200, 160), 900, 300, null, 'right-start'],
    ['to the left of a term at the right', line(700, 140, 800, 160), 900, 300, null, 'left-start'],
    ['below in a small window with more room there', line(20, 100, 120, 120), 200, 300, null, 'bottom-start'],
    ['above in a small window with more room there', line(20, 200, 120, 220), 200, 300, null, 'top-start'],
    ['where it stood, with less room', line(100, 590, 200, 610), 1280, 800, 'bottom-start', 'bottom-start'],
    [
      'elsewhere, where nearly none is left',
      line(100, 700, 200, 720),
      1280,
      800,
      'bottom-start',
      'top-start',
    ],
    ['beside, where it stood there', line(100, 20, 200, 40), 900, 300, 'right-start', 'right-start'],
  ])('%s', (_, term, width, height, before, expected) => {
    expect(chooseSide(term, card, { width, height }, before)).toBe(expected);
  });

  test('a small card is content with little room', () => {
    const small = { width: 300, height: 90 };
    expect(chooseSide(line(0, 180, 50, 190), small, { width: 400, height: 300 }, null)).toBe('bottom-start');
  });
});

describe('the edge at which a sheet stands', () => {
  test.each<[string, DOMRect | null, number, { edge: Edge; room: number }]>([
    ['the lower one', line(10, 100, 90, 120), 640, { edge: 'lower', room: 448 }],
    ['the lower one, less high', line(10, 300, 90, 320), 640, { edge: 'lower', room: 312 }],
    ['the upper one for a term far down', line(10, 500, 90, 520), 640, { edge: 'upper', room: 448 }],
    [
      'the roomier one of two that have too little',
      line(10, 160, 90, 180),
      320,
      { edge: 'upper', room: 152 },
    ],
    ['the lower one without a term', null, 640, { edge: 'lower', room: 448 }],
  ])('%s', (_, term, height, expected) => {
    const { edge, room } = chooseEdge(term, 600, { width: 320, height });
    expect({ edge, room: Math.round(room) }).toEqual(expected);
  });
});

test.each([
  ['above', line(0, -30, 50, -10), true],
  ['below', line(0, 700, 50, 720), true],
  ['beside', line(-80, 10, -20, 30), true],
  ['partly in it', line(-20, 590, 50, 610), false],
])('out of sight or not: a line %s the window', (_, term, expected) => {
  expect(isOutOfSight(term, { width: 400, height: 600 })).toBe(expected);
});
