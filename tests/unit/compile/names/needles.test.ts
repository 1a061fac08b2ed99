import { expect, test } from 'vitest';
import { needleCandidates, needleCost } from '../../../../src/compile/names/needles.ts';

test('a needle never cuts a number or a Latin word', () => {
  const candidates = needleCandidates(true)('第1718号决议');
  expect(candidates).toContain('号决议');
  expect(candidates.filter((needle) => /\d/.test(needle) && !needle.includes('1718'))).toEqual([]);
});

test('a needle never cuts a syllable of Hangul or a voiced kana', () => {
  const spelled = (text: string) => text.normalize('NFKD');
  expect(new Set(needleCandidates(true)(spelled('이란')))).toEqual(new Set([spelled('이란')]));
  expect(needleCandidates(true)(spelled('ガザ地区'))).toEqual(
    expect.arrayContaining([spelled('ガザ'), spelled('ザ地')]),
  );
  expect(needleCandidates(true)(spelled('ガザ地区'))).not.toContain('カ\u3099');
});

test('a number of two digits is a poor needle', () => {
  const cost = needleCost(true, new Set());
  expect(cost('18')).toBeGreaterThan(cost('1874') * 10);
});
