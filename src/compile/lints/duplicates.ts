import type { Finding, Lint } from '../lint.ts';
import type { Path } from '../problem.ts';

/** An event's id, and a figure's id with its rule, name one thing in a topic. */
export const duplicates: Lint = {
  name: 'duplicate',
  description:
    'An event id, a figure id with the same rule, or a related topic that stands twice in a topic.',
  *check({ topics }) {
    for (const { file, value } of topics.values()) {
      const { events = [], figures = [], related = [] } = value;
      yield* among(
        file,
        events.map(({ id }, i) => [`event "${id}"`, ['events', i, 'id']]),
      );
      yield* among(
        file,
        figures.map(({ id, rule, by }, i) => [
          `figure "${id}" by rule "${rule}"${by === undefined ? '' : ` as ${by} gives it`}`,
          ['figures', i, 'id'],
        ]),
      );
      yield* among(
        file,
        related.map((id, i) => [`related topic "${id}"`, ['related', i]]),
      );
    }
  },
};

function* among(file: string, names: readonly (readonly [string, Path])[]): Generator<Finding> {
  const seen = new Set<string>();
  for (const [name, at] of names) {
    if (seen.has(name)) yield { file, at, message: `${name} stands twice`, remedy: 'rename or remove one' };
    seen.add(name);
  }
}
