import type { Chart } from './chart.ts';
import { hasHappened, type Day } from './day.ts';
import { limitPanels } from './limit-panels.ts';
import { memberRows } from './member-rows.ts';
import { unique } from './order.ts';
import type { RecordBook } from './record-book.ts';
import type { ChartSpec, SourceId, Topic } from './topic.ts';
import { testPoints } from './test-points.ts';
import { yearSeries } from './year-series.ts';

/**
 * The data of the topic's charts up to `today`, with what came after `day` marked as later. A chart that would be empty
 * is left out, and so is one that has nothing yet on `day`: it would tell of the later alone.
 */
export const chartsOn = (
  topic: Topic,
  { day, today }: { day: Day; today: Day },
  book: RecordBook,
): readonly Chart[] => topic.charts.flatMap((spec) => toChart(spec, topic, { day, today }, book) ?? []);

function toChart(
  spec: ChartSpec,
  topic: Topic,
  days: { day: Day; today: Day },
  book: RecordBook,
): Chart | null {
  const base = { title: spec.title, asOf: days.day, today: days.today };
  switch (spec.kind) {
    case 'tests': {
      const points = testPoints(spec, days, book);
      const sources = sourcesOf([spec.record, spec.yields], days.today, book);
      return points.some(({ later }) => !later) ? { ...base, kind: 'tests', sources, points } : null;
    }
    case 'years': {
      const series = yearSeries(spec, topic, days, book);
      const sources = sourcesOf([spec.record], days.today, book);
      const unit = topic.figures.find(({ rule }) => spec.rules.includes(rule))?.unit ?? '';
      return series.some(({ bars }) => bars.some(({ later }) => !later))
        ? { ...base, kind: 'years', sources, unit, series }
        : null;
    }
    case 'limits': {
      const panels = limitPanels(spec, topic, days, book);
      const sources = sourcesOf([spec.record], days.today, book);
      const begun = panels.some(({ lines }) =>
        lines.some(({ points }) => points.some(({ later }) => !later)),
      );
      return begun ? { ...base, kind: 'limits', sources, panels } : null;
    }
    case 'members': {
      const rows = memberRows(topic, days, book);
      const sources = unique(topic.memberships.flatMap((membership) => membership.sources));
      return rows.some(({ fromLater }) => !fromLater) ? { ...base, kind: 'members', sources, rows } : null;
    }
  }
}

const sourcesOf = (records: readonly string[], today: Day, book: RecordBook): readonly SourceId[] =>
  unique(
    records
      .flatMap((id) => book.records[id]?.rows ?? [])
      .filter(({ date }) => hasHappened(date, today))
      .flatMap(({ sources }) => sources),
  );
