import type { Chart } from '../../model/chart.ts';
import { English } from '../English.tsx';
import { Local } from '../Local.tsx';
import { useReading } from '../reading.ts';
import { When } from '../When.tsx';
import { dateInWords } from '../words.ts';
import { AsOfLine } from './AsOfLine.tsx';
import { Drawn } from './Drawn.tsx';
import { dayNumber, PLOT_WIDTH, timeScale } from './plot.ts';
import { YearTicks } from './YearTicks.tsx';

type Members = Extract<Chart, { kind: 'members' }>;

const [LABEL_WIDTH, ROW_HEIGHT, TOP] = [86, 15, 18];
/** Longer names are cut with an ellipsis in the drawing; the table has them whole. */
const MOST_LETTERS = 15;

/** Who was in when: one line a party, full up to the card's day, in a lighter tone after it. */
export function MembersChart({ chart }: { chart: Members }) {
  const { t, locale, names } = useReading();
  const starts = chart.rows.map((row) => row.from).sort();
  const first = starts[0] ?? chart.asOf;
  const scale = timeScale(first.slice(0, 4), chart.today, [LABEL_WIDTH + 4, PLOT_WIDTH - 8]);
  const parties = [...new Set(chart.rows.map((row) => row.party))];
  const bottom = TOP + parties.length * ROW_HEIGHT + 4;
  const cut = scale(dayNumber(chart.asOf));
  const end = scale(dayNumber(chart.today));
  const nameOf = (row: Members['rows'][number]) => names.party(row.party, row.name);
  const shortened = (name: string) =>
    name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
  return (
    <Drawn
      height={bottom + 18}
      label={t('membersLabel', [chart.title, dateInWords(chart.asOf, locale)])}
      tableCaption={chart.title}
      table={
        <>
          <thead>
            <tr>
              <th scope="col">{t('columnParty')}</th>
              <th scope="col">{t('columnRole')}</th>
              <th scope="col">{t('columnFrom')}</th>
              <th scope="col">{t('columnTo')}</th>
            </tr>
          </thead>
          <tbody>
            {chart.rows.map((row) => (
              <tr key={`${row.party} ${row.role} ${row.from}`}>
                <th scope="row">
                  <Local text={nameOf(row)} around={locale} />
                </th>
                <td>
                  <English>{row.role}</English>
                </td>
                <td>
                  <When date={row.from} />
                </td>
                <td>{row.to === null ? '–' : <When date={row.to} />}</td>
              </tr>
            ))}
          </tbody>
        </>
      }
    >
      {parties.map((party, index) => {
        const rows = chart.rows.filter((row) => row.party === party);
        const y = TOP + index * ROW_HEIGHT + ROW_HEIGHT / 2;
        return (
          <g key={party}>
            <text x={LABEL_WIDTH - 4} y={y + 3.5} text-anchor="end" class="name" lang={nameOf(rows[0]!).lang}>
              {shortened(nameOf(rows[0]!).text)}
            </text>
            {rows.map((row) => {
              const from = scale(dayNumber(row.from));
              const to = row.to === null ? end : scale(dayNumber(row.to));
              return (
                <g key={`${row.role} ${row.from}`}>
                  {from < cut && (
                    <rect
                      class="bar"
                      x={from}
                      y={y - 3}
                      width={Math.max(1, Math.min(to, cut) - from)}
                      height={6}
                    />
                  )}
                  {to > cut && (
                    <rect
                      class="bar later"
                      x={Math.max(from, cut)}
                      y={y - 3}
                      width={Math.max(1, to - Math.max(from, cut))}
                      height={6}
                    />
                  )}
                  {row.to !== null && !rows.some((next) => next.from === row.to) && (
                    <line class="end" x1={to} x2={to} y1={y - 5} y2={y + 5} />
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
      <YearTicks from={first} to={chart.today} scale={scale} y={bottom} />
      <AsOfLine day={chart.asOf} x={cut} top={TOP - 4} bottom={bottom} />
    </Drawn>
  );
}
