import type { Brief } from '../model/brief.ts';
import type { TopicId } from '../model/topic.ts';
import { Local } from './Local.tsx';
import { useReading } from './reading.ts';

interface RelatedTopicsProps {
  readonly related: Brief['related'];
  /** Without it the titles are plain text. */
  readonly onOpenTopic: ((id: TopicId) => void) | undefined;
}

/** Other cards that belong with this one. */
export function RelatedTopics({ related, onOpenTopic }: RelatedTopicsProps) {
  const { t, locale, names } = useReading();
  if (related.length === 0) return null;
  return (
    <div class="related">
      <span>{t('seeAlso')}</span>
      <ul>
        {related.map((topic) => (
          <li key={topic.id}>
            {onOpenTopic ? (
              <button type="button" class="link" onClick={() => onOpenTopic(topic.id)}>
                <Local text={names.topic(topic.id, topic.title)} around={locale} />
              </button>
            ) : (
              <Local text={names.topic(topic.id, topic.title)} around={locale} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
