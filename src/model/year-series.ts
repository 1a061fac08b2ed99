import type { Chart } from './chart.ts';
import { firstDay, hasHappened, lastDay, yearOf, type Day } from './day.ts';
import { figuresOn } from './figures.ts';
import type { RecordBook } from './record-book.ts';
import type { RecordRow } from './record.ts';
import { coversYear, isAtLeast, throughOf } from './row-counts.ts';
import type { ChartSpec, RuleId, Topic } from './topic.ts';

type Series = (Chart & { kind: 'years' })['series'];

/**
 * Totals a year by rule, a rule being a column of the record. The article's own year has `upToAsOf`: its part up to
 * `day` by the topic's figure of that rule for this year, null where the record cannot tell.
 */
export function yearSeries(
  spec: ChartSpec & { kind: 'years' },
  topic: Topic,
  { day, today }: { day: Day; today: Day },
  book: RecordBook,
): Series {
  const rows = (book.records[spec.record]?.rows ?? []).filter((row) => hasHappened(reach(row), today));
  return spec.rules.map((rule) => ({
    rule,
    ruleName: book.rules[rule]?.name ?? rule,
    bars: rows.flatMap((row) => {
      const value = row.cells[rule];
      if (typeof value !== 'number') return [];
      const through = coversYear(row) ? undefined : throughOf(row);
      const year = yearOf(row.date);
      return [
        {
          year,
          value,
          upToAsOf: year === yearOf(day) ? countThisYear(topic, rule, spec.record, day, book) : null,
          atLeast: isAtLeast(row),
          ...(through && { through }),
          later: firstDay(row.date) > day,
        },
      ];
    }),
  }));
}

/** Last day that the total covers: it is not known before. */
const reach = (row: RecordRow): Day =>
  coversYear(row) ? lastDay(row.date) : lastDay(throughOf(row) ?? row.date);

/** The figure of this year whose unit is that of the record's totals. */
function countThisYear(
  topic: Topic,
  rule: RuleId,
  record: string,
  day: Day,
  book: RecordBook,
): number | null {
  const units = topic.figures
    .filter(({ derivation }) => derivation.from === 'last full year' && derivation.record === record)
    .map(({ unit }) => unit);
  const isThisYear = topic.figures
    .filter(
      ({ derivation, unit }) =>
        derivation.from === 'rows' &&
        derivation.window === 'this year' &&
        (units.length === 0 || units.includes(unit)),
    )
    .map(({ id }) => id);
  return (
    figuresOn(topic, day, book).find((figure) => isThisYear.includes(figure.id) && figure.rule === rule)
      ?.value ?? null
  );
}
