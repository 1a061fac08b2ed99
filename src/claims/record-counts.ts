import { addDays, contains, hasHappened, yearOf, type Day } from '../model/day.ts';
import { figuresOn } from '../model/figures.ts';
import type { RecordBook } from '../model/record-book.ts';
import type { RecordRow } from '../model/record.ts';
import { countRows, fullYearTotal } from '../model/row-counts.ts';
import type { Derivation, Figure, Topic } from '../model/topic.ts';
import type { ClaimContext } from './context.ts';
import type { Recorded } from './recorded.ts';

/** A stretch of days, both included; without `from`, everything up to `to`. */
export interface Window {
  readonly from: Day | null;
  readonly to: Day;
}

type Rows = Derivation & { readonly from: 'rows' };

/** Figures that count rows of a record in one of the units. */
export const countFigures = (
  topic: Topic,
  units: readonly string[],
): readonly (Figure & { derivation: Rows })[] =>
  topic.figures.filter(
    (figure): figure is Figure & { derivation: Rows } =>
      figure.derivation.from === 'rows' && units.includes(figure.unit),
  );

/** Does everything that the topic counts follow one rule? Then a count that is not the record's is wrong, not counted otherwise. */
export const hasOneRule = (topic: Topic): boolean =>
  new Set(topic.figures.filter(({ derivation }) => derivation.from === 'rows').map(({ rule }) => rule))
    .size === 1;

/** What each rule counts in the window, as far as the record can tell; each rule once a unit, in the order of units, then of figures. */
export const countsIn = (
  topic: Topic,
  units: readonly string[],
  window: Window,
  { book, recall }: ClaimContext,
): readonly Recorded[] =>
  recall.once(`counts ${topic.id} ${units.join()} ${window.from ?? ''} ${window.to}`, () =>
    count(topic, units, window, book),
  );

function count(topic: Topic, units: readonly string[], window: Window, book: RecordBook): Recorded[] {
  const found = units.flatMap((unit) => [
    ...countFigures(topic, [unit]).flatMap((figure) => countOf(figure, topic, window, book) ?? []),
    ...topic.figures
      .filter((figure) => figure.unit === unit)
      .flatMap((figure) => fullYearOf(figure, window, book) ?? []),
  ]);
  return found.filter(
    ({ rule, unit }, index) =>
      found.findIndex((other) => other.rule === rule && other.unit === unit) === index,
  );
}

type Counted = Recorded & { readonly unit: string };

function countOf(
  figure: Figure & { derivation: Rows },
  topic: Topic,
  { from, to }: Window,
  book: RecordBook,
): Counted | undefined {
  const { derivation } = figure;
  if (from === null) {
    if (derivation.window !== 'to date') return undefined;
    const on = figuresOn(topic, to, book).find(({ id, rule }) => id === figure.id && rule === figure.rule);
    return on && { ...described(figure, book), value: on.value, ...(on.atLeast && { atLeast: true }) };
  }
  if (derivation.window === 'this year' && yearOf(from) !== yearOf(to)) return undefined;
  const record = book.records[derivation.record];
  const through = to < topic.verifiedThrough ? to : topic.verifiedThrough;
  if (!record || !derivation.known.some((span) => contains(span, from) && contains(span, through)))
    return undefined;
  const { measure, column } = derivation;
  const rows = { measure, ...(column !== undefined && { column }), window: 'to date' as const };
  const value = countRows(record, rows, through).value - countRows(record, rows, addDays(from, -1)).value;
  return { ...described(figure, book), value, ...(through < to && { atLeast: true }) };
}

/** The total of a past calendar year, where the window is that year. */
function fullYearOf(figure: Figure, { from, to }: Window, book: RecordBook): Counted | undefined {
  const { derivation } = figure;
  if (derivation.from !== 'last full year' || from === null) return undefined;
  const year = yearOf(to);
  if (from !== `${year}-01-01` || to !== `${year}-12-31`) return undefined;
  const total = fullYearTotal(book.records[derivation.record], derivation.column, year);
  return total && { ...described(figure, book), value: total.value, ...(total.atLeast && { atLeast: true }) };
}

const described = ({ id, unit, rule, sources, note }: Figure, book: RecordBook) => ({
  figure: id,
  unit,
  rule,
  ...(book.rules[rule] && { ruleName: book.rules[rule].name }),
  sources,
  ...(note && { note }),
});

/** The rows that a figure counts up to the day, oldest first. */
export const rowsUpTo = (
  { derivation: { record, column } }: { derivation: Rows },
  day: Day,
  { book, recall }: ClaimContext,
): readonly RecordRow[] =>
  recall.once(`rows ${record} ${column ?? ''} ${day}`, () =>
    (book.records[record]?.rows ?? []).filter(
      ({ date, cells }) => hasHappened(date, day) && (column === undefined || Number(cells[column] ?? 0) > 0),
    ),
  );
