import type { PartialDay } from '../model/day.ts';
import type { AuthoredTopic } from './schema/topic.ts';
import type { Path } from './problem.ts';

/** Anything in a topic that names sources, with its place; dated where it holds or happened from a day on. */
export interface Statement {
  readonly at: Path;
  readonly what: 'sentence' | 'party' | 'fact' | 'event' | 'figure' | 'value';
  readonly sources: readonly string[];
  readonly from?: PartialDay;
  readonly to?: PartialDay | undefined;
}

/** All statements of a topic, in the order of the file. */
export function* statementsOf(topic: AuthoredTopic): Generator<Statement> {
  yield { at: [], what: 'sentence', sources: topic.sources };
  for (const [i, { sources, from, to }] of (topic.parties ?? []).entries()) {
    yield { at: ['parties', i], what: 'party', sources, from, to };
  }
  for (const [i, { sources, from, to }] of (topic.facts ?? []).entries()) {
    yield { at: ['facts', i], what: 'fact', sources, from, to };
  }
  for (const [i, { sources, date }] of (topic.events ?? []).entries()) {
    yield { at: ['events', i], what: 'event', sources, from: date };
  }
  for (const [i, { sources, derivation }] of (topic.figures ?? []).entries()) {
    yield { at: ['figures', i], what: 'figure', sources };
    if (derivation.from !== 'values') continue;
    for (const [j, value] of derivation.values.entries()) {
      const at = ['figures', i, 'derivation', 'values', j];
      yield { at, what: 'value', sources: value.sources, from: value.from, to: value.to };
    }
  }
}
