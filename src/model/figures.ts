import type { FigureOn } from './brief.ts';
import { contains, yearOf, type Day } from './day.ts';
import { holdingOn } from './interval.ts';
import { unique } from './order.ts';
import { partiesOn } from './parties.ts';
import type { RecordBook } from './record-book.ts';
import { countRows, fullYearTotal } from './row-counts.ts';
import type { Derivation, Figure, SourceId, Topic } from './topic.ts';

type Book = Pick<RecordBook, 'records' | 'rules' | 'parties'>;

/** A figure's value on a day, without the words around it. */
type Value = Pick<
  FigureOn,
  'value' | 'range' | 'atLeast' | 'period' | 'through' | 'edition' | 'by' | 'note'
> & {
  readonly sources?: readonly SourceId[];
};

/** The figures that the record can tell on the day, in the order written. One that it cannot tell is left out. */
export const figuresOn = (topic: Topic, day: Day, book: Book): readonly FigureOn[] =>
  topic.figures.flatMap((figure) =>
    valuesOn(figure, topic, day, book).map((value) => toFigureOn(figure, value, book)),
  );

/** One value; more only where parties to a dispute give each their own; none where the record cannot tell. */
function valuesOn({ derivation }: Figure, topic: Topic, day: Day, book: Book): readonly Value[] {
  switch (derivation.from) {
    case 'values':
      return holdingOn(derivation.values, day);
    case 'rows':
      return rowsOn(derivation, topic, day, book);
    case 'last full year': {
      const total = fullYearTotal(book.records[derivation.record], derivation.column, yearOf(day) - 1);
      return total ? [total] : [];
    }
    case 'parties': {
      const parties = partiesOn(topic, day, book).filter(
        ({ role }) => !derivation.role || role === derivation.role,
      );
      const value = new Set(parties.map(({ id }) => id)).size;
      return value > 0 ? [{ value }] : [];
    }
  }
}

/**
 * After the day through which the topic has been checked, a count stands as it was on that day, marked as a floor that
 * reaches only so far; one of "this year" ends with its year.
 */
function rowsOn(
  derivation: Derivation & { from: 'rows' },
  topic: Topic,
  day: Day,
  book: Book,
): readonly Value[] {
  const record = book.records[derivation.record];
  const through = day < topic.verifiedThrough ? day : topic.verifiedThrough;
  if (!record || !derivation.known.some((span) => contains(span, through))) return [];
  if (derivation.window === 'this year' && yearOf(through) !== yearOf(day)) return [];
  const count = countRows(
    record,
    derivation,
    through,
    derivation.before && book.records[derivation.before.record],
  );
  return [through === day ? count : { ...count, atLeast: true, through }];
}

function toFigureOn(figure: Figure, value: Value, book: Book): FigureOn {
  const by = value.by ?? figure.by;
  const note = value.note ?? figure.note;
  const edition = value.edition ?? figure.edition;
  return {
    id: figure.id,
    label: figure.label,
    value: value.value,
    unit: figure.unit,
    rule: figure.rule,
    ruleName: book.rules[figure.rule]?.name ?? figure.rule,
    ruleSentence: book.rules[figure.rule]?.sentence ?? '',
    sources: unique([...(value.sources ?? []), ...figure.sources]),
    ...(value.range && { range: value.range }),
    ...(value.atLeast && { atLeast: true }),
    ...(value.period && { period: value.period }),
    ...(value.through && { through: value.through }),
    ...(edition && { edition }),
    ...(by && { by }),
    ...(note && { note }),
  };
}

/** Figures of a later day that say something else than those of an earlier day, or that are new. */
export const changedFigures = (
  earlier: readonly FigureOn[],
  later: readonly FigureOn[],
): readonly FigureOn[] =>
  later.filter(
    (figure) =>
      !earlier.some(
        (old) =>
          old.id === figure.id &&
          old.rule === figure.rule &&
          old.by === figure.by &&
          old.value === figure.value &&
          old.period === figure.period,
      ),
  );
