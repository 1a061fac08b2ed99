import { ChoiceList } from './ChoiceList.tsx';
import type { OptionsProps, RunMode } from './options-props.ts';
import { SiteTicks } from './SiteTicks.tsx';

/** When pages are read, and which sites are allowed now. */
export function RunSection(props: OptionsProps) {
  const { t, runMode, otherSites } = props;
  return (
    <section>
      <h2>{t('runHeading')}</h2>
      <ChoiceList<RunMode>
        legend={t('runLegend')}
        value={runMode}
        onChoose={props.onRunMode}
        choices={[
          { value: 'click', label: t('runClick'), hint: t('runClickHint') },
          { value: 'sites', label: t('runSites'), hint: t('runSitesHint') },
          { value: 'every', label: t('runEvery'), hint: t('runEveryHint') },
        ]}
      />
      {runMode !== 'every' && (
        <details open={runMode === 'sites'}>
          <summary>{t('newsSites')}</summary>
          <SiteTicks {...props} />
        </details>
      )}
      {otherSites.length > 0 && (
        <>
          <h3>{t('otherSites')}</h3>
          <ul class="removable">
            {otherSites.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <button
                  type="button"
                  aria-label={t('removeSite', [host])}
                  onClick={() => props.onRemoveSite(host)}
                >
                  {t('remove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
