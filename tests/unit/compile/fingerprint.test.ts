import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { fingerprintOf } from '../../../src/compile/fingerprint.ts';
import { loadCatalog } from '../../../src/compile/load.ts';
import { GOOD_DATA } from './data-folders.ts';

const { catalog } = loadCatalog(GOOD_DATA);
const print = (id: string, change: (copy: Catalog) => void = () => {}) => {
  const copy = structuredClone(catalog);
  change(copy);
  return fingerprintOf(copy.topics[id]!, copy);
};
/** Types are readonly; a copy is the test's own. */
const mutable = (value: unknown) => value as Record<string, unknown>;

describe('what a card can say changes the fingerprint', () => {
  test.each<[string, (copy: Catalog) => void]>([
    ['a word of the sentence', (copy) => (mutable(copy.topics['island-rockets'])['sentence'] = 'Other.')],
    ['a cell of a row', (copy) => (mutable(copy.records['rockets']!.rows[0]!.cells)['observatory'] = 9)],
    [
      'a cell of the years before',
      (copy) => (mutable(copy.records['rockets-by-year']!.rows[0]!.cells)['observatory'] = 9),
    ],
    ['an estimate in a chart', (copy) => (mutable(copy.records['rocket-yields']!.rows[0]!.cells)['low'] = 9)],
    [
      'the source of a row',
      (copy) => (mutable(copy.records['rockets']!.rows[0])['sources'] = ['harbour-text']),
    ],
    ['the words of its counting rule', (copy) => (mutable(copy.rules['observatory'])['sentence'] = 'Other.')],
  ])('%s', (_name, change) => expect(print('island-rockets', change)).not.toBe(print('island-rockets')));
});

describe('what an editor does by looking again does not', () => {
  test.each<[string, (copy: Catalog) => void]>([
    ['verifiedThrough', (copy) => (mutable(copy.topics['island-rockets'])['verifiedThrough'] = '2026-05-05')],
    [
      'the day of reading a source',
      (copy) => (mutable(copy.sources['annual-count'])['retrieved'] = '2026-05-05'),
    ],
    [
      'another topic’s record',
      (copy) => (mutable(copy.records['declared-tugs']!.rows[0]!.cells)['tugs'] = 9),
    ],
    ['another topic', (copy) => (mutable(copy.topics['harbour-treaty'])['sentence'] = 'Other.')],
    [
      'the order of keys',
      (copy) =>
        (mutable(copy.topics)['island-rockets'] = Object.fromEntries(
          Object.entries(copy.topics['island-rockets']!).reverse(),
        )),
    ],
  ])('%s', (_name, change) => expect(print('island-rockets', change)).toBe(print('island-rockets')));
});

describe('type is not meaning', () => {
  const sentence = (text: string) =>
    print('island-rockets', (copy) => (mutable(copy.topics['island-rockets'])['sentence'] = text));
  test.each([
    ['an apostrophe', 'The island’s rockets', "The island's rockets"],
    ['quotation marks', 'The “island” rockets', 'The "island" rockets'],
    ['a dash', 'Rockets – of the island', 'Rockets - of the island'],
    ['a space that does not break', 'At most 300\u00a0rockets', 'At most 300 rockets'],
    ['the space of a percent sign', 'At most 60 % of them', 'At most 60% of them'],
  ])('%s', (_name, one, other) => expect(sentence(one)).toBe(sentence(other)));

  test.each([
    ['a plural for a singular', 'The island’s rockets', 'The islands’ rockets'],
    ['a mark that is gone', 'The “island” rockets', 'The island rockets'],
    ['words that are joined', 'Rockets of the island', 'Rockets-of-the-island'],
    ['a remainder for a percentage', '60 % 7', '60 7'],
  ])('but %s', (_name, one, other) => expect(sentence(one)).not.toBe(sentence(other)));

  test('in the words of a rule and in rows too', () => {
    const rule = (text: string) =>
      print('island-rockets', (copy) => (mutable(copy.rules['observatory'])['sentence'] = text));
    expect(rule('The observatory’s')).toBe(rule("The observatory's"));
    const cell = (text: string) =>
      print('island-rockets', (copy) => (mutable(copy.records['rockets']!.rows[0]!.cells)['note'] = text));
    expect(cell('Iran’s')).toBe(cell("Iran's"));
  });
});
