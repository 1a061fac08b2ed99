import { searchText } from '../model/search-text.ts';
import type { Kind } from '../model/topic.ts';
import type { TopicEntry } from './popup-props.ts';

/** Topics of which the title, an id or another name has every word of the query. Without a query, all. */
export function searchTopics(topics: readonly TopicEntry[], query: string): readonly TopicEntry[] {
  const words = searchText(query).split(' ');
  return topics.filter((topic) => {
    const text = searchText([topic.title.text, topic.id, ...topic.names].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** Topics under their kinds: kinds in order of their words, topics in order of their titles, as the locale sorts. */
export function groupByKind(
  topics: readonly TopicEntry[],
  kindInWords: (kind: Kind) => string,
  locale: string,
): readonly { readonly kind: Kind; readonly topics: readonly TopicEntry[] }[] {
  const order = new Intl.Collator(locale, { numeric: true });
  const kinds = [...new Set(topics.map((topic) => topic.kind))];
  return kinds
    .sort((a, b) => order.compare(kindInWords(a), kindInWords(b)))
    .map((kind) => ({
      kind,
      topics: topics
        .filter((topic) => topic.kind === kind)
        .sort((a, b) => order.compare(a.title.text, b.title.text)),
    }));
}
