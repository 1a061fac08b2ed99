import type { Chart } from './chart.ts';
import { hasHappened, type Day } from './day.ts';
import { compareText, unique } from './order.ts';
import { partyName, type RecordBook } from './record-book.ts';
import type { ChartSpec, Topic } from './topic.ts';

type Panels = (Chart & { kind: 'limits' })['panels'];
type Panel = (ChartSpec & { kind: 'limits' })['panels'][number];

/** One panel a column of the record: each party's declared numbers, and the limit that a figure of the topic gives. */
export function limitPanels(
  spec: ChartSpec & { kind: 'limits' },
  topic: Topic,
  { day, today }: { day: Day; today: Day },
  book: RecordBook,
): Panels {
  const rows = (book.records[spec.record]?.rows ?? []).filter(({ date }) => hasHappened(date, today));
  const parties = unique(rows.map(({ cells }) => String(cells['party'] ?? '')))
    .filter((party) => party !== '')
    .sort((a, b) => compareText(partyName(book, a), partyName(book, b)));
  return spec.panels.map((panel) => ({
    label: panel.label,
    limit: limitOf(panel, topic, day),
    lines: parties.map((party) => ({
      party,
      name: partyName(book, party),
      points: rows.flatMap(({ date, cells }) => {
        const value = cells[panel.column];
        return cells['party'] === party && typeof value === 'number'
          ? [{ day: date, value, later: !hasHappened(date, day) }]
          : [];
      }),
    })),
  }));
}

function limitOf({ limit }: Panel, topic: Topic, day: Day): Panels[number]['limit'] {
  const figure = topic.figures.find(({ id }) => id === limit);
  if (figure?.derivation.from !== 'values') return null;
  const known = figure.derivation.values.filter(({ from }) => hasHappened(from, day));
  const last = known.at(-1) ?? figure.derivation.values[0];
  return last ? { value: last.value, from: last.from, to: last.to ?? null } : null;
}
