import { expect, test } from 'vitest';
import { cardText, dayInWords } from '../../../src/authoring/card-text.ts';
import { loadCatalog } from '../../../src/compile/load.ts';
import { briefOn } from '../../../src/model/brief-on.ts';
import { GOOD_DATA } from '../compile/data-folders.ts';

const { catalog } = loadCatalog(GOOD_DATA);

test('a treaty', () => {
  const text = cardText(briefOn(catalog, 'harbour-treaty', { day: '2009-06-01', today: '2012-01-01' }));
  expect(text).toBe(`Harbour Treaty (treaty)
A treaty that keeps warships out of three harbours.

On 1 June 2009
  Status: in force since 5 March 2001: The treaty begins to bind [1]

Parties
  Aland, state party, since 5 March 2001 [1]
  Beland, state party, since 5 March 2001 [2]

Figures
  Tugs allowed: 4 tugs (treaty text) [1]
  Parties: 2 states (parties named here) [1]

Facts
  No warship may enter. [1]
  According to Aland: Tugs are warships. [2]

Up to then
  20 January 2001: Aland and Beland sign [1]
  5 March 2001: The treaty begins to bind [1]

Since then
  1 June 2010: Beland leaves [2]
  Tugs allowed: 6 tugs (treaty text) on 1 January 2012 [2, 1]
  Parties: 1 states (parties named here) on 1 January 2012 [1]

Related
  Island rockets (island-rockets)

Sources
  [1] Depositary of the Treaty: Treaty on Harbours, 5 March 2001.
    https://depositary.example/harbours
  [2] Coast Review: Twenty years of the harbour treaty, November 2025.
    https://review.example/harbours

Checked through 31 December 2025`);
});

test('a record of events has no status, and its figures say how far they reach', () => {
  const text = cardText(briefOn(catalog, 'island-rockets', { day: '2026-02-01', today: '2026-02-01' }));
  expect(text).not.toContain('Status');
  expect(text).toContain('  Rockets so far: at least 12 rockets (Observatory), through 31 December 2025');
  expect(text).toContain('  Rockets in the last full year: 3 rockets (Observatory), 2025, edition of 2026');
});

test.each([
  ['2017-10-20', '20 October 2017'],
  ['2017-10-01', '1 October 2017'],
  ['2017-10', 'October 2017'],
  ['2017', '2017'],
])('%s is %s', (date, words) => expect(dayInWords(date)).toBe(words));
