import { expect, test } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { cardContent } from '../../../src/entries/card-maker.ts';
import type { ClaimResult } from '../../../src/model/claim-result.ts';
import { source } from '../card/sample-brief.ts';
import { BOOK } from '../model/harbour-treaty.ts';

const catalog: Catalog = {
  ...BOOK,
  sources: { ...BOOK.sources, powers: source('powers') },
  dataVersion: '2026.1',
  newsSites: [],
  changelog: [],
};
const claim = (sources: readonly string[]): ClaimResult => ({
  topic: 'harbour-treaty',
  figure: 'parties-count',
  surface: 'six harbour powers',
  said: 6,
  recorded: [{ rule: null, value: 6, sources }],
  verdict: 'agrees',
});
const sourcesWith = (claims: readonly ClaimResult[]) =>
  cardContent(catalog, 'harbour-treaty', { asOf: '2016-04-30', today: '2026-11-26', claims }).brief.sources;

test('what a claim cites of another topic’s record stands among the sources, once, after the card’s own', () => {
  const own = sourcesWith([]);
  const [first] = own;
  expect(own.map(({ id }) => id)).not.toContain('powers');
  const all = sourcesWith([claim(['powers', first!.id]), claim(['powers']), claim(['constructor'])]);
  expect(all).toEqual([...own, source('powers')]);
});

test('claims of other topics add none', () => {
  expect(sourcesWith([{ ...claim(['powers']), topic: 'other' }])).toEqual(sourcesWith([]));
});
