import { English } from './English.tsx';
import { useReading } from './reading.ts';

/** Whose view a statement is, where it is disputed. Stands before the statement. */
export function ViewOf({ by }: { by: string | undefined }) {
  const { t } = useReading();
  if (by === undefined) return null;
  return (
    <span class="view">
      {t('viewOf')} <English>{by}</English>:{' '}
    </span>
  );
}
