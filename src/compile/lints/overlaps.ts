import type { Interval } from '../../model/day.ts';
import { overlap } from '../../model/interval.ts';
import type { Finding, Lint } from '../lint.ts';
import type { Path } from '../problem.ts';

type Entry = { readonly interval: LooseInterval; readonly key: string; readonly at: Path };
/** As zod reads it: an optional end may be there with the value undefined. */
type LooseInterval = { readonly from: string; readonly to?: string | undefined };

/** What can hold once, holds once: a party in a role, a fact's id, a figure's value, a span of a record. */
export const overlaps: Lint = {
  name: 'overlap',
  description: 'Two intervals of the same party and role, fact id, figure value or known span share days.',
  *check({ topics }) {
    for (const { file, value } of topics.values()) {
      const { parties = [], facts = [], figures = [] } = value;
      yield* among(
        file,
        parties.map((party, i) => ({
          interval: party,
          key: `${party.party} as ${party.role}`,
          at: ['parties', i],
        })),
      );
      yield* among(
        file,
        facts.map((fact, i) => ({ interval: fact, key: `fact "${fact.id}"`, at: ['facts', i] })),
      );
      for (const [i, { id, derivation }] of figures.entries()) {
        if (derivation.from === 'values') {
          const entries = derivation.values.map((dated, j) => ({
            interval: dated,
            key: dated.by === undefined ? `figure "${id}"` : `figure "${id}" by ${dated.by}`,
            at: ['figures', i, 'derivation', 'values', j],
          }));
          yield* among(file, entries);
        } else if (derivation.from === 'rows') {
          const at = ['figures', i, 'derivation', 'known'];
          yield* among(
            file,
            derivation.known.map((interval, j) => ({
              interval,
              key: `known span of "${id}"`,
              at: [...at, j],
            })),
          );
        }
      }
    }
  },
};

function* among(file: string, entries: readonly Entry[]): Generator<Finding> {
  for (const [index, { interval, key, at }] of entries.entries()) {
    const earlier = entries
      .slice(0, index)
      .find((other) => other.key === key && overlap(strict(other.interval), strict(interval)));
    if (!earlier) continue;
    const message = `${key}: ${shown(interval)} overlaps ${shown(earlier.interval)}`;
    yield {
      file,
      at,
      message,
      remedy: 'end one on the day the other begins (`to` is the first day on which it no longer holds)',
    };
  }
}

const strict = ({ from, to }: LooseInterval): Interval => (to === undefined ? { from } : { from, to });

const shown = ({ from, to }: LooseInterval): string => `${from} to ${to ?? 'now'}`;
