import type { Translate } from '../card/translate.ts';
import type { PopupTopic } from './popup-props.ts';

interface MentionButtonsProps {
  readonly t: Translate;
  readonly mentions: PopupTopic['mentions'];
  readonly onShowMention: (index: number) => void;
}

/** A button for each mention, with the article's own words; it scrolls the page there. */
export function MentionButtons({ t, mentions, onShowMention }: MentionButtonsProps) {
  if (mentions.length === 0) return null;
  return (
    <div class="mentions">
      <span>{t('goTo')}</span>
      <ul>
        {mentions.map(({ index, surface }) => (
          <li key={index}>
            <button type="button" dir="auto" onClick={() => onShowMention(index)}>
              {surface}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
