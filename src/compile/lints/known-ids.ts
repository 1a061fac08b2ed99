import type { Finding, Lint } from '../lint.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../problem.ts';
import type { Assets } from '../read.ts';

/** Parties, counting rules and related topics exist. */
export const knownIds: Lint = {
  name: 'unknown id',
  description: 'A party, a counting rule or a related topic that the data does not have.',
  *check(assets) {
    const parties = Object.keys(assets.parties?.value ?? {});
    const rules = Object.keys(assets.rules?.value ?? {});
    const topics = topicIds(assets);
    for (const [id, { file, value }] of assets.topics) {
      const unless = (
        known: readonly string[],
        wanted: string,
        what: string,
        table: string,
        at: Path,
      ): Finding[] =>
        known.includes(wanted) || assets.broken.has(table)
          ? []
          : [{ file, at, ...describe(what, wanted, known, table) }];

      for (const [i, { party }] of (value.parties ?? []).entries()) {
        yield* unless(parties, party, 'party', 'parties.json', ['parties', i, 'party']);
      }
      for (const [i, { rule }] of (value.figures ?? []).entries()) {
        yield* unless(rules, rule, 'rule', 'rules.json', ['figures', i, 'rule']);
      }
      for (const [i, chart] of (value.charts ?? []).entries()) {
        if (chart.kind === 'years') {
          for (const [j, rule] of chart.rules.entries()) {
            yield* unless(rules, rule, 'rule', 'rules.json', ['charts', i, 'rules', j]);
          }
        } else if (chart.kind === 'limits') {
          const figures = (value.figures ?? [])
            .filter(({ derivation }) => derivation.from === 'values')
            .map((f) => f.id);
          for (const [j, { limit }] of chart.panels.entries()) {
            if (limit === undefined) continue;
            yield* unless(figures, limit, 'figure with values', 'the figures', [
              'charts',
              i,
              'panels',
              j,
              'limit',
            ]);
          }
        }
      }
      for (const [i, related] of (value.related ?? []).entries()) {
        const at = ['related', i];
        if (related === id)
          yield { file, at, message: 'a topic is not related to itself', remedy: 'remove it' };
        else yield* unless(topics, related, 'topic', 'topics/', at);
      }
    }
    for (const { file, record, lines } of assets.records.values()) {
      for (const [index, { cells }] of record.rows.entries()) {
        const party = cells['party'];
        if (party === undefined || parties.includes(String(party)) || assets.broken.has('parties.json'))
          continue;
        const at = { line: lines[index]!, column: 'party' };
        yield { file, at, ...describe('party', String(party), parties, 'parties.json') };
      }
    }
  },
};

/** Topics whose file is there, also where it is broken: that is told once, at the file. */
const topicIds = ({ files }: Assets): readonly string[] =>
  files.flatMap((file) => /^topics\/(.+)\.json$/.exec(file)?.[1] ?? []);

function describe(what: string, wanted: string, known: readonly string[], table: string) {
  const near = nearest(wanted, known);
  return {
    message: `no ${what} "${wanted}"`,
    remedy: near ? `write "${near}", or add it to ${table}` : `add it to ${table}`,
  };
}
