import type { Brief, EventOn, FactOn } from '../model/brief.ts';

/** How a brief is divided: what the reader sees at once, and what stands behind a disclosure. Nothing is lost. */
export interface BriefParts {
  readonly facts: readonly FactOn[];
  readonly moreFacts: readonly FactOn[];
  /** The last turning point up to the card's day, unless the status line tells of it already. */
  readonly latest: EventOn | null;
  readonly since: readonly EventOn[];
  /** True where `since` leaves out events of less weight. */
  readonly sinceShortened: boolean;
}

const SHORT_ASPECTS: ReadonlySet<string> = new Set(['office', 'dispute', 'limit']);
/** Facts, and events since, that fit a card that can be taken in at a glance. */
const [MOST_FACTS, MOST_EVENTS] = [3, 6];

/** Divides a brief by weight and aspect. */
export function divideBrief(brief: Brief): BriefParts {
  const first = brief.facts.filter((fact) => SHORT_ASPECTS.has(fact.aspect));
  const facts = (first.length > 0 ? first : brief.facts).slice(0, MOST_FACTS);
  const weighty = brief.since.filter((event) => event.weight === 1);
  const since = (brief.since.length <= MOST_EVENTS ? brief.since : weighty).slice(-MOST_EVENTS);
  const last = brief.events.findLast((event) => event.weight === 1) ?? null;
  return {
    facts,
    moreFacts: brief.facts.filter((fact) => !facts.includes(fact)),
    latest: last && last.date === brief.statusDetail?.since ? null : last,
    since,
    sinceShortened: since.length < brief.since.length,
  };
}
