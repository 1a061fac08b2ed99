import { expect, test } from 'vitest';
import { formerPartiesOn, partiesOn } from '../../../src/model/parties.ts';
import { BOOK, HARBOUR_TREATY, withMemberships } from './harbour-treaty.ts';

const present = (day: string) => partiesOn(HARBOUR_TREATY, day, BOOK).map(({ id, role }) => `${id} ${role}`);
const former = (day: string) => formerPartiesOn(HARBOUR_TREATY, day, BOOK).map(({ id, to }) => `${id} ${to}`);

test.each([
  ['2001-01-19', [], []],
  ['2001-01-20', ['cc depositary'], []],
  ['2002-03-05', ['aa state party', 'bb state party', 'cc depositary'], []],
  ['2010-05-31', ['aa state party', 'bb state party', 'cc depositary'], []],
  ['2010-06-01', ['aa state party', 'cc depositary'], ['bb 2010-06-01']],
  // In 2012 the depositary left, on a day that nobody wrote down: claimed neither in nor gone until the year is over.
  ['2012-01-01', ['aa state party'], ['bb 2010-06-01']],
  ['2012-12-31', ['aa state party'], ['cc 2012', 'bb 2010-06-01']],
  ['2015-02-27', ['aa state party'], ['cc 2012', 'bb 2010-06-01']],
  ['2015-02-28', ['aa state party', 'bb state party'], ['cc 2012']],
])('on %s: %j, gone: %j', (day, parties, gone) => {
  expect(present(day)).toEqual(parties);
  expect(former(day)).toEqual(gone);
});

test('an end after the day is not known on it', () =>
  expect(partiesOn(HARBOUR_TREATY, '2005-01-01', BOOK).map(({ to }) => to)).toEqual([null, null, null]));

test('names, sources and whose view it is go along', () => {
  expect(partiesOn(HARBOUR_TREATY, '2001-06-01', BOOK)).toEqual([
    {
      id: 'cc',
      name: 'Celand',
      role: 'depositary',
      from: '2001-01-20',
      to: null,
      by: 'Celand',
      sources: ['text'],
    },
  ]);
  expect(formerPartiesOn(HARBOUR_TREATY, '2013-01-01', BOOK)[0]).toEqual({
    id: 'cc',
    name: 'Celand',
    role: 'depositary',
    to: '2012',
    by: 'Celand',
    sources: ['text'],
  });
});

test('one that changed its role is not gone', () => {
  const topic = withMemberships([
    { party: 'aa', role: 'signatory', from: '2001-01-20', to: '2002-03-05', sources: [] },
    { party: 'aa', role: 'state party', from: '2002-03-05', sources: [] },
  ]);
  expect(formerPartiesOn(topic, '2003-01-01', BOOK)).toEqual([]);
});

test('one that left twice stands once, with the later day', () => {
  const topic = withMemberships([
    { party: 'aa', role: 'state party', from: '2001', to: '2002-03-05', sources: [] },
    { party: 'aa', role: 'state party', from: '2003', to: '2004-03-05', sources: [] },
  ]);
  expect(formerPartiesOn(topic, '2005-01-01', BOOK).map(({ to }) => to)).toEqual(['2004-03-05']);
});

test('a party that the book does not name keeps its id', () => {
  const topic = withMemberships([{ party: 'zz', role: 'state party', from: '2001', sources: [] }]);
  expect(partiesOn(topic, '2005-01-01', BOOK)[0]?.name).toBe('zz');
});
