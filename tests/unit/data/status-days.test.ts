import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/compile/load.ts';
import { addDays } from '../../../src/model/day.ts';
import { statusOn } from '../../../src/model/status.ts';

/** What the cards promise: the word, and the day from which it holds. */
const STATUS_DAYS: Record<string, readonly (readonly [word: string, from: string])[]> = {
  'inf-treaty': [
    ['signed', '1987-12-08'],
    ['in force', '1988-06-01'],
    ['suspended', '2019-02-02'],
    ['terminated', '2019-08-02'],
  ],
  'start-i': [
    ['signed', '1991-07-31'],
    ['in force', '1994-12-05'],
    ['expired', '2009-12-05'],
  ],
  sort: [
    ['signed', '2002-05-24'],
    ['in force', '2003-06-01'],
    ['superseded', '2011-02-05'],
  ],
  'new-start': [
    ['signed', '2010-04-08'],
    ['in force', '2011-02-05'],
    ['suspended', '2023-02-28'],
    ['expired', '2026-02-05'],
  ],
  jcpoa: [
    ['agreed', '2015-07-14'],
    ['in force', '2015-10-18'],
    ['in dispute', '2025-09-28'],
  ],
  'jpoa-2013': [
    ['agreed', '2013-11-24'],
    ['in force', '2014-01-20'],
    ['superseded', '2016-01-16'],
  ],
  'unscr-2231': [
    ['in force', '2015-07-20'],
    ['in dispute', '2025-09-28'],
  ],
  npt: [
    ['signed', '1968-07-01'],
    ['in force', '1970-03-05'],
  ],
  ctbt: [['signed', '1996-09-24']],
  'abm-treaty': [
    ['signed', '1972-05-26'],
    ['in force', '1972-10-03'],
    ['terminated', '2002-06-13'],
  ],
  'open-skies': [
    ['signed', '1992-03-24'],
    ['in force', '2002-01-01'],
  ],
  cfe: [
    ['signed', '1990-11-19'],
    ['in force', '1992-11-09'],
    ['suspended', '2023-11-07'],
  ],
  tpnw: [
    ['proposed', '2017-07-07'],
    ['signed', '2017-09-20'],
    ['in force', '2021-01-22'],
  ],
  'dprk-sanctions': [['in force', '2006-10-14']],
  'six-party-talks': [
    ['active', '2003-08-27'],
    ['dormant', '2009-04-14'],
  ],
  'dual-suspension': [['proposed', '2017-07-04']],
};

const { catalog } = loadCatalog(resolve(import.meta.dirname, '../../../assets/data'));

describe.each(Object.entries(STATUS_DAYS))('%s', (id, days) => {
  test.each(days.map(([word, from], index) => ({ word, from, before: days[index - 1]?.[0] ?? 'not yet' })))(
    '$before until $from, then $word',
    ({ word, from, before }) => {
      const topic = catalog.topics[id]!;
      expect([statusOn(topic, addDays(from, -1)), statusOn(topic, from)]).toEqual([before, word]);
    },
  );

  test('the last word holds today', () =>
    expect(statusOn(catalog.topics[id]!, '2026-11-26')).toBe(days.at(-1)![0]));
});

test.each(['iaea', 'mtcr', 'p5-plus-1'])('%s is active from its founding day', (id) => {
  const topic = catalog.topics[id]!;
  expect(statusOn(topic, '2017-10-20')).toBe('active');
  expect(topic.events.filter(({ status }) => status)).toHaveLength(1);
});

test.each(Object.values(catalog.topics).filter(({ kind }) => kind === 'person' || kind === 'events'))(
  '$id has no status',
  (topic) => expect(statusOn(topic, '2017-10-20')).toBeNull(),
);
