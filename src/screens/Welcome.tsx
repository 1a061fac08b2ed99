import { TopicCard } from '../card/TopicCard.tsx';
import type { RunMode } from './options-props.ts';
import { Paper } from './Paper.tsx';
import type { WelcomeProps } from './welcome-props.ts';

const CHOICES: readonly { readonly mode: RunMode; readonly key: string; readonly hintKey: string }[] = [
  { mode: 'click', key: 'welcomeClick', hintKey: 'welcomeClickHint' },
  { mode: 'sites', key: 'welcomeSites', hintKey: 'welcomeSitesHint' },
  { mode: 'every', key: 'welcomeEvery', hintKey: 'welcomeEveryHint' },
];

/** After installing: what this is and what it never does, one button for each way to run it, and a card to look at. */
export function Welcome(props: WelcomeProps) {
  const { t, locale, names, runMode, newsSites, demo } = props;
  return (
    <Paper screen="welcome" locale={locale}>
      <header>
        <p class="kind">{t('name')}</p>
        <h1>{t('welcomeTitle')}</h1>
      </header>
      <main>
        <div class="column">
          <p class="welcome-lead">{t('welcomeWhat')}</p>
          <p class="welcome-lead">{t('welcomeHow')}</p>
          <p class="welcome-lead">{t('welcomeNever')}</p>
          <h2>{t('welcomeWhen')}</h2>
          <ul class="ladder">
            {CHOICES.map(({ mode, key, hintKey }) => (
              <li key={mode}>
                <button type="button" aria-pressed={runMode === mode} onClick={() => props.onChoose(mode)}>
                  {t(key)}
                </button>
                <span class="hint">{t(hintKey, [String(newsSites.length)])}</span>
              </li>
            ))}
          </ul>
          {newsSites.length > 0 && (
            <details>
              <summary>{t('welcomeWhichSites')}</summary>
              <p class="hint">{newsSites.map((site) => site.host).join(', ')}</p>
            </details>
          )}
          <p class="hint">
            {t('welcomeLater')}{' '}
            <button type="button" class="link" onClick={props.onOpenOptions}>
              {t('options')}
            </button>
          </p>
        </div>
        <figure class="demo">
          <figcaption>{t('welcomeDemo')}</figcaption>
          <p class="demo-line">
            {t('welcomeDemoText')} <span class="demo-term">{t('welcomeDemoTerm')}</span> …
          </p>
          <div class="demo-card">
            <TopicCard
              {...demo}
              t={t}
              locale={locale}
              names={names}
              mode="hover"
              dayNote="found"
              dataVersion=""
            />
          </div>
        </figure>
      </main>
    </Paper>
  );
}
