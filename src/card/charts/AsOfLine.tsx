import type { Day } from '../../model/day.ts';
import { useReading } from '../reading.ts';
import { dateInWords } from '../words.ts';
import { PLOT_WIDTH } from './plot.ts';

interface AsOfLineProps {
  readonly day: Day;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The cut at the card's day: a dashed line with the day above it. */
export function AsOfLine({ day, x, top, bottom }: AsOfLineProps) {
  const { names } = useReading();
  const anchor = x > PLOT_WIDTH - 45 ? 'end' : x < 45 ? 'start' : 'middle';
  return (
    <g class="as-of" lang={names.locale}>
      <line x1={x} x2={x} y1={top} y2={bottom} />
      <text x={anchor === 'end' ? Math.min(x + 4, PLOT_WIDTH) : x} y={top - 4} text-anchor={anchor}>
        {dateInWords(day, names.locale, 'short')}
      </text>
    </g>
  );
}
