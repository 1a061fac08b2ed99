import { selectLongest, type Span } from '../matcher/select-longest.ts';
import type { Day } from '../model/day.ts';
import { groupBy } from './group-by.ts';
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
  /** The article's day, or the last day that an undated text can be told to come from. */
  readonly day: Day | null;
  readonly named: ReadonlySet<number>;
}

/**
 * One reading a place: between topics of a succession on one span, what the words prefer, else the day, decides; a description never
 * swallows the name of another topic; then the longest wins. Equal spans of other topics are joined.
 */
export function selectCandidates(
  candidates: readonly Candidate[],
  successions: readonly Succession[],
  choice: Choice,
): Candidate[] {
  const names = candidates.filter(({ isName }) => isName);
  const apart = candidates.filter(
    (candidate) =>
      candidate.isName ||
      !names.some(
        (name) => overlap(name, candidate) && !name.topics.some((topic) => candidate.topics.includes(topic)),
      ) ||
      names.some((name) => name.start === candidate.start && name.end === candidate.end),
  );
  const bySpan = groupBy(apart, ({ start, end }) => [`${start} ${end}`]);
  const single = [...bySpan.values()].map((group) => joined(settle(group, successions, choice)));
  return selectLongest(single);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Drops the readings that a succession decides against. */
function settle(
  group: readonly Candidate[],
  successions: readonly Succession[],
  { day, named }: Choice,
): readonly Candidate[] {
  let rest = group;
  for (const succession of successions) {
    const members = new Set(succession.members.map(({ topic }) => topic));
    const rivals = [...new Set(rest.flatMap(({ topics }) => topics))].filter((topic) => members.has(topic));
    if (rivals.length < 2) continue;
    const preferred = rivals.filter((rival) =>
      rest.some(({ topics, isPreferred }) => isPreferred && topics.includes(rival)),
    );
    const byNames = rivals.filter((rival) => named.has(rival));
    const onDay = topicOn(succession, day);
    const winner =
      preferred.length === 1
        ? preferred[0]
        : day === null && byNames.length === 1
          ? byNames[0]
          : rivals.includes(onDay ?? -1)
            ? onDay
            : rivals.at(-1);
    rest = rest.filter(({ topics }) => !topics.some((topic) => members.has(topic) && topic !== winner));
  }
  return rest;
}

const joined = (group: readonly Candidate[]): Candidate => ({
  ...group[0]!,
  topics: [...new Set(group.flatMap(({ topics }) => topics))],
});
