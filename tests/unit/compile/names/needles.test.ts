import { expect, test } from 'vitest';
import { needleCandidates } from '../../../../src/compile/names/needles.ts';

test('a needle never cuts a number or a Latin word', () => {
  const candidates = needleCandidates(true)('第1718号决议');
  expect(candidates).toContain('号决议');
  expect(candidates.filter((needle) => /\d/.test(needle) && !needle.includes('1718'))).toEqual([]);
});
