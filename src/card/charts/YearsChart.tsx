import { scaleBand, scaleLinear } from 'd3-scale';
import type { Chart } from '../../model/chart.ts';
import { English } from '../English.tsx';
import { useReading } from '../reading.ts';
import { SeriesKey } from './SeriesKey.tsx';
import { dateInWords, numberInWords, yearInWords } from '../words.ts';
import { AsOfLine } from './AsOfLine.tsx';
import { Drawn } from './Drawn.tsx';
import { PLOT_WIDTH, tickYears } from './plot.ts';

type Years = Extract<Chart, { kind: 'years' }>;
type Bar = Years['series'][number]['bars'][number];

const [LEFT, TOP, BOTTOM] = [26, 20, 112];

/** Totals a year, one bar a counting rule; the card's year is split at its day, later years stand in a lighter tone. */
export function YearsChart({ chart }: { chart: Years }) {
  const { t, locale, names } = useReading();
  const bars = chart.series.flatMap((series) => series.bars);
  const known = bars.map((bar) => bar.year);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const x = scaleBand(years, [LEFT, PLOT_WIDTH - 4])
    .paddingInner(0.18)
    .paddingOuter(0.1);
  const y = scaleLinear([0, Math.max(1, ...bars.map((bar) => bar.value))], [BOTTOM, TOP]).nice(4);
  const within = scaleBand(
    chart.series.map((_, index) => index),
    [0, x.bandwidth()],
  );
  const asOfYear = Number(chart.asOf.slice(0, 4));
  const share = (Number(chart.asOf.slice(5, 7)) - 0.5) / 12;
  const cutYear = x(asOfYear);
  const valueOf = (bar: Bar) => {
    const value = numberInWords(bar.value, locale);
    const text = bar.atLeast ? t('atLeast', [value]) : value;
    const part =
      bar.upToAsOf === null || bar.year !== asOfYear
        ? ''
        : `; ${t('upToDay', [numberInWords(bar.upToAsOf, locale), dateInWords(chart.asOf, locale, 'short')])}`;
    return (
      text +
      part +
      (bar.through === undefined ? '' : ` (${t('through', [dateInWords(bar.through, locale, 'short')])})`)
    );
  };
  return (
    <>
      {chart.series.length > 1 && (
        <SeriesKey series={chart.series.map(({ ruleName }) => ({ text: ruleName, lang: 'en' }))} />
      )}
      <Drawn
        height={BOTTOM + 18}
        label={t('yearsLabel', [chart.title, yearInWords(first, locale), yearInWords(last, locale)])}
        tableCaption={`${chart.title} (${chart.unit})`}
        table={
          <>
            <thead>
              <tr>
                <th scope="col">{t('columnYear')}</th>
                {chart.series.map((series) => (
                  <th key={series.rule} scope="col">
                    <English>{series.ruleName}</English>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {years.map((year) => (
                <tr key={year}>
                  <th scope="row">{yearInWords(year, names.locale)}</th>
                  {chart.series.map((series) => {
                    const bar = series.bars.find((each) => each.year === year);
                    return <td key={series.rule}>{bar ? valueOf(bar) : '–'}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </>
        }
      >
        <g class="axis" lang={names.locale}>
          {y.ticks(4).map((tick) => (
            <g key={tick}>
              <line class="grid" x1={LEFT} x2={PLOT_WIDTH - 4} y1={y(tick)} y2={y(tick)} />
              <text x={LEFT - 4} y={y(tick) + 3.5} text-anchor="end">
                {numberInWords(tick, names.locale)}
              </text>
            </g>
          ))}
          {tickYears(`${first}`, `${last}`, 7).map((year) => (
            <text key={year} x={x(year)! + x.bandwidth() / 2} y={BOTTOM + 13} text-anchor="middle">
              {yearInWords(year, names.locale)}
            </text>
          ))}
        </g>
        {chart.series.map((series, index) => (
          <g key={series.rule} class={`series-${index}`}>
            {series.bars.map((bar) => {
              const left = x(bar.year)! + within(index)!;
              const solid = bar.year === asOfYear ? (bar.upToAsOf ?? 0) : bar.later ? 0 : bar.value;
              const width = Math.max(1.5, within.bandwidth() - (chart.series.length > 1 ? 0.5 : 0));
              return (
                <g key={bar.year}>
                  {bar.value > solid && (
                    <rect
                      class="bar later"
                      x={left}
                      y={y(bar.value)}
                      width={width}
                      height={y(solid) - y(bar.value)}
                    />
                  )}
                  {solid > 0 && (
                    <rect class="bar" x={left} y={y(solid)} width={width} height={BOTTOM - y(solid)} />
                  )}
                </g>
              );
            })}
          </g>
        ))}
        {cutYear !== undefined && (
          <AsOfLine day={chart.asOf} x={cutYear + share * x.bandwidth()} top={TOP - 6} bottom={BOTTOM} />
        )}
      </Drawn>
    </>
  );
}
