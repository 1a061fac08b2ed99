import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefOn } from '../../../src/model/brief-on.ts';
import { addDays, hasHappened } from '../../../src/model/day.ts';
import { changesBetween, eventsUpTo } from '../../../src/model/events.ts';
import { stateOn } from '../../../src/model/state.ts';
import { BOOK, withFigure } from './harbour-treaty.ts';
import { anyDay, anyTopic } from './arbitraries.ts';

const brief = (day: string, today = '2026-11-26') => briefOn(BOOK, 'harbour-treaty', { day, today });

describe('a brief', () => {
  test('tells the state on the day and what came since', () => {
    const { status, statusDetail, statusToday, events, since, facts } = brief('2016-04-30');
    expect([status, statusToday]).toEqual(['suspended', 'terminated']);
    expect(statusDetail).toEqual({
      since: '2016-04',
      title: 'Aland suspends it',
      by: 'Aland',
      note: 'In part.',
      sources: ['text'],
    });
    expect(events.map(({ id }) => id)).toEqual(['signature', 'talk', 'start', 'pause']);
    expect(since.map(({ id }) => id)).toEqual(['end']);
    expect(facts.map(({ id, to }) => [id, to])).toEqual([
      ['ships', null],
      ['quarrel', null],
    ]);
  });

  test('facts stand by aspect, then by weight, then by when they began', () => {
    const fact = (id: string, aspect: 'dispute' | 'terms', from: string, weight?: 1 | 3) => ({
      ...{ id, aspect, from, text: id, sources: ['text'] },
      ...(weight && { weight }),
    });
    const facts = [
      fact('overtaken', 'dispute', '2003', 3),
      fact('early', 'dispute', '2004'),
      fact('late', 'dispute', '2005'),
      fact('first', 'dispute', '2006', 1),
      fact('terms', 'terms', '2007', 3),
    ];
    const topic = { ...BOOK.topics['harbour-treaty']!, facts };
    const ids = stateOn(topic, '2010-01-01', BOOK).facts.map(({ id }) => id);
    expect(ids).toEqual(['terms', 'first', 'early', 'late', 'overtaken']);
  });

  test('before anything', () => {
    const { status, statusToday, parties, events, figures, since, ...rest } = brief('1950-01-01');
    expect([status, statusToday, parties, events, figures]).toEqual(['not yet', 'terminated', [], [], []]);
    expect(since).toHaveLength(5);
    expect(rest).not.toHaveProperty('statusDetail');
  });

  test('an event on the day belongs to the events; one on today to "since"', () => {
    const { events, since } = brief('2001-01-20', '2002-03-05');
    expect(events.map(({ id }) => id)).toEqual(['signature']);
    expect(since.map(({ id }) => id)).toEqual(['talk', 'start']);
  });

  test('an event tells its precision, weight, status and view', () =>
    expect(brief('2017-01-01').events.at(-1)).toEqual({
      id: 'pause',
      date: '2016-04',
      precision: 'month',
      title: 'Aland suspends it',
      sources: ['text'],
      weight: 2,
      status: 'suspended',
      by: 'Aland',
      note: 'In part.',
    }));

  test('resolves each source once, in the order of the card', () =>
    expect(brief('2011-01-01').sources.map(({ id }) => id)).toEqual(['text', 'history', 'signing', 'end']));

  test('names related topics that the book has', () =>
    expect(brief('2011-01-01').related).toEqual([{ id: 'island-rockets', title: 'Island rockets' }]));

  test('figures of today only where they tell something else', () => {
    const topic = withFigure({ from: 'parties', role: 'state party' });
    const book = { ...BOOK, topics: { [topic.id]: topic } };
    const at = (day: string, today: string) =>
      briefOn(book, topic.id, { day, today }).figuresToday.map(({ value }) => value);
    expect(at('2005-01-01', '2009-01-01')).toEqual([]);
    expect(at('2005-01-01', '2011-01-01')).toEqual([1]);
    expect(at('2000-01-01', '2005-01-01')).toEqual([2]);
  });

  test.each(['nowhere', 'constructor'])('of no topic %s is an error', (id) =>
    expect(() => briefOn(BOOK, id, { day: '2001-01-01', today: '2001-01-01' })).toThrow(RangeError),
  );
});

describe('for any history and any two days', () => {
  const check = (
    holds: (topic: Parameters<typeof eventsUpTo>[0], day: string, today: string) => boolean | void,
  ) =>
    fc.assert(
      fc.property(anyTopic, anyDay, fc.nat(20_000), (topic, day, later) =>
        holds(topic, day, addDays(day, later)),
      ),
    );

  test('events and what came since make up the events up to today, none twice', () =>
    check((topic, day, today) => {
      const [before, since] = [eventsUpTo(topic, day), changesBetween(topic, day, today)];
      expect([...before, ...since].map(({ id }) => id)).toEqual(eventsUpTo(topic, today).map(({ id }) => id));
      expect(new Set([...before, ...since]).size).toBe(before.length + since.length);
      expect(since.every(({ date }) => !hasHappened(date, day) && hasHappened(date, today))).toBe(true);
    }));

  test('the status is that of the last status event', () =>
    check((topic, day) => {
      const last = eventsUpTo(topic, day).findLast(({ status }) => status);
      return stateOn(topic, day, BOOK).status === (last?.status ?? 'not yet');
    }));

  test('the status today is that of the last status event since, or that of the day', () =>
    check((topic, day, today) => {
      const last = changesBetween(topic, day, today).findLast(({ status }) => status);
      return stateOn(topic, today, BOOK).status === (last?.status ?? stateOn(topic, day, BOOK).status);
    }));

  test('no party is in and gone at once, and none is gone twice', () =>
    check((topic, day) => {
      const { parties, formerParties } = stateOn(topic, day, BOOK);
      const gone = formerParties.map(({ id }) => id);
      return new Set(gone).size === gone.length && parties.every(({ id }) => !gone.includes(id));
    }));

  test('nothing that lies after the day is told as known on it', () =>
    check((topic, day) => {
      const { parties, formerParties, facts, events } = stateOn(topic, day, BOOK);
      const dates = [
        ...parties.flatMap(({ from, to }) => [from, to ?? from]),
        ...formerParties.map(({ to }) => to),
        ...facts.flatMap(({ from, to }) => [from, to ?? from]),
        ...events.map(({ date }) => date),
      ];
      return dates.every((date) => hasHappened(date, day));
    }));

  test('the order of writing does not matter to what holds', () =>
    check((topic, day) => {
      const reversed = {
        ...topic,
        memberships: topic.memberships.toReversed(),
        facts: topic.facts.toReversed(),
      };
      const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id).sort();
      const [a, b] = [stateOn(topic, day, BOOK), stateOn(reversed, day, BOOK)];
      expect([ids(a.parties), ids(a.formerParties), ids(a.facts)]).toEqual([
        ids(b.parties),
        ids(b.formerParties),
        ids(b.facts),
      ]);
    }));
});
