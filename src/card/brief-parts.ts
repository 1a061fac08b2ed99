import type { Brief, EventOn, FactOn, FigureOn } from '../model/brief.ts';
import type { Aspect } from '../model/topic.ts';
import { groupFigures } from './figure-groups.ts';

/** How a brief is divided: what the reader sees at once, and what stands behind a disclosure. Nothing is lost. */
export interface BriefParts {
  readonly figures: readonly FigureOn[];
  readonly moreFigures: readonly FigureOn[];
  readonly facts: readonly FactOn[];
  readonly moreFacts: readonly FactOn[];
  /** The last turning point up to the card's day, unless the status line or a dispute tells of it already. */
  readonly latest: EventOn | null;
  readonly since: readonly EventOn[];
  /** True where `since` leaves out events of less weight. */
  readonly isSinceShortened: boolean;
}

/**
 * How many facts of an aspect a card shows before it stops being taken in at a glance; a dispute has two sides. What was
 * agreed on follows behind "Terms and positions".
 */
const MOST_FACTS: Partial<Record<Aspect, number>> = { office: 3, dispute: 2 };

const [MOST_FIGURES, MOST_EVENTS] = [2, 5];

/** Divides a brief by weight and aspect. */
export function divideBrief(brief: Brief): BriefParts {
  const groups = groupFigures(brief.figures);
  const atOnce = brief.facts.filter(
    (fact) =>
      brief.facts.filter(({ aspect }) => aspect === fact.aspect).indexOf(fact) <
      (MOST_FACTS[fact.aspect] ?? 0),
  );
  const facts = atOnce.length > 0 || groups.length > 0 ? atOnce : brief.facts.slice(0, 1);
  const weighty = brief.since.filter((event) => event.weight === 1);
  const since = (brief.since.length <= MOST_EVENTS ? brief.since : weighty).slice(-MOST_EVENTS);
  const last = brief.events.findLast((event) => event.weight === 1) ?? null;
  return {
    figures: groups.slice(0, MOST_FIGURES).flatMap(([, group]) => group),
    moreFigures: groups.slice(MOST_FIGURES).flatMap(([, group]) => group),
    facts,
    moreFacts: brief.facts.filter((fact) => !facts.includes(fact)),
    latest: facts.length > 0 || last?.date === brief.statusDetail?.since ? null : last,
    since,
    isSinceShortened: since.length < brief.since.length,
  };
}
