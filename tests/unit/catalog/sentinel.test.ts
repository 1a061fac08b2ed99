import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mayOccur, NEAR, type SentinelTable } from '../../../src/catalog/sentinel.ts';
import { createSpotter } from '../../../src/catalog/spotter.ts';
import { compileSpotTables } from '../../../src/compile/names/compile-spot-tables.ts';
import { authoredWords } from './authored-words.ts';

const data = compileSpotTables('assets/data');
const { tables } = data;
const sentinels = data.sentinels();

/** Texts with labels, as an article or a sentence has them. */
function sampleTexts(language: string): string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        if (key === 'text' && typeof inner === 'string') texts.push(inner);
        else collect(inner);
  };
  for (const kind of ['sentences', 'passages', 'documents'])
    collect(JSON.parse(readFileSync(`tests/samples/${kind}-${language}.json`, 'utf8')));
  return texts;
}

describe.each(Object.keys(tables))('sentinel %s', (language) => {
  const sentinel = sentinels[language]!;
  const spotter = createSpotter([tables[language]!]);
  const days = [null, '2010-05-01', '2017-10-20', '2019-12-01', '2020-12-01', '2023-03-01'] as const;
  const spots = (text: string) => {
    const blocks = [{ text, scan: spotter.scan(text) }];
    return days.some((day) => spotter.resolve(blocks, { day, language }).length > 0);
  };
  const expectSound = (text: string) => {
    if (!mayOccur(sentinel, text)) expect(spots(text), text).toBe(false);
  };
  const words = authoredWords('assets/data', language);
  const samples = sampleTexts(language);
  const disguise = fc.constantFrom<(word: string) => string>(
    (word) => word,
    (word) => word.toUpperCase(),
    (word) => word.normalize('NFD'),
    (word) => word.replace(/(.)(.)/su, '$1\u00ad$2'),
    (word) => word.replace(' ', '\u00a0'),
    (word) => word.replaceAll('a', 'а').replaceAll('о', 'o'),
    (word) => word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    (word) => `«${word}»`,
    (word) => `™${word}²`,
    (word) => `(${word})`,
    (word) => word.replace(' ', ' (1987) '),
    (word) => word.replace(/ (\S+)$/, ' „$1“'),
  );
  const piece = fc.tuple(fc.constantFrom(...words), disguise).map(([word, change]) => change(word));
  const texts = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));

  test('never says no where the spotter finds something', () => {
    fc.assert(fc.property(texts, expectSound), { numRuns: 500 });
  }, 60_000);

  test('every word of the data by itself', () => {
    for (const word of words) expectSound(word);
  }, 60_000);

  test('every sample text, alone, disguised and within other text', () => {
    expect(samples.length).toBeGreaterThan(10);
    expect(samples.some(spots)).toBe(true);
    for (const text of samples) expectSound(text);
    const anywhere = fc
      .tuple(fc.constantFrom(...samples), disguise, fc.nat(3 * NEAR))
      .map(([text, change, before]) => `${'x. '.repeat(before / 3)}${change(text)}${' y.'.repeat(NEAR / 3)}`);
    fc.assert(fc.property(anywhere, expectSound), { numRuns: 100 });
  }, 60_000);
});

test('any sign may stand before a name, in it, or after it', () => {
  const spotter = createSpotter([tables['en']!]);
  const signs = fc.integer({ min: 1, max: 0xffff }).map((unit) => String.fromCharCode(unit));
  const place = fc.constantFrom(
    (sign: string) => `a ${sign}JCPOA b`,
    (sign: string) => `a JCPOA${sign} b`,
    (sign: string) => `a${sign}JCPOA${sign}b`,
    (sign: string) => `a JC${sign}POA b`,
    (sign: string) => `the Iran${sign}nuclear${sign}deal`,
    (sign: string) => `${sign} North Korea ${sign} nuclear${sign} test`,
  );
  fc.assert(
    fc.property(signs, place, (sign, put) => {
      const text = put(sign);
      const blocks = [{ text, scan: spotter.scan(text) }];
      if (spotter.resolve(blocks, { day: null, language: 'en' }).length > 0)
        expect(mayOccur(sentinels['en']!, text), JSON.stringify(text)).toBe(true);
    }),
    { numRuns: 5000 },
  );
}, 60_000);

test.each([
  ['The bakery on the corner sells bread, and people are happy to start the day there. Prices rose again.'],
  ['They launched a new test of the deal. The president signed an agreement with several countries.'],
  ['According to the treaty of the villages, the missile command machine in the arcade is closed.'],
  ['Among the powers of the council are parking and trees; its resolution was limited to both.'],
])('says no to texts about something else: %s', (text) => {
  expect(mayOccur(sentinels['en']!, text)).toBe(false);
});

describe('rows', () => {
  const table: SentinelTable = { sets: [' test ', ' korea', ' START '], rows: [[[0, 1], [2]]] };
  const filler = (length: number) => ' Bread and butter.'.repeat(length / 18);

  test.each<[boolean, string]>([
    [true, 'START: a test in Korea'],
    [false, 'Start: a test in Korea'],
    [false, 'START: a tests in Korea'],
    [false, 'START: a test in NKorea'],
    [true, `START${filler(9000)} a test in Korea`],
    [true, `START${filler(9000)} a test ${filler(NEAR - 100)} in Korea`],
    [false, `START${filler(9000)} a test ${filler(3 * NEAR)} in Korea`],
    [true, `START, a test ${'bread '.repeat(NEAR)}in Korea`],
  ])('%s: %.60s', (expected, text) => {
    expect(mayOccur(table, text)).toBe(expected);
  });
});
