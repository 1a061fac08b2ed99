import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packAutomaton, unpackAutomaton } from '../../../src/matcher/automaton.ts';
import { PLAIN_BOUNDARIES, type Boundaries } from '../../../src/matcher/boundaries.ts';
import { buildAutomaton } from '../../../src/matcher/build.ts';
import { createScanner } from '../../../src/matcher/scan.ts';
import type { Term } from '../../../src/matcher/term.ts';
import { scanNaively } from './naive-scan.ts';

const term = (form: string, more: Partial<Term> = {}): Term => ({
  form,
  value: 0,
  left: 'word',
  right: 'word',
  exact: false,
  ...more,
});

function found(
  forms: readonly (string | Term)[],
  text: string,
  boundaries: Partial<Boundaries> = {},
): string[] {
  const rules = { ...PLAIN_BOUNDARIES, ...boundaries };
  const terms = forms.map((form) => (typeof form === 'string' ? term(form) : form));
  const hits = createScanner(buildAutomaton(terms, rules.spaces), rules, 0).scan(text);
  return Array.from({ length: hits.length / 3 }, (_, hit) =>
    text.slice(hits[hit * 3 + 1], hits[hit * 3 + 2]),
  );
}

const JA: Partial<Boundaries> = { spaces: 'free' };

describe('scan', () => {
  test.each<
    [
      what: string,
      forms: readonly (string | Term)[],
      text: string,
      expected: string[],
      rules?: Partial<Boundaries>,
    ]
  >([
    ['case', ['INF Treaty'], 'the inf TREATY', ['inf TREATY']],
    ['exact case', [term('START', { exact: true })], 'Start to start START', ['START']],
    [
      'exact case of mixed forms',
      [term('New START', { exact: true })],
      'new START, New START',
      ['New START'],
    ],
    ['whole words only', ['inf', 'test'], 'information, tests, test', ['test']],
    ['all matches, nested ones too', ['nuclear test', 'test'], 'a nuclear test', ['nuclear test', 'test']],
    [
      'hyphen, no-break and thin space, line break',
      ['nuclear test ban'],
      'nuclear‑test\u00a0ban, nuclear\u2009test\nban',
      ['nuclear‑test\u00a0ban', 'nuclear\u2009test\nban'],
    ],
    ['no dash between words', ['nuclear test'], 'nuclear — test', []],
    [
      'soft hyphens and zero-width signs',
      ['treaty'],
      'trea\u00adty tre\u200baty',
      ['trea\u00adty', 'tre\u200baty'],
    ],
    [
      'accents, composed and not',
      ['traité nucléaire'],
      'TRAITE NUCLEAIRE; traite\u0301 nucle\u0301aire',
      ['TRAITE NUCLEAIRE', 'traite\u0301 nucle\u0301aire'],
    ],
    ['an accent at the end belongs to the match', ['traité'], 'le traite\u0301.', ['traite\u0301']],
    ['quotes around a part', ['договор СНВ-3'], 'договор «СНВ-3»', ['договор «СНВ-3']],
    ['apostrophes', ["Iran's deal"], 'Iran’s deal', ['Iran’s deal']],
    ['ё, stress, look-alikes', ['договор о ДРСМД'], 'дого\u0301вор о ДPСMД', ['дого\u0301вор о ДPСMД']],
    [
      'rest of a word',
      ['ядерн* сделк', term('ядерн* сделк', { right: 'open' })],
      'ядерная сделка, ядерной сделкой',
      ['ядерная сделка', 'ядерной сделкой'],
    ],
    [
      'bracketed remark between words',
      ['Nuclear Forces Treaty'],
      'Nuclear Forces (INF) Treaty',
      ['Nuclear Forces (INF) Treaty'],
    ],
    ['no remark inside a word', ['treaty'], 'trea(x)ty', []],
    [
      'bracketed remark in Japanese',
      ['中距離核戦力全廃条約'],
      '中距離核戦力（INF）全廃条約で',
      ['中距離核戦力（INF）全廃条約'],
      JA,
    ],
    ['no boundaries in Chinese', ['核试验'], '朝鲜核试验后', ['核试验'], JA],
    ['Latin beside ideographs', ['IAEA'], '国際原子力機関IAEAの', ['IAEA'], JA],
    ['full-width Latin', ['新START'], '新ＳＴＡＲＴ', ['新ＳＴＡＲＴ'], JA],
    [
      'spaces inside are free in Korean',
      ['핵합의'],
      '핵 합의를',
      ['핵 합의'],
      { spaces: 'free', suffixes: ['를'] },
    ],
    ['an unknown Korean ending', ['핵합의'], '핵합의체', [], { spaces: 'free', suffixes: ['를'] }],
    ['conjoining jamo', ['핵합의'], '핵합의'.normalize('NFD'), ['핵합의'.normalize('NFD')], JA],
    ['Arabic prefixes', ['الاتفاق النووي'], 'والاتفاق النووي', ['الاتفاق النووي'], { prefixes: ['و'] }],
    ['Arabic letters, vowels, tatweel', ['إيران'], 'ايران إِيرَان ايـران', ['ايران', 'إِيرَان', 'ايـران']],
    ['Persian letters and non-joiner', ['هسته‌ای'], 'هسته‌اي هستهای', ['هسته‌اي', 'هستهای']],
    ['Persian endings', ['برجام'], 'برجام‌های', ['برجام‌های'], { suffixes: ['هاي'], suffixInside: true }],
    ['Turkish endings', ['INF'], "INF'den INFden INFdenzzz", ['INF', 'INF'], { suffixes: ['den'] }],
    ['Turkish i', ['İran'], 'IRAN ıran iran İRAN', ['IRAN', 'ıran', 'iran', 'İRAN']],
    ['digits', ['2231'], '۲۲۳۱ ٢٢٣١ ２２３１', ['۲۲۳۱', '٢٢٣١', '２２３１']],
    ['closed end', [term('СНВ-I', { right: 'closed' })], 'СНВ-I СНВ-II', ['СНВ-I'], { suffixes: ['i'] }],
    ['open beginning', [term('atomabkommen', { left: 'any' })], 'Iranatomabkommen', ['atomabkommen']],
    ['not in an address', ['iaea'], 'see iaea.org or IAEA.', ['IAEA']],
  ])('%s', (_what, forms, text, expected, rules) => {
    expect(found(forms, text, rules)).toEqual(expected);
  });

  const letters = fc.constantFrom('a', 'b', 'A', 'B', 'é', 'e\u0301', 'х', 'X', '1');
  const forms = fc.array(
    fc.tuple(
      fc.array(fc.array(letters, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(' ', '-'),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const texts = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: letters },
        fc.constantFrom(' ', '-', '\u00a0', '\u00ad', '"', '.', "'", '\n'),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  test('the same matches as a naive search', () => {
    fc.assert(
      fc.property(
        forms,
        texts,
        fc.boolean(),
        fc.constantFrom('word', 'open', 'closed') as fc.Arbitrary<Term['right']>,
        (words, text, exact, right) => {
          const terms = words.map(([parts, gap], value) =>
            term(parts.map((part) => part.join('')).join(gap), { value, exact, right }),
          );
          const automaton = unpackAutomaton(packAutomaton(buildAutomaton(terms, 'separate')));
          const hits = createScanner(automaton, PLAIN_BOUNDARIES, text.length % 2 ? 0 : 1000).scan(text);
          const seen = new Set<string>();
          for (let at = 0; at < hits.length; at += 3)
            for (const value of automaton.values.subarray(
              automaton.valueStarts[hits[at]!]!,
              automaton.valueStarts[hits[at]! + 1]!,
            ))
              seen.add(`${value} ${hits[at + 1]} ${hits[at + 2]}`);
          expect([...seen].sort()).toEqual(scanNaively(terms, text).sort());
        },
      ),
      { numRuns: 1500 },
    );
  }, 60_000);

  test('any text at all: offsets inside, never thrown', () => {
    const scanner = createScanner(
      buildAutomaton([term('a b'), term('핵합의'), term('中', { left: 'any', right: 'open' })], 'free'),
      { ...PLAIN_BOUNDARIES, spaces: 'free' },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const hits = scanner.scan(text);
        for (let at = 0; at < hits.length; at += 3) {
          expect(hits[at + 1]).toBeLessThan(hits[at + 2]!);
          expect(hits[at + 2]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  }, 60_000);
});
