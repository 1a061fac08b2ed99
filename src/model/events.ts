import type { EventOn } from './brief.ts';
import { hasHappened, precisionOf, type Day } from './day.ts';
import { sortByDate } from './order.ts';
import type { Topic, TopicEvent } from './topic.ts';

/** Events that had happened for certain by the end of the day, oldest first. */
export const eventsUpTo = (topic: Topic, day: Day): readonly TopicEvent[] =>
  sortByDate(topic.events.filter((event) => hasHappened(event.date, day)));

/**
 * Events after `day` up to and on `today`, oldest first. With `eventsUpTo(topic, day)` they make up
 * `eventsUpTo(topic, today)`: an event known only to the month or year is "since" where the month or year ended after `day`.
 */
export const changesBetween = (topic: Topic, day: Day, today: Day): readonly TopicEvent[] =>
  eventsUpTo(topic, today).filter((event) => !hasHappened(event.date, day));

/** The event as a card tells it. */
export function toEventOn(event: TopicEvent): EventOn {
  const { id, date, title, status, weight = 2, by, note, sources } = event;
  return {
    id,
    date,
    precision: precisionOf(date),
    title,
    sources,
    weight,
    ...(status && { status }),
    ...(by && { by }),
    ...(note && { note }),
  };
}
