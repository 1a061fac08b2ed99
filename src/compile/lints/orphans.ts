import type { Lint } from '../lint.ts';
import { recordUsesOf } from '../record-uses.ts';
import { statementsOf } from '../statements.ts';

/** Each source is cited, each record is read: what nothing uses, nobody checks. */
export const orphans: Lint = {
  name: 'orphan',
  description: 'A source that no statement cites, or a record that no figure and no chart reads.',
  *check({ topics, records, sources, broken }) {
    // What a broken file cites is not known.
    if ([...broken].some((file) => /^(topics|records)\//.test(file))) return;
    const cited = new Set<string>();
    const read = new Set<string>();
    for (const { value } of topics.values()) {
      for (const statement of statementsOf(value)) for (const id of statement.sources) cited.add(id);
      for (const use of recordUsesOf(value)) read.add(use.record);
    }
    for (const { file, record } of records.values()) {
      for (const row of record.rows) for (const id of row.sources) cited.add(id);
      if (!read.has(record.id)) {
        const remedy = 'derive a figure or draw a chart from it, or remove the file';
        yield { file, at: { line: 1 }, message: `nothing reads the record "${record.id}"`, remedy };
      }
    }
    for (const id of Object.keys(sources?.value ?? {})) {
      if (cited.has(id)) continue;
      yield {
        file: sources!.file,
        at: [id],
        message: `nothing cites "${id}"`,
        remedy: 'cite it or remove it',
      };
    }
  },
};
