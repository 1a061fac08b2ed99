import { hasHappened } from '../model/day.ts';
import type { PartyId, Topic } from '../model/topic.ts';
import type { ClaimContext } from './context.ts';

/**
 * Sets of parties that the record knows for the topic and the groups related to it: by role, all together, and without those that
 * only coordinated or that the talks were about (the European Union, Iran).
 */
export const setsOf = (
  topic: Topic,
  context: ClaimContext,
  isNow: boolean,
): readonly (readonly PartyId[])[] =>
  context.recall.once(`sets ${topic.id} ${isNow}`, () => findSetsOf(topic, context, isNow));

function findSetsOf(topic: Topic, context: ClaimContext, isNow: boolean): PartyId[][] {
  return [topic, ...relatives(topic, context)].flatMap((each) => {
    const members = each.memberships.filter(
      ({ from }) => context.day === null || hasHappened(from, context.day),
    );
    const days = isNow ? [context.day ?? context.today] : [...new Set(members.map(({ from }) => from))];
    return days.flatMap((day) => {
      const present = members.filter(({ from, to }) => from <= day && (to === undefined || to > day));
      const ids = [...new Set(present.map(({ party }) => party))];
      const roles = [...new Set(present.map(({ role }) => role))].map((role) =>
        present.filter((member) => member.role === role).map(({ party }) => party),
      );
      return [ids, ...roles, ids.filter((id) => !BODIES.includes(id))].filter((set) => set.length >= 2);
    });
  });
}

/** Parties that are no states: lists of states leave them out. */
const BODIES: readonly PartyId[] = ['eu'];

/** Groups and agreements tied to the topic, by its record, that have parties. */
export const relatives = (topic: Topic, { book }: ClaimContext): Topic[] =>
  topic.kind === 'agreement' || topic.kind === 'group' || topic.kind === 'resolution'
    ? topic.related
        .flatMap((id) => book.topics[id] ?? [])
        .filter(({ kind }) => kind === 'group' || kind === 'agreement')
    : [];

export const isSameSet = (a: readonly PartyId[], b: readonly PartyId[]): boolean => {
  const [left, right] = [new Set(a.map(unified)), new Set(b.map(unified))];
  return left.size === right.size && [...left].every((id) => right.has(id));
};

/** Russia took the place of the Soviet Union; texts name either. */
export const unified = (id: PartyId): PartyId => (id === 'su' ? 'ru' : id);
