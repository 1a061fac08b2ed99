import type { Brief } from './brief.ts';
import type { Day } from './day.ts';
import { changesBetween, toEventOn } from './events.ts';
import { changedFigures, figuresOn } from './figures.ts';
import { unique } from './order.ts';
import type { RecordBook } from './record-book.ts';
import { stateOn } from './state.ts';
import { statusOn } from './status.ts';
import type { TopicId } from './topic.ts';

/**
 * What the card of a topic says: the state on `day`, and what came after it up to `today`. Sources are resolved, each
 * once, in the order in which the card first cites them. Throws on a topic that the book does not have.
 */
export function briefOn(book: RecordBook, topicId: TopicId, { day, today }: { day: Day; today: Day }): Brief {
  const topic = Object.hasOwn(book.topics, topicId) ? book.topics[topicId] : undefined;
  if (!topic) throw new RangeError(`no topic "${topicId}"`);
  const { status, statusDetail, ...state } = stateOn(topic, day, book);
  const figuresToday = changedFigures(state.figures, figuresOn(topic, today, book));
  const since = changesBetween(topic, day, today).map(toEventOn);
  const cited = [
    { sources: topic.sentenceSources },
    ...(statusDetail ? [statusDetail] : []),
    ...state.parties,
    ...state.formerParties,
    ...state.figures,
    ...state.facts,
    ...state.events,
    ...since,
    ...figuresToday,
  ].flatMap(({ sources }) => sources);
  return {
    topic: topic.id,
    title: topic.title,
    kind: topic.kind,
    sentence: topic.sentence,
    asOf: day,
    today,
    status,
    ...(statusDetail && { statusDetail }),
    statusToday: statusOn(topic, today),
    parties: state.parties,
    formerParties: state.formerParties,
    figures: state.figures,
    figuresToday,
    facts: state.facts,
    events: state.events,
    since,
    related: topic.related.flatMap((id) => {
      const other = Object.hasOwn(book.topics, id) ? book.topics[id] : undefined;
      return other ? [{ id, title: other.title }] : [];
    }),
    verifiedThrough: topic.verifiedThrough,
    sources: unique(cited).flatMap((id) => book.sources[id] ?? []),
  };
}
