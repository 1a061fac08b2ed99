import type { Topic, TopicId } from '../model/topic.ts';
import type { AuthoredTopic } from './schema/topic.ts';

/** The authored form with its id (the file's name) and its optional lists filled in. */
export function compileTopic(id: TopicId, authored: AuthoredTopic): Topic {
  const {
    $schema: _,
    sources,
    parties = [],
    facts = [],
    events = [],
    figures = [],
    charts = [],
    related = [],
    ...rest
  } = authored;
  return {
    id,
    ...rest,
    sentenceSources: sources,
    memberships: parties,
    facts,
    events,
    figures,
    charts,
    related,
  } as Topic;
}
