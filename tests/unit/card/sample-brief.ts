import type { CardContent } from '../../../src/card/card-content.ts';
import type { Names, Translate } from '../../../src/card/translate.ts';
import type { Brief } from '../../../src/model/brief.ts';
import type { Source } from '../../../src/model/topic.ts';
import messages from '../../../assets/static/_locales/en/messages.json' with { type: 'json' };

const catalogue: Record<string, { message: string }> = messages;

/** Messages as the browser gives them: nothing for a key that does not exist. */
export const t: Translate = (key, subs = []) =>
  (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, number: string) => subs[Number(number) - 1] ?? '');

const english = (_: string, text: string) => ({ text, lang: 'en' });

/** All names as the record has them. */
export const names: Names = { locale: 'en-GB', topic: english, party: english };

export const source = (id: string, change: Partial<Source> = {}): Source => ({
  id,
  title: `Title of ${id}`,
  publisher: `Publisher of ${id}`,
  url: `https://example.org/${id}`,
  published: '2017-09',
  retrieved: '2026-11-23',
  ...change,
});

/** A made-up treaty with one of everything. */
export const brief: Brief = {
  topic: 'lake-treaty',
  title: 'Lake Treaty',
  kind: 'treaty',
  sentence: 'Two countries agreed to keep warships off a lake.',
  asOf: '2017-10-20',
  today: '2026-11-26',
  status: 'in force',
  statusDetail: { since: '1988-06-01', title: 'The treaty enters into force', sources: ['a'] },
  statusToday: 'terminated',
  parties: [
    { id: 'us', name: 'United States', role: 'state party', from: '1988-06-01', to: null, sources: ['a'] },
    { id: 'ru', name: 'Russia', role: 'state party', from: '1991-12', to: null, sources: ['b'] },
  ],
  formerParties: [{ id: 'su', name: 'Soviet Union', role: 'state party', to: '1991-12-26', sources: ['b'] }],
  figures: [
    figure('press', 'press counting', 15),
    figure('cns', 'CNS', 20, { unit: 'boats' }),
    {
      ...figure('treaty-text', 'treaty text', 500, { unit: 'km' }),
      id: 'range',
      label: 'Longest range',
      atLeast: true,
    },
  ],
  figuresToday: [figure('press', 'press counting', 18)],
  facts: [
    fact('view-us', 'dispute', 'Russia has broken it.', 'the United States'),
    fact('view-ru', 'dispute', 'The treaty has been kept.', 'Russia'),
    fact('limit', 'limit', 'No ship may be longer than 30 metres.'),
    fact('limit-2', 'limit', 'No more than four ships a side.'),
    fact('terms', 'terms', 'Either side may leave on a year’s notice.'),
  ],
  events: [
    {
      id: 'event-1',
      date: '1987-12-08',
      precision: 'day',
      title: 'Both sign',
      status: 'signed',
      sources: ['a'],
      weight: 1,
    },
    {
      id: 'event-3',
      date: '1988-06-01',
      precision: 'day',
      title: 'It enters into force',
      status: 'in force',
      sources: ['a'],
      weight: 1,
    },
  ],
  since: [
    {
      id: 'event-2',
      date: '2018-03',
      precision: 'month',
      title: 'A small quarrel',
      sources: ['b'],
      weight: 3,
    },
    {
      id: 'event-4',
      date: '2019-08-02',
      precision: 'day',
      title: 'The treaty ends',
      status: 'terminated',
      sources: ['c'],
      weight: 1,
    },
  ],
  related: [{ id: 'river-treaty', title: 'River Treaty' }],
  verifiedThrough: '2026-08-20',
  sources: [source('a'), source('b', { published: null }), source('c', { url: 'http://example.org/c' })],
};

function figure(
  rule: string,
  ruleName: string,
  value: number,
  change: Partial<Brief['figures'][number]> = {},
) {
  return {
    id: 'boats-this-year',
    label: 'Boats launched this year',
    value,
    unit: 'boats',
    rule,
    ruleName,
    ruleSentence: `What ${ruleName} counts.`,
    sources: ['a'],
    ...change,
  };
}

function fact(id: string, aspect: Brief['facts'][number]['aspect'], text: string, by?: string) {
  return { id, aspect, text, from: '2014', to: null, sources: ['b'], ...(by === undefined ? {} : { by }) };
}

export const content: CardContent = {
  brief,
  charts: [
    {
      kind: 'members',
      title: 'Who was in when',
      sources: ['a'],
      asOf: '2017-10-20',
      today: '2026-11-26',
      rows: [
        {
          party: 'us',
          name: 'United States',
          role: 'state party',
          from: '1988-06-01',
          to: '2019-08-02',
          fromLater: false,
          toLater: true,
        },
        {
          party: 'su',
          name: 'Soviet Union',
          role: 'state party',
          from: '1988-06-01',
          to: '1991-12-26',
          fromLater: false,
          toLater: false,
        },
      ],
    },
    {
      kind: 'tests',
      title: 'Tests',
      sources: ['a'],
      asOf: '2017-10-20',
      today: '2026-11-26',
      points: [
        {
          day: '2006-10-09',
          label: '1',
          magnitudes: [{ agency: 'USGS', value: 4.3 }],
          yields: [{ by: 'First', low: 0, high: 1 }],
          later: false,
        },
        {
          day: '2017-09-03',
          label: '2',
          magnitudes: [{ agency: 'USGS', value: 6.3 }],
          yields: [{ by: 'Second', low: 100, high: 250 }],
          later: false,
        },
        {
          day: '2020-01-01',
          label: '3',
          magnitudes: [{ agency: 'CTBTO', value: 5 }],
          yields: [],
          later: true,
        },
      ],
    },
    {
      kind: 'years',
      title: 'Boats a year',
      sources: ['a'],
      asOf: '2017-10-20',
      today: '2026-11-26',
      unit: 'boats',
      series: [
        {
          rule: 'press',
          ruleName: 'press counting',
          bars: [
            { year: 2016, value: 24, upToAsOf: 24, atLeast: false, later: false },
            { year: 2017, value: 25, upToAsOf: 23, atLeast: true, later: false },
            { year: 2019, value: 27, upToAsOf: null, atLeast: false, through: '2019-06', later: true },
          ],
        },
      ],
    },
    {
      kind: 'limits',
      title: 'Declared numbers',
      sources: ['b'],
      asOf: '2017-10-20',
      today: '2026-11-26',
      panels: [
        {
          label: 'Deployed boats',
          limit: { value: 1550, from: '2011-02-05', to: null },
          lines: [
            {
              party: 'us',
              name: 'United States',
              points: [
                { day: '2011-09-01', value: 1790, later: false },
                { day: '2017-09-01', value: 1393, later: false },
                { day: '2018-02-05', value: 1350, later: true },
              ],
            },
          ],
        },
      ],
    },
  ],
  claims: [
    {
      topic: 'lake-treaty',
      figure: 'boats-this-year',
      surface: 'launched 17 boats',
      said: 17,
      recorded: [
        { rule: 'press', ruleName: 'press counting', value: 15, sources: ['a'] },
        { rule: 'cns', ruleName: 'CNS', value: 20, sources: ['b'] },
      ],
      verdict: 'cannot tell',
    },
    {
      topic: 'lake-treaty',
      figure: 'date-of:end',
      surface: 'ended in August',
      said: '2017-08',
      recorded: [{ rule: null, value: '2017-09-03', sources: ['c'] }],
      verdict: 'differs',
    },
  ],
  changes: [{ version: '2026.1', day: '2026-11-26', text: 'First version.' }],
};
