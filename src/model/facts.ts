import type { FactOn } from './brief.ts';
import type { Day } from './day.ts';
import { endBy, holdingOn } from './interval.ts';
import { compareDates } from './order.ts';
import type { Aspect, Topic } from './topic.ts';

/** What a reader needs first stands first: what it lays down, then who sees it how. */
const ASPECT_ORDER: readonly Aspect[] = ['office', 'terms', 'limit', 'position', 'dispute', 'context'];

/** The facts that hold on the day, by aspect, then by weight, then by when they began to hold. */
export const factsOn = (topic: Topic, day: Day): readonly FactOn[] =>
  holdingOn(topic.facts, day)
    .toSorted(
      (a, b) =>
        ASPECT_ORDER.indexOf(a.aspect) - ASPECT_ORDER.indexOf(b.aspect) ||
        (a.weight ?? 2) - (b.weight ?? 2) ||
        compareDates(a.from, b.from),
    )
    .map(({ id, aspect, text, from, to, sources, by, note }) => ({
      id,
      aspect,
      text,
      from,
      to: endBy(to, day),
      sources,
      ...(by && { by }),
      ...(note && { note }),
    }));
