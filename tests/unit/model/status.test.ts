import { describe, expect, test } from 'vitest';
import { statusEventOn, statusOn } from '../../../src/model/status.ts';
import { HARBOUR_TREATY, withEvents } from './harbour-treaty.ts';

test.each([
  ['1950-01-01', 'not yet'],
  ['2001-01-19', 'not yet'],
  ['2001-01-20', 'signed'],
  ['2002-03-04', 'signed'],
  ['2002-03-05', 'in force'],
  ['2016-04-29', 'in force'],
  ['2016-04-30', 'suspended'],
  ['2024-08-31', 'suspended'],
  ['2024-09-01', 'terminated'],
  ['2026-11-26', 'terminated'],
])('on %s: %s', (day, status) => expect(statusOn(HARBOUR_TREATY, day)).toBe(status));

test('is asked of the events by date, not by their order in the file', () => {
  const topic = withEvents(HARBOUR_TREATY.events.toReversed());
  expect(statusOn(topic, '2003-01-01')).toBe('in force');
});

test('of two on one day the later in the file holds', () => {
  const event = { date: '2001-01-20', title: 'x', sources: [] };
  const topic = withEvents([
    { id: 'a', status: 'signed', ...event },
    { id: 'b', status: 'in force', ...event },
  ]);
  expect(statusEventOn(topic, '2001-01-20')?.id).toBe('b');
});

describe('kinds without a status', () => {
  test.each(['person', 'events'] as const)('%s', (kind) => {
    expect(statusOn({ ...HARBOUR_TREATY, kind }, '2003-01-01')).toBeNull();
    expect(statusEventOn({ ...HARBOUR_TREATY, kind }, '2003-01-01')).toBeUndefined();
  });
});
