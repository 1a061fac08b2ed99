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

/** The limit of the day over its whole run: spans that touch and have the same value are one line, whatever their notes. */
function limitOf({ limit }: Panel, topic: Topic, day: Day): Panels[number]['limit'] {
  const figure = topic.figures.find(({ id }) => id === limit);
  if (figure?.derivation.from !== 'values') return null;
  const { values } = figure.derivation;
  const at = Math.max(0, values.filter(({ from }) => hasHappened(from, day)).length - 1);
  const value = values[at]?.value;
  if (value === undefined) return null;
  let [first, last] = [at, at];
  while (values[first - 1]?.value === value && values[first - 1]?.to === values[first]!.from) first--;
  while (values[last + 1]?.value === value && values[last]!.to === values[last + 1]?.from) last++;
  return { value, from: values[first]!.from, to: values[last]!.to ?? null };
}
