import { expect, test } from 'vitest';
import { distinctClaims } from '../../../src/card/distinct-claims.ts';
import type { ClaimResult } from '../../../src/model/claim-result.ts';
import { content } from './sample-brief.ts';

const [unclear, differing] = content.claims as readonly [ClaimResult, ClaimResult];
const summary = (claims: readonly ClaimResult[]) => {
  const { shown, more } = distinctClaims(claims);
  return { shown: shown.map(({ claim, times }) => `${claim.surface} ×${times}`), more };
};

test('the same words with the same verdict and record stand once, where they come first', () => {
  expect(summary([unclear, differing, { ...unclear }, unclear])).toEqual({
    shown: ['launched 17 boats ×3', 'ended in August ×1'],
    more: 0,
  });
});

test.each<[string, Partial<ClaimResult>]>([
  ['verdict', { verdict: 'agrees' }],
  ['words', { surface: 'seventeen boats' }],
  ['record', { recorded: unclear.recorded.slice(0, 1) }],
  ['note', { note: 'In part.' }],
])('another %s is another claim', (_, change) => {
  expect(summary([unclear, { ...unclear, ...change }]).shown).toHaveLength(2);
});

test('of too many twelve stand in reading order, contradicted ones among them; the rest is counted', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ ...unclear, surface: `boat ${index}` }));
  const { shown, more } = summary([...many, ...many, differing]);
  expect(shown).toEqual([...many.slice(0, 11).map(({ surface }) => `${surface} ×2`), 'ended in August ×1']);
  expect(more).toBe(29);
});
