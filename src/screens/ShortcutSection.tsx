import type { OptionsProps } from './options-props.ts';

/** The keys as the browser has them now, and where to change them. */
export function ShortcutSection({ t, shortcuts, onOpenShortcuts }: OptionsProps) {
  return (
    <section>
      <h2>{t('keysHeading')}</h2>
      <dl class="keys">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys === '' ? t('keysNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {onOpenShortcuts && (
        <p>
          <button type="button" onClick={onOpenShortcuts}>
            {t('keysChange')}
          </button>
        </p>
      )}
    </section>
  );
}
