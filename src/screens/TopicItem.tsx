import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CardClaims } from '../card/CardClaims.tsx';
import type { CardContent, DayNote } from '../card/card-content.ts';
import { TopicCard } from '../card/TopicCard.tsx';
import type { TopicId } from '../model/topic.ts';
import { Local } from './Local.tsx';
import type { PopupProps } from './popup-props.ts';
import { SinceDigest } from './SinceDigest.tsx';

interface TopicItemProps extends Pick<PopupProps, 't' | 'locale' | 'names' | 'dataVersion' | 'onCopy'> {
  readonly content: CardContent;
  readonly note: DayNote;
  /** Stands beside the title. */
  readonly aside?: ComponentChildren;
  readonly isOpenAtFirst?: boolean;
  readonly onOpenTopic: (id: TopicId) => void;
  /** Below the card. */
  readonly children?: ComponentChildren;
}

/** One topic in a list: title, its sentence and what came since; opened, the whole card. */
export function TopicItem(props: TopicItemProps) {
  const { t, locale, names, content, note } = props;
  const { brief } = content;
  const [isOpen, setOpen] = useState(props.isOpenAtFirst ?? false);
  return (
    <li class="topic">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <div class="topic-line">
            <h2>
              <Local text={names.topic(brief.topic, brief.title)} />
            </h2>
            {props.aside !== undefined && <span class="hint-inline">{props.aside}</span>}
          </div>
          {!isOpen && (
            <div class="digest">
              <p lang="en" dir="ltr">
                {brief.sentence}
              </p>
              <SinceDigest brief={brief} t={t} locale={locale} />
            </div>
          )}
        </summary>
        {isOpen && (
          <>
            <TopicCard
              {...content}
              t={t}
              locale={locale}
              names={names}
              mode="popup"
              dayNote={note}
              dataVersion={props.dataVersion}
              untitled
              onOpenTopic={props.onOpenTopic}
              onCopyCitation={props.onCopy}
            />
            {props.children}
          </>
        )}
      </details>
      {!isOpen && content.claims.length > 0 && (
        <div class="card folded">
          <CardClaims content={content} t={t} locale={locale} names={names} />
        </div>
      )}
    </li>
  );
}
