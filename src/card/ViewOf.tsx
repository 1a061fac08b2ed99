import { English } from './English.tsx';
import { useReading } from './reading.ts';

/** Whose view a statement is, where it is disputed; the statement is told in that side's own voice. */
export function ViewOf({ by }: { by: string | undefined }) {
  const { t } = useReading();
  if (by === undefined) return null;
  return (
    <span class="note view">
      {t('accordingTo')} <English>{by}</English>
    </span>
  );
}
