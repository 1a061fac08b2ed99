import { firstDay, lastDay, type Day } from '../model/day.ts';
import type { Succession } from './spot-table.ts';

/**
 * Which of the topics that share a bare name it meant on a day: the one in force, else the one under negotiation (begun, not yet in
 * force, not ended), else the latest that had begun; before all, the first. Without a day: the latest.
 */
export function topicOn({ members }: Succession, day: Day | null): number | undefined {
  if (day === null) return members.at(-1)?.topic;
  const hasEnded = (ends: string | undefined) => ends !== undefined && firstDay(ends) <= day;
  const begun = members.filter(({ begins }) => lastDay(begins) <= day);
  const inForce = begun.findLast(
    ({ inForce, ends }) => inForce !== undefined && lastDay(inForce) <= day && !hasEnded(ends),
  );
  const underWay = begun.findLast(
    ({ inForce, ends }) => (inForce === undefined || lastDay(inForce) > day) && !hasEnded(ends),
  );
  return (inForce ?? underWay ?? begun.at(-1) ?? members[0])?.topic;
}
