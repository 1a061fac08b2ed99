import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayOccur } from '../../../src/catalog/sentinel.ts';
import { createSpotter } from '../../../src/catalog/spotter.ts';
import { compileSpotTables } from '../../../src/compile/names/compile-spot-tables.ts';
import { authoredWords } from './authored-words.ts';

const data = compileSpotTables('assets/data');
const { tables } = data;
const sentinels = data.sentinels();

describe.each(Object.keys(tables))('sentinel %s', (language) => {
  const table = tables[language]!;
  const sentinel = sentinels[language]!;
  const spotter = createSpotter([table]);
  const spots = (text: string) =>
    spotter.resolve([{ text, scan: spotter.scan(text) }], { day: null, language }).length > 0;
  const words = authoredWords('assets/data', language);
  const disguise = fc.constantFrom<(word: string) => string>(
    (word) => word,
    (word) => word.toUpperCase(),
    (word) => word.normalize('NFD'),
    (word) => word.replace(/(.)(.)/su, '$1\u00ad$2'),
    (word) => word.replace(' ', '\u00a0'),
    (word) => word.replaceAll('a', 'а').replaceAll('о', 'o'),
    (word) => word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    (word) => `«${word}»`,
    (word) => word.replace(' ', ' (1987) '),
  );
  const piece = fc.tuple(fc.constantFrom(...words), disguise).map(([word, change]) => change(word));
  const texts = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));

  test('never says no where the spotter finds something', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (!mayOccur(sentinel, text)) expect(spots(text)).toBe(false);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('every word of the data by itself', () => {
    for (const word of words) if (!mayOccur(sentinel, word)) expect(spots(word), word).toBe(false);
  });
});

test('says no to texts about something else', () => {
  const text =
    'The bakery on the corner sells bread, and people are happy to start the day there. Prices rose again.';
  expect(mayOccur(sentinels['en']!, text)).toBe(false);
});
