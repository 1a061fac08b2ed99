import { expect, test } from 'vitest';
import { needleOdds } from '../../../../src/compile/names/needle-odds.ts';
import { needleCandidates, piecesOf } from '../../../../src/compile/names/needles.ts';
import { PLAIN_BOUNDARIES, type Boundaries } from '../../../../src/matcher/boundaries.ts';
import type { Term } from '../../../../src/matcher/term.ts';

const term = (form: string, changes: Partial<Term> = {}): Term => ({
  form,
  value: 0,
  left: 'word',
  right: 'word',
  exact: false,
  ...changes,
});

const GERMAN: Boundaries = { ...PLAIN_BOUNDARIES, suffixes: ['s'], suffixInside: true };
const ARABIC: Boundaries = { ...PLAIN_BOUNDARIES, prefixes: ['ال'] };
const FREE: Boundaries = { ...PLAIN_BOUNDARIES, spaces: 'free' };

test.each<[string, Term, Boundaries, readonly string[]]>([
  ['words have edges', term('Iran nuclear-deal'), PLAIN_BOUNDARIES, [' iran nuclear deal ']],
  ['signs part words', term("Iran's p5+1"), PLAIN_BOUNDARIES, [' iran s p5 1 ']],
  ['exact words keep their capitals', term('New START', { exact: true }), PLAIN_BOUNDARIES, [' New START ']],
  ['an ending may follow', term('Abkommen'), GERMAN, [' abkommen']],
  ['but not on a closed form', term('START', { exact: true, right: 'closed' }), GERMAN, [' START ']],
  ['the word may run on', term('Hwasong', { right: 'open' }), PLAIN_BOUNDARIES, [' hwasong']],
  ['… or in', term('abkommen', { left: 'any' }), PLAIN_BOUNDARIES, ['abkommen ']],
  ['… or on within the form', term('nuclear* deal'), PLAIN_BOUNDARIES, [' nuclear', ' deal ']],
  ['a prefix may stand before', term('نووي'), ARABIC, ['نووي ']],
  ['no edges where words have none', term('第1718号 决议'), FREE, ['第1718号决议']],
])('%s', (_, form, boundaries, pieces) => {
  expect(piecesOf(form, boundaries)).toEqual(pieces);
});

test('a needle is a run of words, the last cut short or not, and in capitals only where all of it is', () => {
  const candidates = needleCandidates(false)(' New START treaty ');
  expect(candidates).toEqual(
    expect.arrayContaining([' START ', ' new start ', ' new sta', ' start t', ' treaty ', ' tre']),
  );
  expect(candidates.filter((needle) => /^[^ ]|New|Start/.test(needle))).toEqual([]);
});

test('a needle never cuts a number or a Latin word where words have no edges', () => {
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

test('odds: listed words by rank, years and stems are frequent, runs are rarer than their words', () => {
  const odds = needleOdds(false, {
    frequent: ['the', 'deal', 'accord', 'according'],
    common: ['treaty'],
    names: new Set(['pyongyang']),
  });
  const falling = [' the ', ' deal ', ' treaty ', ' pyongyang '].map(odds);
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  expect(odds(' accord')).toBeGreaterThan(odds(' accord '));
  expect(odds(' nuclear deal ')).toBeLessThan(odds(' deal ') / 10);
  expect(odds(' 2015 ')).toBeGreaterThan(10 * odds(' 2231 '.replace('22', '52')));
});
