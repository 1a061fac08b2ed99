import { English } from '../English.tsx';

/** Which look stands for which series; the looks differ by more than colour. */
export function SeriesKey({ names }: { names: readonly string[] }) {
  return (
    <ul class="key">
      {names.map((name, index) => (
        <li key={name}>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" class={`series-${index}`}>
            <rect class="bar" x="1" y="1" width="8" height="8" />
          </svg>
          <English>{name}</English>
        </li>
      ))}
    </ul>
  );
}
