import type { DayNote } from '../card/card-content.ts';
import { counted } from '../card/words.ts';
import type { Day } from '../model/day.ts';
import type { TopicId } from '../model/topic.ts';
import { MentionButtons } from './MentionButtons.tsx';
import type { PopupProps, PopupTopic } from './popup-props.ts';
import { TopicItem } from './TopicItem.tsx';

interface PageTopicsProps {
  readonly popup: PopupProps;
  readonly topics: readonly PopupTopic[];
  readonly asOf: Day;
  readonly note: DayNote;
  readonly onOpenTopic: (id: TopicId) => void;
}

const ofArticle = (day: Day | null, today: Day): { asOf: Day; note: DayNote } =>
  day === null ? { asOf: today, note: 'unknown' } : { asOf: day, note: 'found' };

/** The page's topics in reading order, each with its mentions and whether the reader knows it already. */
export function PageTopics({ popup, topics, asOf, note, onOpenTopic }: PageTopicsProps) {
  const { t, locale, names, dataVersion, onCopy, hiddenTopics } = popup;
  return (
    <ul class="topics">
      {topics.map((topic) => {
        const isHidden = hiddenTopics.includes(topic.id);
        const own = topic.day === undefined ? { asOf, note } : ofArticle(topic.day, popup.today);
        return (
          <TopicItem
            key={`${topic.id} ${own.asOf}`}
            {...{ t, locale, names, dataVersion, onCopy, onOpenTopic }}
            note={own.note}
            content={popup.cardOf(topic.id, own.asOf, own.note)}
            aside={isHidden ? t('known') : counted(t, 'mentions', topic.mentions.length, locale)}
          >
            <MentionButtons t={t} mentions={topic.mentions} onShowMention={popup.onShowMention} />
            <p class="know">
              <button type="button" onClick={() => popup.onHideTopic(topic.id, !isHidden)}>
                {t(isHidden ? 'underlineAgain' : 'iKnowThis')}
              </button>
              <span class="hint">{t('iKnowThisHint')}</span>
            </p>
          </TopicItem>
        );
      })}
    </ul>
  );
}
