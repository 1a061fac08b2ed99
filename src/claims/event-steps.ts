import { hasHappened, type PartialDay } from '../model/day.ts';
import type { PartyId, Topic, TopicEvent } from '../model/topic.ts';
import type { ClaimContext } from './context.ts';
import type { ActVerb } from './language.ts';
import type { Recorded } from './recorded.ts';

/** Kinds of topics that have a life of steps with dates. */
export const DATED_KINDS: readonly Topic['kind'][] = [
  'treaty',
  'agreement',
  'resolution',
  'proposal',
  'regime',
  'sanctions',
  'talks',
];

/** Events that the verb can mean, up to the day; with the subject's memberships that it ends or begins. */
export function stepsOf(
  topic: Topic,
  { statuses, eventWords = [], membership }: ActVerb,
  subject: PartyId | undefined,
  { day }: ClaimContext,
): Recorded<PartialDay>[] {
  const events = topic.events
    .filter(
      ({ id, status }) =>
        (status && statuses.includes(status)) || id.split('-').some((word) => eventWords.includes(word)),
    )
    .map((event) => toRecorded(event));
  const memberships = topic.memberships.flatMap((member) => {
    const value = membership && member[membership];
    return member.party === subject && value
      ? [{ figure: `date-of:${member.party}-${membership}`, rule: null, value, sources: member.sources }]
      : [];
  });
  return [...memberships, ...events].filter(({ value }) => day === null || hasHappened(value, day));
}

/** Events that made the topic what it is, up to the day. */
export const statusSteps = ({ events }: Topic, { day }: ClaimContext): Recorded<PartialDay>[] =>
  events.filter(({ status, date }) => status && (day === null || hasHappened(date, day))).map(toRecorded);

export const toRecorded = ({ id, date, sources }: TopicEvent): Recorded<PartialDay> => ({
  figure: `date-of:${id}`,
  rule: null,
  value: date,
  sources,
});
