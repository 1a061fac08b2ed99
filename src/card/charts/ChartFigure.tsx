import type { Chart } from '../../model/chart.ts';
import { English } from '../English.tsx';
import { useReading } from '../reading.ts';
import { SourceMarks } from '../SourceMarks.tsx';
import { LimitsChart } from './LimitsChart.tsx';
import { MembersChart } from './MembersChart.tsx';
import { TestsChart } from './TestsChart.tsx';
import { YearsChart } from './YearsChart.tsx';

interface ChartFigureProps {
  readonly chart: Chart;
  /** Drawn at once; else behind its title. */
  readonly isOpen: boolean;
}

/** A chart with its title, its sources, and the same as a table. */
export function ChartFigure({ chart, isOpen }: ChartFigureProps) {
  const { t } = useReading();
  const body = (
    <>
      <Drawing chart={chart} />
      <p class="note">
        {t('chartSource')} <SourceMarks ids={chart.sources} />
      </p>
    </>
  );
  if (!isOpen)
    return (
      <details class="more chart">
        <summary>
          <English>{chart.title}</English>
        </summary>
        {body}
      </details>
    );
  return (
    <figure class="chart">
      <figcaption>
        <English>{chart.title}</English>
      </figcaption>
      {body}
    </figure>
  );
}

function Drawing({ chart }: { chart: Chart }) {
  switch (chart.kind) {
    case 'tests':
      return <TestsChart chart={chart} />;
    case 'years':
      return <YearsChart chart={chart} />;
    case 'limits':
      return <LimitsChart chart={chart} />;
    case 'members':
      return <MembersChart chart={chart} />;
  }
}
