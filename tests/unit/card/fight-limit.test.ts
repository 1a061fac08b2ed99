import { expect, test } from 'vitest';
import { createFightLimit } from '../../../src/card/fight-limit.ts';

test('five times in five seconds is borne, the sixth ends it for good', () => {
  const limit = createFightLimit();
  for (const at of [0, 1000, 2000, 3000, 4000]) expect(limit.fought(at)).toBe(true);
  expect(limit.fought(4900)).toBe(false);
  expect(limit.isGivenUp()).toBe(true);
  expect(limit.fought(1_000_000)).toBe(false);
});

test('slower than that is no fight', () => {
  const limit = createFightLimit();
  for (let at = 0; at < 60_000; at += 1000) expect(limit.fought(at)).toBe(true);
  expect(limit.isGivenUp()).toBe(false);
});
