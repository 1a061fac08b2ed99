import { English } from './English.tsx';
import { useReading } from './reading.ts';

interface ViewOfProps {
  readonly by: string | undefined;
  /** The statement itself: one that names the speaker already needs no more. */
  readonly text: string;
}

/** Whose view a statement is, where it is disputed. Stands behind the statement. */
export function ViewOf({ by, text }: ViewOfProps) {
  const { t } = useReading();
  if (by === undefined || text.includes(by)) return null;
  return (
    <span class="note view">
      {t('accordingTo')} <English>{by}</English>
    </span>
  );
}
