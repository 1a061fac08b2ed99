import type { Chart } from './chart.ts';
import { firstDay, hasHappened, type Day } from './day.ts';
import type { RecordBook } from './record-book.ts';
import type { ChartSpec } from './topic.ts';

type Points = (Chart & { kind: 'tests' })['points'];

/** One point a test up to `today`: a numeric column is an agency's magnitude, the yields' table says who estimates what. */
export function testPoints(
  spec: ChartSpec & { kind: 'tests' },
  { day, today }: { day: Day; today: Day },
  book: RecordBook,
): Points {
  const tests = book.records[spec.record];
  const estimates = book.records[spec.yields]?.rows ?? [];
  return (tests?.rows ?? [])
    .filter(({ date }) => hasHappened(date, today))
    .map(({ date, cells }, index) => ({
      day: firstDay(date),
      label: String(cells['label'] ?? index + 1),
      magnitudes: Object.entries(cells).flatMap(([agency, value]) =>
        typeof value === 'number'
          ? [{ agency: book.rules[agency]?.name ?? agency.toUpperCase(), value }]
          : [],
      ),
      yields: estimates
        .filter((row) => row.date === date)
        .flatMap(({ cells: { by, low, high, note } }) =>
          typeof low === 'number' && typeof high === 'number'
            ? [{ by: String(by ?? ''), low, high, ...(note !== undefined && { note: String(note) }) }]
            : [],
        ),
      later: !hasHappened(date, day),
    }));
}
