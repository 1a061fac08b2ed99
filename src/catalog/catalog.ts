import type { Day } from '../model/day.ts';
import type { RecordBook } from '../model/record-book.ts';
import type { Topic, TopicId } from '../model/topic.ts';

/** A site that the welcome and options pages offer for "always on this site". */
export interface NewsSite {
  readonly name: string;
  readonly host: string;
  /** BCP 47 tag of its main language. */
  readonly language: string;
}

/** One edition of the data: what it changed in which topic's card. */
export interface DataVersion {
  readonly version: string;
  readonly day: Day;
  readonly changes: Readonly<Record<TopicId, string>>;
}

/** The compiled knowledge, plain JSON: what the cards show. Names and patterns ship apart from it, a file a language. */
export interface Catalog extends RecordBook {
  /** The newest version of the change log. */
  readonly dataVersion: string;
  readonly newsSites: readonly NewsSite[];
  /** Newest first. */
  readonly changelog: readonly DataVersion[];
}

/** The topic with this id; undefined where the catalog has none, also for words such as `constructor`. */
export const findTopic = (catalog: Pick<Catalog, 'topics'>, id: TopicId): Topic | undefined =>
  Object.hasOwn(catalog.topics, id) ? catalog.topics[id] : undefined;

/** All topics by title. */
export const listTopics = (catalog: Pick<Catalog, 'topics'>): readonly Topic[] =>
  Object.values(catalog.topics).sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));

/** The changes of one topic's card, newest first. */
export const listChanges = (
  catalog: Pick<Catalog, 'changelog'>,
  id: TopicId,
): readonly { version: string; day: Day; text: string }[] =>
  catalog.changelog.flatMap(({ version, day, changes }) => {
    const text = Object.hasOwn(changes, id) ? changes[id] : undefined;
    return text === undefined ? [] : [{ version, day, text }];
  });
