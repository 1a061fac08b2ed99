import { scaleBand, scaleLinear, scaleLog } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { Chart } from '../../model/chart.ts';
import { yearOf } from '../../model/day.ts';
import { English } from '../English.tsx';
import { useReading } from '../reading.ts';
import { When } from '../When.tsx';
import { dateInWords, numberInWords, yearInWords } from '../words.ts';
import { AsOfLine } from './AsOfLine.tsx';
import { Drawn } from './Drawn.tsx';
import { PLOT_WIDTH } from './plot.ts';

type Tests = Extract<Chart, { kind: 'tests' }>;
type Point = Tests['points'][number];

const LEFT = 30;
const [TOP, MAGNITUDE_BOTTOM, YIELD_TOP, YIELD_BOTTOM] = [20, 86, 104, 168];
const SHAPES = [symbolCircle, symbolDiamond, symbolSquare, symbolTriangle];

/**
 * Explosions in a row, one column each: above the magnitude that each agency gives, below the estimates of the yield on a logarithmic scale, one bar an
 * estimate, so that their spread is seen.
 */
export function TestsChart({ chart }: { chart: Tests }) {
  const { t, locale, names } = useReading();
  const agencies = [...new Set(chart.points.flatMap((point) => point.magnitudes.map((each) => each.agency)))];
  const x = scaleBand(
    chart.points.map((_, index) => index),
    [LEFT, PLOT_WIDTH - 4],
  ).paddingInner(0.2);
  const magnitudes = chart.points.flatMap((point) => point.magnitudes.map((each) => each.value));
  const y = scaleLinear(
    [Math.floor(Math.min(...magnitudes)), Math.ceil(Math.max(...magnitudes))],
    [MAGNITUDE_BOTTOM, TOP],
  );
  const bounds = chart.points.flatMap((point) => point.yields.flatMap((each) => [each.low, each.high]));
  const positive = bounds.filter((bound) => bound > 0);
  const decade = (value: number, round: (exponent: number) => number) => 10 ** round(Math.log10(value));
  // An estimate of "less than" begins at nothing, which a logarithmic scale has not: it is drawn down to the edge.
  const kilotons = scaleLog(
    [decade(Math.min(1, ...positive), Math.floor), decade(Math.max(10, ...positive), Math.ceil)],
    [YIELD_BOTTOM, YIELD_TOP],
  ).clamp(true);
  const decades = kilotons.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
  const firstLater = chart.points.findIndex((point) => point.later);
  const cut = firstLater === -1 ? PLOT_WIDTH - 2 : x(firstLater)! - (x.step() - x.bandwidth()) / 2;
  return (
    <>
      <ul class="key">
        {agencies.map((agency, index) => (
          <li key={agency}>
            <svg viewBox="-5 -5 10 10" width="10" height="10" aria-hidden="true">
              <path class={`dot shape-${index}`} d={symbol(SHAPES[index % SHAPES.length], 26)() ?? ''} />
            </svg>
            <English>{agency}</English>
          </li>
        ))}
      </ul>
      <Drawn
        height={YIELD_BOTTOM + 28}
        label={t('testsLabel', [chart.title, String(chart.points.length), dateInWords(chart.asOf, locale)])}
        tableCaption={chart.title}
        table={<TestsTable chart={chart} />}
      >
        <g class="axis">
          {y.ticks(3).map((tick) => (
            <g key={tick}>
              <line class="grid" x1={LEFT} x2={PLOT_WIDTH - 4} y1={y(tick)} y2={y(tick)} />
              <text x={LEFT - 4} y={y(tick) + 3.5} text-anchor="end">
                {numberInWords(tick, names.locale)}
              </text>
            </g>
          ))}
          {decades.map((tick) => (
            <g key={tick}>
              <line class="grid" x1={LEFT} x2={PLOT_WIDTH - 4} y1={kilotons(tick)} y2={kilotons(tick)} />
              <text x={LEFT - 4} y={kilotons(tick) + 3.5} text-anchor="end">
                {numberInWords(tick, names.locale)}
              </text>
            </g>
          ))}
          <text x={LEFT} y={TOP - 8} class="axis-name">
            {t('magnitude')}
          </text>
          <text x={LEFT} y={YIELD_TOP - 6} class="axis-name">
            {t('yieldKilotons')}
          </text>
        </g>
        {chart.points.map((point, index) => (
          <g key={point.day} class={point.later ? 'later' : undefined}>
            {point.magnitudes.map((each) => (
              <path
                key={each.agency}
                class={`dot shape-${agencies.indexOf(each.agency)}`}
                transform={`translate(${x(index)! + x.bandwidth() / 2} ${y(each.value)})`}
                d={symbol(SHAPES[agencies.indexOf(each.agency) % SHAPES.length], 26)() ?? ''}
              />
            ))}
            <YieldBars point={point} left={x(index)!} width={x.bandwidth()} scale={kilotons} />
            <ColumnName point={point} x={x(index)! + x.bandwidth() / 2} />
          </g>
        ))}
        <AsOfLine day={chart.asOf} x={cut} top={TOP - 6} bottom={YIELD_BOTTOM} />
      </Drawn>
    </>
  );
}

interface YieldBarsProps {
  readonly point: Point;
  readonly left: number;
  readonly width: number;
  readonly scale: (kilotons: number) => number;
}

/** One bar an estimate, side by side; an estimate of one value is a short one. */
function YieldBars({ point, left, width, scale }: YieldBarsProps) {
  const step = Math.min(6, width / Math.max(1, point.yields.length));
  const start = left + (width - step * point.yields.length) / 2;
  return (
    <>
      {point.yields.map((each, index) => {
        const [top, bottom] = [scale(each.high), scale(each.low || Number.MIN_VALUE)];
        return (
          <rect
            key={`${each.by} ${each.low}`}
            class="bar"
            x={start + index * step + 0.75}
            y={Math.min(top, (top + bottom) / 2 - 1.5)}
            width={Math.max(2, step - 1.5)}
            height={Math.max(3, bottom - top)}
          >
            <title>{`${each.by}: ${each.low === each.high ? each.low : `${each.low}–${each.high}`} kt`}</title>
          </rect>
        );
      })}
    </>
  );
}

/** Month over year, so that two tests of one year stay apart. */
function ColumnName({ point, x }: { point: Point; x: number }) {
  const { names } = useReading();
  const month = new Intl.DateTimeFormat(names.locale, {
    month: 'short',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return (
    <g class="axis" lang={names.locale}>
      <text x={x} y={YIELD_BOTTOM + 13} text-anchor="middle">
        {month.format(new Date(`${point.day}T00:00:00Z`))}
      </text>
      <text x={x} y={YIELD_BOTTOM + 24} text-anchor="middle">
        {yearInWords(yearOf(point.day), names.locale)}
      </text>
    </g>
  );
}

function TestsTable({ chart }: { chart: Tests }) {
  const { t, locale } = useReading();
  const range = (low: number, high: number) =>
    [...new Set([low, high])].map((value) => numberInWords(value, locale)).join('–');
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('columnDay')}</th>
          <th scope="col">{t('magnitude')}</th>
          <th scope="col">{t('yieldKilotons')}</th>
        </tr>
      </thead>
      <tbody>
        {chart.points.map((point) => (
          <tr key={point.day}>
            <th scope="row">
              <When date={point.day} />
            </th>
            <td>
              <English>
                {point.magnitudes
                  .map((each) => `${each.agency} ${numberInWords(each.value, locale)}`)
                  .join('; ')}
              </English>
            </td>
            <td>
              <English>
                {point.yields
                  .map(
                    (each) => `${each.by} ${range(each.low, each.high)}${each.note ? ` (${each.note})` : ''}`,
                  )
                  .join('; ')}
              </English>
            </td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
