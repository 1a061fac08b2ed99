import { hasHappened, type PartialDay } from '../model/day.ts';
import { partyName } from '../model/record-book.ts';
import type { Membership, PartyId, Topic, TopicEvent } from '../model/topic.ts';
import type { ClaimContext } from './context.ts';
import { readTitle } from './event-title.ts';
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
  context: ClaimContext,
): Recorded<PartialDay>[] {
  const { day } = context;
  const byStatus = topic.events.filter(({ status }) => status && statuses.includes(status));
  const byWord = topic.events.filter(({ id }) => id.split('-').some((word) => eventWords.includes(word)));
  const byTitle = topic.events.filter(
    (event) => hasWord(event, titleWords) && tellsOf(event, subject, context),
  );
  const ofSubject = [
    ...byWord.filter((event) => !membership || isAbout(event, subject, context)),
    ...byTitle,
  ];
  const events = [...new Set([...byStatus, ...ofSubject])].map(toRecorded);
  const memberships = topic.memberships.flatMap((member) => {
    const value = membership && member[membership];
    if (member.party !== subject || !value || staysIn(topic, member, membership)) return [];
    return [{ figure: `date-of:${member.party}-${membership}`, rule: null, value, sources: member.sources }];
  });
  return [...events, ...memberships].filter(({ value }) => day === null || hasHappened(value, day));
}

const hasWord = ({ title }: TopicEvent, words: readonly string[]): boolean =>
  words.length > 0 && title.split(' ').some((word) => words.includes(word));

/** Is there exactly one event in the whole record that the verb's words can mean for the subject? */
export const isOnlyOne = (
  { events }: Topic,
  { titleWords = [], eventWords = [], isSingle }: ActVerb,
  subject: PartyId | undefined,
  context: ClaimContext,
): boolean =>
  (isSingle &&
    events.filter(({ id }) => id.split('-').some((word) => eventWords.includes(word))).length === 1) ||
  events.filter((event) => hasWord(event, titleWords) && tellsOf(event, subject, context)).length === 1;

/** Does the title name the subject, or no party at all? */
function isAbout(event: TopicEvent, subject: PartyId | undefined, context: ClaimContext): boolean {
  const named = partiesIn(event, context);
  return named.length === 0 || subject === undefined || named.includes(subject);
}

/** Does the title name the subject? A party that the table of names lacks may be any but that. */
const tellsOf = (event: TopicEvent, subject: PartyId | undefined, context: ClaimContext): boolean =>
  subject !== undefined && partiesIn(event, context).includes(subject);

const partiesIn = (event: TopicEvent, { book, lexicon }: ClaimContext): readonly PartyId[] => [
  ...Object.keys(book.parties).filter((id) => event.title.includes(partyName(book, id))),
  ...readTitle(event, lexicon).parties,
];

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
