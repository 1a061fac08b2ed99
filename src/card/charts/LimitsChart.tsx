import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Chart } from '../../model/chart.ts';
import { firstDay } from '../../model/day.ts';
import { English } from '../English.tsx';
import { Local } from '../Local.tsx';
import { useReading } from '../reading.ts';
import { When } from '../When.tsx';
import { dateInWords, numberInWords } from '../words.ts';
import { AsOfLine } from './AsOfLine.tsx';
import { Drawn } from './Drawn.tsx';
import { dayNumber, PLOT_WIDTH, timeScale } from './plot.ts';
import { SeriesKey } from './SeriesKey.tsx';
import { YearTicks } from './YearTicks.tsx';

type Limits = Extract<Chart, { kind: 'limits' }>;
type Panel = Limits['panels'][number];

const [LEFT, TOP, BOTTOM] = [34, 20, 92];

/** Declared numbers of each party against the limit, one small panel a quantity, all on the same axis of time. */
export function LimitsChart({ chart }: { chart: Limits }) {
  const { names } = useReading();
  const parties = new Map(
    chart.panels.flatMap((panel) => panel.lines.map((each) => [each.party, each.name] as const)),
  );
  const order = [...parties.keys()];
  const days = chart.panels
    .flatMap((panel) => panel.lines.flatMap((each) => each.points.map((point) => firstDay(point.day))))
    .sort();
  const first = days[0] ?? chart.asOf;
  const last = [days.at(-1) ?? chart.today, chart.asOf].sort().at(-1)!;
  return (
    <>
      <SeriesKey series={order.map((id) => names.party(id, parties.get(id)!))} />
      {chart.panels.map((panel) => (
        <PanelOf key={panel.label} panel={panel} chart={chart} order={order} first={first} last={last} />
      ))}
    </>
  );
}

interface PanelProps {
  readonly panel: Panel;
  readonly chart: Limits;
  readonly order: readonly string[];
  readonly first: string;
  readonly last: string;
}

function PanelOf({ panel, chart, order, first, last }: PanelProps) {
  const { t, locale, names } = useReading();
  const { limit } = panel;
  const x = timeScale(first.slice(0, 4), last, [LEFT, PLOT_WIDTH - 6]);
  const values = panel.lines.flatMap((each) => each.points.map((point) => point.value));
  const [low, high] = [Math.min(...values, limit?.value ?? Infinity), Math.max(...values, limit?.value ?? 0)];
  const y = scaleLinear(
    [low - (high - low) * 0.1, high + (high - low) * 0.1 || high + 1],
    [BOTTOM, TOP],
  ).nice(3);
  const path = line<{ day: string; value: number }>(
    (point) => x(dayNumber(point.day)),
    (point) => y(point.value),
  );
  const across = (date: string | null | undefined, edge: number) =>
    date ? Math.min(PLOT_WIDTH - 6, Math.max(LEFT, x(dayNumber(date)))) : edge;
  return (
    <div class="panel">
      <p class="panel-title">
        <English>{panel.label}</English>
        {limit && <span class="note">{t('limitIs', [numberInWords(limit.value, locale)])}</span>}
      </p>
      <Drawn
        height={BOTTOM + 18}
        label={t('limitsLabel', [panel.label, dateInWords(chart.asOf, locale)])}
        tableCaption={panel.label}
        table={
          <>
            <thead>
              <tr>
                <th scope="col">{t('columnParty')}</th>
                <th scope="col">{t('columnDay')}</th>
                <th scope="col">{t('columnNumber')}</th>
              </tr>
            </thead>
            <tbody>
              {panel.lines.flatMap((each) =>
                each.points.map((point) => (
                  <tr key={`${each.party} ${point.day}`}>
                    <th scope="row">
                      <Local text={names.party(each.party, each.name)} around={locale} />
                    </th>
                    <td>
                      <When date={point.day} />
                    </td>
                    <td>{numberInWords(point.value, names.locale)}</td>
                  </tr>
                )),
              )}
            </tbody>
          </>
        }
      >
        <g class="axis" lang={names.locale}>
          {y.ticks(3).map((tick) => (
            <g key={tick}>
              <line class="grid" x1={LEFT} x2={PLOT_WIDTH - 6} y1={y(tick)} y2={y(tick)} />
              <text x={LEFT - 4} y={y(tick) + 3.5} text-anchor="end">
                {numberInWords(tick, names.locale)}
              </text>
            </g>
          ))}
        </g>
        {limit && (
          <line
            class="limit"
            x1={across(limit.from, LEFT)}
            x2={across(limit.to, PLOT_WIDTH - 6)}
            y1={y(limit.value)}
            y2={y(limit.value)}
          />
        )}
        {panel.lines.map((each) => {
          const then = each.points.filter((point) => !point.later);
          const later = each.points.slice(Math.max(0, then.length - 1));
          return (
            <g key={each.party} class={`series-${order.indexOf(each.party)}`}>
              {later.length > 1 && <path class="curve later" d={path(later) ?? ''} />}
              <path class="curve" d={path(then) ?? ''} />
              {each.points.map((point) => (
                <circle
                  key={point.day}
                  class={point.later ? 'dot later' : 'dot'}
                  cx={x(dayNumber(point.day))}
                  cy={y(point.value)}
                  r={1.6}
                />
              ))}
            </g>
          );
        })}
        <YearTicks from={first} to={last} scale={x} y={BOTTOM} />
        {chart.asOf >= first && (
          <AsOfLine day={chart.asOf} x={x(dayNumber(chart.asOf))} top={TOP - 6} bottom={BOTTOM} />
        )}
      </Drawn>
    </div>
  );
}
