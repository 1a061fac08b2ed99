import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNumbers, encodeNumbers } from '../../../src/matcher/number-code.ts';

test('numbers survive', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 })), (numbers) => {
      expect([...decodeNumbers(encodeNumbers(numbers))]).toEqual(numbers);
    }),
  );
});

test('small numbers are one character', () => expect(encodeNumbers([0, 31, 32])).toHaveLength(4));
