import type { PopupPage, PopupProps } from './popup-props.ts';

interface PageNoticeProps extends Pick<PopupProps, 't' | 'onSpot'> {
  readonly page: PopupPage;
}

/** One sentence where there is no list of topics to show, or where the reader should know something about it. */
export function PageNotice({ t, page, onSpot }: PageNoticeProps) {
  switch (page.state) {
    case 'loading':
      return (
        <p class="notice" role="status">
          {t('noticeLoading')}
        </p>
      );
    case 'unavailable':
      return <p class="notice">{t('noticeUnavailable')}</p>;
    case 'unspotted':
      return (
        <p class="notice">
          {t('noticeUnspotted')}{' '}
          <button type="button" onClick={onSpot}>
            {t('spotNow')}
          </button>
        </p>
      );
    case 'failed':
      return (
        <p class="notice" role="alert">
          {t('noticeFailed')}{' '}
          <button type="button" onClick={onSpot}>
            {t('tryAgain')}
          </button>
        </p>
      );
    case 'ready':
      if (page.cardsOff) return <p class="notice">{t('noticeCardsOff')}</p>;
      if (page.topics.length > 0)
        return page.article || page.highlighting ? null : <p class="notice">{t('noticeNotUnderlined')}</p>;
      return <p class="notice">{t(page.article ? 'noticeNothing' : 'noticeNoArticle')}</p>;
  }
}
