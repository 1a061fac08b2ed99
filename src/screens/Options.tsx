import { DataSection } from './DataSection.tsx';
import { DisplaySection } from './DisplaySection.tsx';
import type { OptionsProps } from './options-props.ts';
import { Paper } from './Paper.tsx';
import { RunSection } from './RunSection.tsx';
import { ShortcutSection } from './ShortcutSection.tsx';

/** All settings; each holds at once. */
export function Options(props: OptionsProps) {
  const { t, locale } = props;
  return (
    <Paper screen="options" locale={locale}>
      <header>
        <h1>{t('optionsTitle')}</h1>
      </header>
      <main>
        <RunSection {...props} />
        <DisplaySection {...props} />
        <ShortcutSection {...props} />
        <DataSection {...props} />
      </main>
    </Paper>
  );
}
