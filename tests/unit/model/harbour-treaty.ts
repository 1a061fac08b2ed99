import type { RecordBook } from '../../../src/model/record-book.ts';
import type { Figure, Membership, Topic, TopicEvent } from '../../../src/model/topic.ts';

const sources = ['text'];

/** A small treaty with every vagueness: signed 2001, in force 2002, one party that leaves and comes back, one month, one year. */
export const HARBOUR_TREATY: Topic = {
  id: 'harbour-treaty',
  kind: 'treaty',
  title: 'Harbour Treaty',
  sentence: 'A treaty about harbours.',
  sentenceSources: sources,
  verifiedThrough: '2025-12-31',
  memberships: [
    { party: 'bb', role: 'state party', from: '2002-03-05', to: '2010-06-01', sources: ['history'] },
    { party: 'aa', role: 'state party', from: '2002-03-05', sources },
    { party: 'bb', role: 'state party', from: '2015-02', sources },
    { party: 'cc', role: 'depositary', from: '2001-01-20', to: '2012', by: 'Celand', sources },
  ],
  facts: [
    {
      id: 'quarrel',
      aspect: 'dispute',
      text: 'Tugs are warships.',
      from: '2008',
      to: '2020-05',
      by: 'Aland',
      sources,
    },
    { id: 'ships', aspect: 'terms', text: 'No warship may enter.', from: '2002-03-05', sources },
  ],
  events: [
    { id: 'talk', date: '2001', title: 'They talk all year', sources },
    { id: 'signature', date: '2001-01-20', title: 'They sign', status: 'signed', sources: ['signing'] },
    { id: 'start', date: '2002-03-05', title: 'It begins to bind', status: 'in force', weight: 1, sources },
    {
      id: 'pause',
      date: '2016-04',
      title: 'Aland suspends it',
      status: 'suspended',
      by: 'Aland',
      note: 'In part.',
      sources,
    },
    { id: 'end', date: '2024-09-01', title: 'It ends', status: 'terminated', sources: ['end'] },
  ],
  figures: [],
  charts: [],
  related: ['island-rockets', 'nowhere'],
};

export const withFigure = (derivation: Figure['derivation'], more: Partial<Figure> = {}): Topic => ({
  ...HARBOUR_TREATY,
  figures: [{ id: 'f', label: 'F', unit: 'tugs', rule: 'seen', derivation, sources: ['table'], ...more }],
});

export const withEvents = (events: readonly TopicEvent[]): Topic => ({ ...HARBOUR_TREATY, events });
export const withMemberships = (memberships: readonly Membership[]): Topic => ({
  ...HARBOUR_TREATY,
  memberships,
});

const row = (date: string, cells: Record<string, string | number>) => ({ date, cells, sources: ['table'] });

export const BOOK: RecordBook = {
  topics: {
    'harbour-treaty': HARBOUR_TREATY,
    'island-rockets': { ...HARBOUR_TREATY, id: 'island-rockets', kind: 'events', title: 'Island rockets' },
  },
  records: {
    rockets: {
      id: 'rockets',
      columns: ['date', 'seen', 'sources'],
      rows: [
        row('2024-02-03', { seen: 2 }),
        row('2024-11', { seen: 0 }),
        row('2025-07-01', { seen: 3 }),
        row('2025-07-01', {}),
      ],
    },
    'rockets-by-year': {
      id: 'rockets-by-year',
      columns: ['date', 'seen', 'heard', 'atLeast', 'through', 'edition', 'note', 'sources'],
      rows: [
        row('2022', { seen: 4, heard: 5, atLeast: 'yes', edition: '2026-01-01', note: 'A salvo.' }),
        row('2023', { seen: 1 }),
        row('2024', { seen: 2, heard: 7 }),
        row('2025', { seen: 3, through: '2025-10-01' }),
      ],
    },
    declared: {
      id: 'declared',
      columns: ['date', 'party', 'tugs', 'sources'],
      rows: [
        row('2005-01-01', { party: 'bb', tugs: 4 }),
        row('2005-01-01', { party: 'aa', tugs: 3 }),
        row('2014-01-01', { party: 'aa', tugs: 5 }),
      ],
    },
    yields: {
      id: 'yields',
      columns: ['date', 'by', 'low', 'high', 'note', 'sources'],
      rows: [row('2024-02-03', { by: 'Observatory', low: 1, high: 2.5, note: 'A guess.' })],
    },
  },
  sources: Object.fromEntries(
    ['text', 'history', 'signing', 'end', 'table'].map((id) => [
      id,
      {
        id,
        title: id,
        publisher: 'P',
        url: `https://p.example/${id}`,
        published: null,
        retrieved: '2026-01-01',
      },
    ]),
  ),
  parties: {
    aa: { id: 'aa', name: 'Aland' },
    bb: { id: 'bb', name: 'Beland' },
    cc: { id: 'cc', name: 'Celand' },
  },
  rules: { seen: { id: 'seen', name: 'seen rockets', sentence: 'Counts what was seen.' } },
};
