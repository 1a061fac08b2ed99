import { addDays, firstDay, lastDay } from '../../model/day.ts';
import type { Finding, Lint } from '../lint.ts';
import type { Path } from '../problem.ts';
import { statementsOf } from '../statements.ts';

/** Intervals have days in them. */
export const intervals: Lint = {
  name: 'empty interval',
  description: 'An interval that ends on or before the day on which it begins.',
  *check({ topics }) {
    for (const { file, value } of topics.values()) {
      for (const { at, from, to } of statementsOf(value)) yield* judge(file, at, from, to);
      for (const [i, { derivation }] of (value.figures ?? []).entries()) {
        if (derivation.from !== 'rows') continue;
        for (const [j, { from, to }] of derivation.known.entries()) {
          yield* judge(file, ['figures', i, 'derivation', 'known', j], from, to);
        }
      }
    }
  },
};

function* judge(
  file: string,
  at: Path,
  from: string | undefined,
  to: string | undefined,
): Generator<Finding> {
  if (from === undefined || to === undefined || lastDay(to) > firstDay(from)) return;
  const remedy = `exchange them, or leave \`to\` out while it lasts; for one day write "to": "${addDays(lastDay(from), 1)}"`;
  yield { file, at: [...at, 'to'], message: `holds from ${from} to ${to}: on no day`, remedy };
}
