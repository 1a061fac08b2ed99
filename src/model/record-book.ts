import type { EventRecord } from './record.ts';
import type { Party, PartyId, Rule, RuleId, Source, SourceId, Topic, TopicId } from './topic.ts';

/** Everything that a topic's statements point to, by id. The compiled catalog is one. */
export interface RecordBook {
  readonly topics: Readonly<Record<TopicId, Topic>>;
  readonly records: Readonly<Record<string, EventRecord>>;
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly parties: Readonly<Record<PartyId, Party>>;
  readonly rules: Readonly<Record<RuleId, Rule>>;
}

/** The party's English name; its id where the book does not name it. */
export const partyName = (book: Pick<RecordBook, 'parties'>, id: PartyId): string =>
  book.parties[id]?.name ?? id;
