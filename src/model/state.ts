import type { Brief } from './brief.ts';
import type { Day } from './day.ts';
import { eventsUpTo, toEventOn } from './events.ts';
import { factsOn } from './facts.ts';
import { figuresOn } from './figures.ts';
import { formerPartiesOn, partiesOn } from './parties.ts';
import type { RecordBook } from './record-book.ts';
import { statusEventOn, statusOn } from './status.ts';
import type { Topic } from './topic.ts';

/** What held of a topic on one day, all derived. */
export type State = Pick<
  Brief,
  'status' | 'statusDetail' | 'parties' | 'formerParties' | 'figures' | 'facts' | 'events'
>;

/** What the record says held on the day, for any day: nothing in it happened after. */
export function stateOn(
  topic: Topic,
  day: Day,
  book: Pick<RecordBook, 'records' | 'rules' | 'parties'>,
): State {
  const statusEvent = statusEventOn(topic, day);
  return {
    status: statusOn(topic, day),
    ...(statusEvent && {
      statusDetail: {
        since: statusEvent.date,
        title: statusEvent.title,
        ...(statusEvent.by && { by: statusEvent.by }),
        ...(statusEvent.note && { note: statusEvent.note }),
        sources: statusEvent.sources,
      },
    }),
    parties: partiesOn(topic, day, book),
    formerParties: formerPartiesOn(topic, day, book),
    figures: figuresOn(topic, day, book),
    facts: factsOn(topic, day),
    events: eventsUpTo(topic, day).map(toEventOn),
  };
}
