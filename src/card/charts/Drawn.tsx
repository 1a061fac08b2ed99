import type { ComponentChildren } from 'preact';
import { useReading } from '../reading.ts';
import { PLOT_WIDTH } from './plot.ts';

interface DrawnProps {
  readonly height: number;
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
  readonly children: ComponentChildren;
  /** The same as a table: `<thead>` and `<tbody>`. */
  readonly table: ComponentChildren;
  readonly tableCaption: string;
}

/** A drawing with its twin in text. Always left to right inside: time runs that way and anchors would flip. */
export function Drawn({ height, label, children, table, tableCaption }: DrawnProps) {
  const { t } = useReading();
  return (
    <>
      <svg class="plot" viewBox={`0 0 ${PLOT_WIDTH} ${height}`} role="img" aria-label={label} direction="ltr">
        {children}
      </svg>
      <details class="twin">
        <summary>{t('asTable')}</summary>
        <div class="scroller" tabIndex={0} role="group" aria-label={tableCaption}>
          <table>
            <caption>{tableCaption}</caption>
            {table}
          </table>
        </div>
      </details>
    </>
  );
}
