import { useState } from 'preact/hooks';
import type { DayNote } from '../card/card-content.ts';
import { KIND_KEYS } from '../card/kind-words.ts';
import type { Day } from '../model/day.ts';
import type { TopicId } from '../model/topic.ts';
import { Local } from './Local.tsx';
import type { PopupProps } from './popup-props.ts';
import { groupByKind, searchTopics } from './search-topics.ts';
import { TopicItem } from './TopicItem.tsx';

interface BrowseTopicsProps {
  readonly popup: PopupProps;
  readonly asOf: Day;
  readonly note: DayNote;
  /** The topic whose card stands alone; null = the list. */
  readonly chosen: TopicId | null;
  readonly onChoose: (id: TopicId | null) => void;
}

/** All cards: a box to search, a list by kind, and the chosen card. */
export function BrowseTopics({ popup, asOf, note, chosen, onChoose }: BrowseTopicsProps) {
  const { t, locale, names, dataVersion, onCopy } = popup;
  const [query, setQuery] = useState('');
  if (chosen !== null)
    return (
      <>
        <p class="back">
          <button type="button" class="link" onClick={() => onChoose(null)}>
            {t('backToAll')}
          </button>
        </p>
        <ul class="topics">
          <TopicItem
            key={chosen}
            {...{ t, locale, names, dataVersion, onCopy, note }}
            content={popup.cardOf(chosen, asOf, note)}
            isOpenAtFirst
            onOpenTopic={onChoose}
          />
        </ul>
      </>
    );
  const found = searchTopics(popup.allTopics, query);
  return (
    <div class="browse">
      <label class="search">
        <span>{t('searchCards')}</span>
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <p class="unseen" role="status">
        {query === '' ? '' : t('searchFound', [String(found.length)])}
      </p>
      {found.length === 0 && <p class="hint">{t('searchNothing')}</p>}
      {groupByKind(found, (kind) => t(KIND_KEYS[kind]), locale).map(({ kind, topics }) => (
        <section key={kind}>
          <h2>{t(KIND_KEYS[kind])}</h2>
          <ul>
            {topics.map((topic) => (
              <li key={topic.id}>
                <button type="button" class="link" onClick={() => onChoose(topic.id)}>
                  <Local text={topic.title} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
