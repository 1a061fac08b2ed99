import { describe, expect, test } from 'vitest';
import { compileFiles, mentionsIn } from './tables.ts';

const event = (id: string, date: string, status?: string) => ({
  id,
  date,
  title: id,
  sources: ['s'],
  ...(status && { status }),
});
const topic = (events: unknown[]) => ({
  title: 'T',
  kind: 'treaty',
  sentence: 'S',
  sources: ['s'],
  verifiedThrough: '2026-01-01',
  events,
});
const successive = compileFiles({
  'topics/start-i.json': topic([
    event('a', '1991-07-31', 'signed'),
    event('b', '1994-12-05', 'in force'),
    event('c', '2009-12-05', 'expired'),
  ]),
  'topics/new-start.json': topic([
    event('t', '2009-04-01'),
    event('a', '2010-04-08', 'signed'),
    event('b', '2011-02-05', 'in force'),
    event('c', '2026-02-05', 'expired'),
  ]),
  'names/en/start-i.json': {
    names: ['START I'],
    aliases: [
      {
        forms: ['START'],
        exact: true,
        when: [{ sentence: ['treaty'] }],
        prefer: [{ sentence: ['Gorbachev'] }],
      },
    ],
  },
  'names/en/new-start.json': {
    names: ['New START'],
    aliases: [
      { forms: ['START'], exact: true, when: [{ sentence: ['treaty'] }], prefer: [{ sentence: ['Obama'] }] },
    ],
  },
});

describe('one name for topics that followed one another', () => {
  test.each<[day: string | null, text: string, topic: string]>([
    ['1992-01-01', 'START is a treaty.', 'start-i'],
    ['2009-06-01', 'START is a treaty.', 'start-i'],
    ['2009-12-05', 'START is a treaty.', 'new-start'],
    ['2012-01-01', 'START is a treaty.', 'new-start'],
    ['2027-01-01', 'START is a treaty.', 'new-start'],
    ['2012-01-01', 'START is the treaty that Gorbachev signed.', 'start-i'],
    ['1992-01-01', 'START is the treaty that Obama wants.', 'new-start'],
    [null, 'START is a treaty.', 'new-start'],
    [null, 'START is a treaty of 1992.', 'start-i'],
  ])('%s: %s', (day, text, id) =>
    expect(mentionsIn(successive, 'en', [text], day)[0]).toMatch(new RegExp(`^${id}: START`)),
  );
  test('an undated text that names the later', () =>
    expect(mentionsIn(successive, 'en', ['START, a treaty of 1992.', 'New START.'])).toEqual([
      'new-start: START',
      'new-start: New START',
    ]));
});
