import { ChoiceList } from './ChoiceList.tsx';
import { Local } from './Local.tsx';
import type { CardLanguage, Display, OptionsProps } from './options-props.ts';

/** Offered waits before a card opens, in ms. */
const DELAYS: readonly { readonly ms: number | null; readonly key: string }[] = [
  { ms: 150, key: 'delayShort' },
  { ms: 300, key: 'delayUsual' },
  { ms: 800, key: 'delayLong' },
  { ms: null, key: 'delayClick' },
];

/** How terms and cards show: which mentions, after what wait, in which language, and which topics not. */
export function DisplaySection(props: OptionsProps) {
  const { t, hiddenTopics } = props;
  return (
    <section>
      <h2>{t('displayHeading')}</h2>
      <ChoiceList<Display>
        legend={t('displayLegend')}
        value={props.display}
        onChoose={props.onDisplay}
        choices={[
          { value: 'first', label: t('displayFirst') },
          { value: 'all', label: t('displayAll') },
        ]}
      />
      <ChoiceList<number | null>
        legend={t('delayLegend')}
        value={props.openDelayMs}
        onChoose={props.onOpenDelay}
        choices={DELAYS.map(({ ms, key }) => ({ value: ms, label: t(key) }))}
      />
      <ChoiceList<CardLanguage>
        legend={t('languageLegend')}
        value={props.cardLanguage}
        onChoose={props.onCardLanguage}
        choices={[
          { value: 'page', label: t('languagePage'), hint: t('languageHint') },
          { value: 'browser', label: t('languageBrowser') },
          { value: 'en', label: t('languageEnglish') },
        ]}
      />
      {hiddenTopics.length > 0 && (
        <>
          <h3>{t('hiddenTopics')}</h3>
          <ul class="removable">
            {hiddenTopics.map(({ id, title }) => (
              <li key={id}>
                <Local text={title} />
                <button type="button" onClick={() => props.onShowTopic(id)}>
                  {t('underlineAgain')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
