import type { AuthoredTopic } from './schema/topic.ts';
import type { Path } from './problem.ts';

/** A place in a topic that reads a record. */
export interface RecordUse {
  readonly at: Path;
  readonly record: string;
  /** Columns that it reads. */
  readonly columns: readonly string[];
  /** It reads one row a calendar year. */
  readonly byYear: boolean;
}

/** Every use of a record by the topic's figures and charts. */
export function* recordUsesOf(topic: AuthoredTopic): Generator<RecordUse> {
  for (const [i, { derivation }] of (topic.figures ?? []).entries()) {
    const at = ['figures', i, 'derivation'];
    if (derivation.from === 'rows') {
      const columns = derivation.column === undefined ? [] : [derivation.column];
      yield { at, record: derivation.record, columns, byYear: false };
      const { before } = derivation;
      if (before)
        yield { at: [...at, 'before'], record: before.record, columns: [before.column], byYear: true };
    } else if (derivation.from === 'last full year') {
      yield { at, record: derivation.record, columns: [derivation.column], byYear: true };
    }
  }
  for (const [i, chart] of (topic.charts ?? []).entries()) {
    const at = ['charts', i];
    if (chart.kind === 'tests') {
      yield { at, record: chart.record, columns: [], byYear: false };
      yield { at, record: chart.yields, columns: ['by', 'low', 'high'], byYear: false };
    } else if (chart.kind === 'years') {
      yield { at, record: chart.record, columns: chart.rules, byYear: true };
    } else if (chart.kind === 'limits') {
      const columns = ['party', ...chart.panels.map(({ column }) => column)];
      yield { at, record: chart.record, columns, byYear: false };
    }
  }
}
