import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/context.ts';
import { findClaims } from '../../../src/claims/find-claims.ts';
import { loadCatalog } from '../../../src/compile/load.ts';
import { readMarked } from './marked-text.ts';

const { catalog } = loadCatalog('assets/data');
const TODAY = '2026-11-26';

/** Claims of a text with its mentions written into it. */
export function claimsIn(marked: string, day: string | null): Claim[] {
  const { blocks, mentions } = readMarked(marked);
  return findClaims(blocks, mentions, { day, today: TODAY, language: 'en', catalog });
}

/** "surface: verdict" of each of them. */
const told = (marked: string, day: string | null): string[] =>
  claimsIn(marked, day).map(({ surface, verdict }) => `${surface}: ${verdict}`);

type Row = readonly [day: string, marked: string, ...expected: string[]];

/** A table of texts with all of their claims. */
export const describeClaims = (name: string, rows: readonly Row[]): void => {
  describe(name, () => {
    it.each(rows.map(([day, marked, ...expected]) => ({ day, marked, expected })))(
      '$day $marked',
      ({ day, marked, expected }) => {
        expect(told(marked, day)).toEqual(expected);
      },
    );
  });
};

/** Texts in which nothing may differ, each with what makes it doubtful. */
export const describeTraps = (
  name: string,
  rows: readonly (readonly [why: string, marked: string])[],
  day: string,
): void => {
  describe(name, () => {
    it.each(rows)('%s', (_, marked) => {
      expect(told(marked, day).filter((claim) => claim.endsWith('differs'))).toEqual([]);
    });
  });
};
