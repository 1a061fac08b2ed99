import type { ChangeLine } from './card-content.ts';
import { English } from './English.tsx';
import { useReading } from './reading.ts';
import { When } from './When.tsx';

/** What changed in this card since which data version. */
export function ChangeLog({ changes }: { changes: readonly ChangeLine[] }) {
  const { t } = useReading();
  if (changes.length === 0) return null;
  return (
    <details class="more">
      <summary>{t('cardChanges')}</summary>
      <ul class="plain">
        {changes.map((change) => (
          <li key={`${change.version} ${change.text}`}>
            <English>{change.text}</English>
            <span class="note">
              {t('inVersion', [change.version])}, <When date={change.day} isInSentence />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
