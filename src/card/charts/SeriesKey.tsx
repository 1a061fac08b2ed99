import { Local } from '../Local.tsx';
import { useReading } from '../reading.ts';
import type { LocalText } from '../translate.ts';

/** Which look stands for which series; the looks differ by more than colour. */
export function SeriesKey({ series }: { series: readonly LocalText[] }) {
  const { locale } = useReading();
  return (
    <ul class="key">
      {series.map((name, index) => (
        <li key={name.text}>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" class={`series-${index}`}>
            <rect class="bar" x="1" y="1" width="8" height="8" />
          </svg>
          <Local text={name} around={locale} />
        </li>
      ))}
    </ul>
  );
}
