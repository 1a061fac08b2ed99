import type { ScaleLinear } from 'd3-scale';
import type { PartialDay } from '../../model/day.ts';
import { useReading } from '../reading.ts';
import { yearInWords } from '../words.ts';
import { dayNumber, tickYears } from './plot.ts';

interface YearTicksProps {
  readonly from: PartialDay;
  readonly to: PartialDay;
  readonly scale: ScaleLinear<number, number>;
  readonly y: number;
}

/** The axis of time: a base line, a tick at the start of each round year, its number below. */
export function YearTicks({ from, to, scale, y }: YearTicksProps) {
  const { names } = useReading();
  const [left, right] = scale.range() as [number, number];
  const years = tickYears(from, to, Math.max(2, Math.floor((right - left) / 38)));
  return (
    <g class="axis" lang={names.locale}>
      <line x1={left} x2={right} y1={y} y2={y} />
      {years
        .map((year) => ({ year, x: scale(dayNumber(`${year}-01-01`)) }))
        .filter(({ x }) => x >= left - 1)
        .map(({ year, x }) => (
          <g key={year}>
            <line x1={x} x2={x} y1={y} y2={y + 3} />
            <text x={x} y={y + 13} text-anchor="middle">
              {yearInWords(year, names.locale)}
            </text>
          </g>
        ))}
    </g>
  );
}
