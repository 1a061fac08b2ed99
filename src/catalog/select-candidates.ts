import { selectLongest, type Span } from '../matcher/select-longest.ts';
import type { Day } from '../model/day.ts';
import { groupBy } from './group-by.ts';
import { createOverlapIndex, overlap } from './overlap-index.ts';
import type { Succession } from './spot-table.ts';
import { topicOn } from './succession.ts';

/** An accepted find. */
export interface Candidate extends Span {
  readonly topics: readonly number[];
  /** It always means its topics. */
  readonly isName: boolean;
  /** Words near by speak for it against others of its succession. */
  readonly isPreferred: boolean;
}

export interface Choice {
  /** The article's day, or the last day of the latest year that an undated text names. */
  readonly day: Day | null;
  readonly isDated: boolean;
  readonly named: ReadonlySet<number>;
}

/**
 * One reading a place: between topics of a succession on one span, what the words prefer, else the day, decides; a description never
 * swallows the name of another topic, and never cuts into a name of its own; where two topics run into each other and a shorter reading of
 * one leaves room for both ("any nuclear test or launch of a missile"), that one is taken; then the longest wins. Equal spans of other topics are joined.
 */
export function selectCandidates(
  candidates: readonly Candidate[],
  successions: readonly Succession[],
  choice: Choice,
): Candidate[] {
  const namesAt = createOverlapIndex(candidates.filter(({ isName }) => isName));
  const apart = candidates.filter((candidate) => {
    if (candidate.isName) return true;
    const names = namesAt(candidate);
    return (
      names.every((name) => contains(candidate, name) && sharesTopic(name, candidate)) ||
      names.some((name) => name.start === candidate.start && name.end === candidate.end)
    );
  });
  const bySpan = groupBy(apart, ({ start, end }) => [`${start} ${end}`]);
  const single = [...bySpan.values()].map((group) => joined(settle(group, successions, choice)));
  const readingsAt = createOverlapIndex(single);
  return selectLongest(single.filter((candidate) => !yields(candidate, readingsAt)));
}

/** A candidate that cuts into one of another topic, where a shorter reading of it does not. */
function yields(candidate: Candidate, readingsAt: (span: Span) => readonly Candidate[]): boolean {
  const readings = readingsAt(candidate);
  const shorter = readings.filter(
    (reading) => reading !== candidate && contains(candidate, reading) && sharesTopic(reading, candidate),
  );
  return (
    shorter.length > 0 &&
    readings.some(
      (other) =>
        !contains(other, candidate) &&
        !contains(candidate, other) &&
        !sharesTopic(other, candidate) &&
        shorter.some((reading) => !overlap(reading, other)),
    )
  );
}

const sharesTopic = (a: Candidate, b: Candidate): boolean =>
  a.topics.some((topic) => b.topics.includes(topic));

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Drops the readings that a succession decides against. */
function settle(
  group: readonly Candidate[],
  successions: readonly Succession[],
  choice: Choice,
): readonly Candidate[] {
  const { day, isDated } = choice;
  let rest = group;
  for (const succession of successions) {
    const members = succession.members.map(({ topic }) => topic);
    const rivals = [...new Set(rest.flatMap(({ topics }) => topics))].filter((topic) =>
      members.includes(topic),
    );
    if (rivals.length < 2) continue;
    const preferred = rivals.filter((rival) =>
      rest.some(({ topics, isPreferred }) => isPreferred && topics.includes(rival)),
    );
    // A text that names the later one was written in its time.
    const byNames = members.filter((member) => rivals.includes(member) && choice.named.has(member));
    const latestBegun = topicOn(succession, day);
    const onDay = rivals.includes(latestBegun ?? -1) ? latestBegun : rivals.at(-1);
    const winner =
      preferred.length === 1 ? preferred[0] : isDated || byNames.length === 0 ? onDay : byNames.at(-1);
    rest = rest.filter(({ topics }) => !topics.some((topic) => members.includes(topic) && topic !== winner));
  }
  return rest;
}

const joined = (group: readonly Candidate[]): Candidate => ({
  ...group[0]!,
  topics: [...new Set(group.flatMap(({ topics }) => topics))],
});
