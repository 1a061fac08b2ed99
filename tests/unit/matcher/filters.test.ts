import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBloom, mayHold } from '../../../src/matcher/bloom.ts';
import { PLAIN_BOUNDARIES, type Boundaries } from '../../../src/matcher/boundaries.ts';
import { buildAutomaton } from '../../../src/matcher/build.ts';
import { foldUnit, Kind, kindOf } from '../../../src/matcher/character.ts';
import { createScanner } from '../../../src/matcher/scan.ts';
import type { Term } from '../../../src/matcher/term.ts';
import { scanEverywhere } from './scan-everywhere.ts';

/** Few signs of each kind, so that texts have terms in them, and much that may stand inside one. */
const SCRIPTS = {
  latin: ['a', 'b', 'A', 'é', 'e\u0301', 'х', '1'],
  arabic: ['و', 'ا', 'ل', 'أ', 'ب', '٢', '1'],
  hangul: ['핵', '합', '의', 'a', '1', 'ﾡ', '\u1112'],
  ideographs: ['核', '試', '験', 'カ', 'ｶ', 'a', 'Ａ', '1'],
} as const;
const AROUND = [' ', '  ', '-', '\u00a0', '\u00ad', '"', '.', "'", '+', '(', ')', '\u0640', '\n'];

const RULES: readonly { readonly script: keyof typeof SCRIPTS; readonly rules: Partial<Boundaries> }[] = [
  { script: 'latin', rules: {} },
  { script: 'latin', rules: { suffixes: ['a', 'ab'], suffixInside: true } },
  { script: 'arabic', rules: { prefixes: ['وال', 'ال', 'و', 'ل'] } },
  { script: 'arabic', rules: { prefixes: ['ال'], suffixes: ['ا'], suffixInside: true } },
  { script: 'hangul', rules: { spaces: 'free', suffixes: ['의', '합의'] } },
  { script: 'ideographs', rules: { spaces: 'free' } },
  { script: 'ideographs', rules: {} },
];

const termsOf = (signs: readonly string[]): fc.Arbitrary<Term[]> => {
  const word = fc.array(fc.constantFrom(...signs, '*', '.', '+'), { minLength: 1, maxLength: 8 });
  const form = fc
    .array(word, { minLength: 1, maxLength: 3 })
    .map((words) => words.map((units) => units.join('')).join(' '));
  const term = fc.record({
    form,
    value: fc.nat(50),
    left: fc.constantFrom('word' as const, 'word' as const, 'any' as const),
    right: fc.constantFrom('word' as const, 'open' as const, 'closed' as const),
    exact: fc.boolean(),
  });
  return fc.array(term, { minLength: 1, maxLength: 6 });
};

/** Texts with the terms in them, whole or broken by what may stand inside one. */
function textsOf(signs: readonly string[], terms: readonly Term[]): fc.Arbitrary<string> {
  const form = fc
    .constantFrom(...terms)
    .chain(({ form }) => fc.constantFrom('', signs[0]!).map((rest) => form.replaceAll('*', rest)));
  const around = fc.constantFrom(...AROUND, '(a)', '(a) ');
  const broken = fc
    .tuple(form, fc.nat(12), around)
    .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at));
  return fc
    .array(fc.oneof(form, broken, fc.constantFrom(...signs), around, fc.constant(' ')), { maxLength: 12 })
    .map((parts) => parts.join(''));
}

describe('what a scan does not look at closely has no match', () => {
  const cases = RULES.flatMap((rule) => [0, 1000].map((worthFiling) => ({ ...rule, worthFiling })));
  test.each(cases)(
    '$script, $rules, filed after $worthFiling',
    ({ script, rules, worthFiling }) => {
      const boundaries = { ...PLAIN_BOUNDARIES, ...rules };
      const signs = SCRIPTS[script];
      const texts = termsOf(signs).chain((terms) => fc.tuple(fc.constant(terms), textsOf(signs, terms)));
      fc.assert(
        fc.property(texts, ([terms, text]) => {
          const automaton = buildAutomaton(terms, boundaries.spaces);
          const hits = createScanner(automaton, boundaries, worthFiling).scan(text);
          const found: string[] = [];
          for (let at = 0; at < hits.length; at += 3) {
            found.push(`${hits[at]} ${hits[at + 1]} ${hits[at + 2]}`);
            expect(hits[at + 1]).toBeGreaterThanOrEqual(hits[at - 2] ?? 0);
          }
          expect(found.sort()).toEqual(scanEverywhere(automaton, boundaries, text));
        }),
        { numRuns: 500 },
      );
    },
    60_000,
  );

  test('folding leaves a unit what it is', () => {
    for (let unit = 0; unit < 65536; unit++) {
      const kind = kindOf(unit);
      if (kind === Kind.RARE || kind === Kind.IGNORED) continue;
      expect(kindOf(foldUnit(unit).charCodeAt(0)), unit.toString(16)).toBe(kind);
    }
  });
});

test('a Bloom filter holds all that it was given, and little else', () => {
  const hash = (seed: number) => Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) ^ (seed << 7);
  const given = Array.from({ length: 5000 }, (_, at) => hash(at));
  const bloom = createBloom(given);
  expect(given.every((one) => mayHold(bloom, one))).toBe(true);
  const wrong = Array.from({ length: 5000 }, (_, at) => hash(at + 1_000_000)).filter((one) =>
    mayHold(bloom, one),
  );
  expect(wrong.length).toBeLessThan(250);
});
