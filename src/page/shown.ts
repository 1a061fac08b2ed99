import type { TopicId } from '../model/topic.ts';
import type { Annotation } from './annotation.ts';

export interface DisplaySettings {
  /** `first`: the first mention of each topic in each section; `all`: every mention. */
  readonly display: 'first' | 'all';
  /** Topics that the reader wants no marks for. */
  readonly muted: ReadonlySet<TopicId>;
}

/** Which annotations are marked in the page. `sections` gives the section of each annotation; both in reading order. */
export function selectShown(
  annotations: readonly Annotation[],
  sections: readonly number[],
  settings: DisplaySettings,
): Annotation[] {
  const seen = new Set<string>();
  return annotations.filter((annotation, index) => {
    const wanted = annotation.topics.filter((topic) => !settings.muted.has(topic));
    if (wanted.length === 0) return false;
    const fresh = wanted.filter((topic) => !seen.has(`${sections[index]} ${topic}`));
    for (const topic of fresh) seen.add(`${sections[index]} ${topic}`);
    return settings.display === 'all' || fresh.length > 0;
  });
}
