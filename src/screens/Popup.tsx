import { useState } from 'preact/hooks';
import type { DayNote } from '../card/card-content.ts';
import type { TopicId } from '../model/topic.ts';
import { BrowseTopics } from './BrowseTopics.tsx';
import { DayLine } from './DayLine.tsx';
import { PageNotice } from './PageNotice.tsx';
import { PageTopics } from './PageTopics.tsx';
import { Paper } from './Paper.tsx';
import type { PopupPage, PopupProps } from './popup-props.ts';
import { SwitchRow } from './SwitchRow.tsx';

/** The toolbar popup: the page's cards in reading order, or all cards; the trusted copy of what hovers in the page. */
export function Popup(props: PopupProps) {
  const { t, locale, today, page } = props;
  const hasTopics = page.state === 'ready' && page.topics.length > 0;
  const [isBrowsing, setBrowsing] = useState(false);
  const [chosen, setChosen] = useState<TopicId | null>(null);
  const published = page.state === 'ready' ? page.published : null;
  const severalDays = page.state === 'ready' && page.severalDays;
  const asOf = (hasTopics && published?.day) || today;
  const note = noteOf(page);
  const site = 'site' in page ? page.site : null;
  const showsBrowsing = isBrowsing || (!hasTopics && page.state !== 'loading');
  const openTopic = (id: TopicId | null) => {
    setBrowsing(true);
    setChosen(id);
  };
  return (
    <Paper screen="popup" locale={locale}>
      <header>
        <h1>{t('name')}</h1>
        {hasTopics && <DayLine {...{ t, locale, today, published, severalDays }} onSetDay={props.onSetDay} />}
      </header>
      <main>
        <PageNotice t={t} page={page} onSpot={props.onSpot} />
        {hasTopics && !isBrowsing && (
          <PageTopics popup={props} topics={page.topics} {...{ asOf, note }} onOpenTopic={openTopic} />
        )}
        {showsBrowsing && (
          <BrowseTopics popup={props} {...{ asOf, chosen }} note={note} onChoose={openTopic} />
        )}
      </main>
      <footer>
        {site && (
          <SwitchRow
            label={t('alwaysOn', [site.host])}
            isOn={site.allowed}
            isFixed={site.byEverySite}
            note={site.byEverySite ? t('everySiteAllowed') : undefined}
            onChange={props.onSite}
          />
        )}
        {page.state === 'ready' && (page.article || hasTopics) && (
          <SwitchRow label={t('underlineHere')} isOn={page.highlighting} onChange={props.onHighlighting} />
        )}
        <p class="foot-line">
          {hasTopics && (
            <button
              type="button"
              class="link"
              onClick={() => {
                setBrowsing(!isBrowsing);
                setChosen(null);
              }}
            >
              {t(isBrowsing ? 'thisPage' : 'allCards')}
            </button>
          )}
          <button type="button" class="link" onClick={props.onOpenOptions}>
            {t('options')}
          </button>
          <span class="hint-inline">{t('dataVersion', [props.dataVersion])}</span>
        </p>
      </footer>
    </Paper>
  );
}

function noteOf(page: PopupPage): DayNote {
  if (page.state !== 'ready' || page.topics.length === 0) return 'browsing';
  // Of no article of the page.
  if (page.severalDays) return 'browsing';
  if (!page.published) return 'unknown';
  return page.published.from === 'given' ? 'given' : 'found';
}
