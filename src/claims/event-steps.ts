import { hasHappened, type PartialDay } from '../model/day.ts';
import { partyName, type RecordBook } from '../model/record-book.ts';
import type { Membership, PartyId, Topic, TopicEvent } from '../model/topic.ts';
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
export const stepsOf = (
  topic: Topic,
  act: ActVerb,
  subject: PartyId | undefined,
  context: ClaimContext,
): readonly Recorded<PartialDay>[] =>
  context.recall.once(
    `steps ${topic.id} ${act.phrases[0]} ${act.eventWords?.join() ?? ''} ${subject ?? ''}`,
    () => findStepsOf(topic, act, subject, context),
  );

function findStepsOf(
  topic: Topic,
  { statuses, eventWords = [], titleWords = [], membership }: ActVerb,
  subject: PartyId | undefined,
  { day, book }: ClaimContext,
): Recorded<PartialDay>[] {
  const byStatus = topic.events.filter(({ status }) => status && statuses.includes(status));
  const byWord = topic.events.filter(({ id }) => id.split('-').some((word) => eventWords.includes(word)));
  const byTitle = topic.events.filter(({ title }) => hasWord(title, titleWords));
  const ofSubject = [...byWord, ...byTitle].filter(
    ({ title }) => !(membership || titleWords.length > 0) || isAbout(title, subject, book),
  );
  const events = [...new Set([...byStatus, ...ofSubject])].map(toRecorded);
  const memberships = topic.memberships.flatMap((member) => {
    const value = membership && member[membership];
    if (member.party !== subject || !value || staysIn(topic, member, membership)) return [];
    return [{ figure: `date-of:${member.party}-${membership}`, rule: null, value, sources: member.sources }];
  });
  return [...events, ...memberships].filter(({ value }) => day === null || hasHappened(value, day));
}

const hasWord = (title: string, words: readonly string[]): boolean =>
  words.length > 0 && title.split(' ').some((word) => words.includes(word));

/** Is there exactly one event in the whole record that the verb's words can mean for the subject? */
export const isOnlyOne = (
  { events }: Topic,
  { titleWords = [] }: ActVerb,
  subject: PartyId | undefined,
  { book }: ClaimContext,
): boolean =>
  events.filter(({ title }) => hasWord(title, titleWords) && isAbout(title, subject, book)).length === 1;

/** Does the title name the subject, or no party at all? */
function isAbout(title: string, subject: PartyId | undefined, book: RecordBook): boolean {
  const named = Object.keys(book.parties).filter((id) => title.includes(partyName(book, id)));
  return named.length === 0 || subject === undefined || named.includes(subject);
}

/** Does the party only change its role on that day ("signatory" to "state party")? */
const staysIn = ({ memberships }: Topic, member: Membership, end: 'from' | 'to'): boolean =>
  memberships.some(
    (other) =>
      other !== member && other.party === member.party && other[end === 'to' ? 'from' : 'to'] === member[end],
  );

/** Events that made the topic what it is, up to the day. */
export const statusSteps = (
  { id, events }: Topic,
  { day, recall }: ClaimContext,
): readonly Recorded<PartialDay>[] =>
  recall.once(`status ${id}`, () =>
    events.filter(({ status, date }) => status && (day === null || hasHappened(date, day))).map(toRecorded),
  );

export const toRecorded = ({ id, date, title, sources }: TopicEvent): Recorded<PartialDay> => ({
  figure: `date-of:${id}`,
  rule: null,
  ruleName: title,
  value: date,
  sources,
});
