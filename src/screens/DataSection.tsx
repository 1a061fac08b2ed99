import { dateInWords } from '../card/words.ts';
import type { OptionsProps } from './options-props.ts';

/** Which data the cards come from, what changed in them, and what never leaves the computer. */
export function DataSection({ t, locale, dataVersion, changelog }: OptionsProps) {
  return (
    <section>
      <h2>{t('dataHeading')}</h2>
      <p>{t('dataSentence', [dataVersion])}</p>
      {changelog.length > 0 && (
        <details>
          <summary>{t('changelog')}</summary>
          <ul class="changelog" lang="en" dir="ltr">
            {changelog.map((line) => (
              <li key={`${line.version} ${line.topic} ${line.text}`}>
                <span class="hint">
                  {line.version}, <time dateTime={line.day}>{dateInWords(line.day, locale, 'short')}</time>
                </span>
                <strong>{line.topic}</strong>: {line.text}
              </li>
            ))}
          </ul>
        </details>
      )}
      <h2>{t('privacyHeading')}</h2>
      <p>{t('privacySentence')}</p>
    </section>
  );
}
