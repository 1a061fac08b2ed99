import type { TopicId } from '../model/topic.ts';
import type { Annotation } from './annotation.ts';

/** A topic of the page with its mentions' indices. */
export interface FoundTopic {
  readonly id: TopicId;
  readonly mentions: readonly { readonly index: number; readonly surface: string }[];
}

/** Topics of the page in order of their first mention. */
export function topicsInReadingOrder(annotations: readonly Annotation[]): FoundTopic[] {
  const topics = new Map<TopicId, { index: number; surface: string }[]>();
  for (const [at, annotation] of annotations.entries())
    for (const topic of annotation.topics) {
      const mention = { index: at, surface: annotation.surface };
      const mentions = topics.get(topic);
      if (mentions) mentions.push(mention);
      else topics.set(topic, [mention]);
    }
  return [...topics].map(([id, mentions]) => ({ id, mentions }));
}
