import type { Lint } from '../lint.ts';
import { nearest } from '../nearest.ts';
import type { Assets } from '../read.ts';
import { statementsOf } from '../statements.ts';

/** Each cited id is in the bibliography. */
export const knownSources: Lint = {
  name: 'unknown source',
  description: 'A statement or row cites an id that sources.json does not have.',
  *check(assets) {
    if (assets.broken.has('sources.json')) return;
    for (const { file, value } of assets.topics.values()) {
      for (const { at, sources } of statementsOf(value)) {
        for (const [index, id] of sources.entries()) {
          const finding = judge(id, assets);
          if (finding) yield { file, at: [...at, 'sources', index], ...finding };
        }
      }
    }
    for (const { file, record, lines } of assets.records.values()) {
      for (const [index, row] of record.rows.entries()) {
        for (const id of row.sources) {
          const finding = judge(id, assets);
          if (finding) yield { file, at: { line: lines[index]!, column: 'sources' }, ...finding };
        }
      }
    }
  },
};

function judge(id: string, { sources }: Assets): { message: string; remedy: string } | null {
  const known = sources?.value ?? {};
  if (Object.hasOwn(known, id)) return null;
  const near = nearest(id, Object.keys(known));
  const remedy = near ? `write "${near}", or add "${id}" to sources.json` : 'add it to sources.json';
  return { message: `no source "${id}"`, remedy };
}
