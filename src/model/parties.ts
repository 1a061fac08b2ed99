import type { FormerPartyOn, PartyOn } from './brief.ts';
import type { Day } from './day.ts';
import { endBy, holdingOn } from './interval.ts';
import { compareDates, compareText, unique } from './order.ts';
import { partyName, type RecordBook } from './record-book.ts';
import type { Membership, Topic } from './topic.ts';

/** The parties in their roles on the day: roles in the order in which the record first names them, then by name. */
export function partiesOn(topic: Topic, day: Day, book: Pick<RecordBook, 'parties'>): readonly PartyOn[] {
  const roles = unique(topic.memberships.map(({ role }) => role));
  return holdingOn(topic.memberships, day)
    .map((membership) => ({
      ...describe(membership, book),
      from: membership.from,
      to: endBy(membership.to, day),
    }))
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || compareText(a.name, b.name));
}

/**
 * Parties that had left for certain by the end of the day, the latest leaving first. One that came back, or that stays
 * in another role, is none; one that left twice stands once, with the later day.
 */
export function formerPartiesOn(
  topic: Topic,
  day: Day,
  book: Pick<RecordBook, 'parties'>,
): readonly FormerPartyOn[] {
  const present = new Set(holdingOn(topic.memberships, day).map(({ party }) => party));
  const ended = topic.memberships
    .flatMap((membership) => {
      const to = endBy(membership.to, day);
      return to === null || present.has(membership.party) ? [] : [{ ...describe(membership, book), to }];
    })
    .sort((a, b) => compareDates(b.to, a.to) || compareText(a.name, b.name));
  return ended.filter(({ id }, index) => ended.findIndex((other) => other.id === id) === index);
}

function describe({ party, role, sources, by, note }: Membership, book: Pick<RecordBook, 'parties'>) {
  return { id: party, name: partyName(book, party), role, sources, ...(by && { by }), ...(note && { note }) };
}
