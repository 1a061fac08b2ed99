import type { Day } from './day.ts';
import { eventsUpTo } from './events.ts';
import type { Kind, StatusWord, Topic, TopicEvent } from './topic.ts';

const KINDS_WITHOUT_STATUS: readonly Kind[] = ['person', 'events'];

/** The event that brought about what holds on the day; undefined before the first, and for kinds without a status. */
export const statusEventOn = (topic: Topic, day: Day): (TopicEvent & { status: StatusWord }) | undefined =>
  KINDS_WITHOUT_STATUS.includes(topic.kind)
    ? undefined
    : (eventsUpTo(topic, day).findLast((event) => event.status !== undefined) as
        (TopicEvent & { status: StatusWord }) | undefined);

/** The status on the day: `not yet` before the first status event, null for people and records of events. */
export const statusOn = (topic: Topic, day: Day): StatusWord | 'not yet' | null =>
  KINDS_WITHOUT_STATUS.includes(topic.kind) ? null : (statusEventOn(topic, day)?.status ?? 'not yet');
