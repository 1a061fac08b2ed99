import fc from 'fast-check';
import { addDays, type Day, type PartialDay } from '../../../src/model/day.ts';
import {
  STATUS_WORDS,
  type Fact,
  type Membership,
  type Topic,
  type TopicEvent,
} from '../../../src/model/topic.ts';
import { HARBOUR_TREATY } from './harbour-treaty.ts';

/** 1950 to 2026, as the record has it. */
export const anyDay: fc.Arbitrary<Day> = fc.nat(28_000).map((n) => addDays('1950-01-01', n));
export const anyPartialDay: fc.Arbitrary<PartialDay> = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

const anyInterval = fc
  .tuple(anyPartialDay, fc.option(anyPartialDay, { nil: undefined }))
  .map(([from, to]) => (to === undefined ? { from } : { from, to }));

const anyEvent: fc.Arbitrary<TopicEvent> = fc
  .record({ id: fc.uuid(), date: anyPartialDay, title: fc.constant('x'), sources: fc.constant(['text']) })
  .chain((event) =>
    fc
      .option(fc.constantFrom(...STATUS_WORDS), { nil: undefined })
      .map((status) => ({ ...event, ...(status && { status }) })),
  );

const anyMembership: fc.Arbitrary<Membership> = fc
  .tuple(fc.constantFrom('aa', 'bb', 'cc'), fc.constantFrom('state party', 'observer'), anyInterval)
  .map(([party, role, interval]) => ({ party, role, ...interval, sources: ['text'] }));

const anyFact: fc.Arbitrary<Fact> = fc
  .tuple(fc.uuid(), fc.constantFrom('terms' as const, 'dispute' as const), anyInterval)
  .map(([id, aspect, interval]) => ({ id, aspect, text: 'x', ...interval, sources: ['text'] }));

/** Treaties with any history, in any order of writing. */
export const anyTopic: fc.Arbitrary<Topic> = fc
  .record({
    events: fc.array(anyEvent, { maxLength: 12 }),
    memberships: fc.array(anyMembership, { maxLength: 8 }),
    facts: fc.array(anyFact, { maxLength: 8 }),
  })
  .map((parts) => ({ ...HARBOUR_TREATY, ...parts }));
