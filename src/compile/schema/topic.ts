import { z } from 'zod';
import { KINDS, STATUS_WORDS } from '../../model/topic.ts';
import { attribution, day, id, line, partialDay, sources } from './fields.ts';

const interval = {
  from: partialDay,
  to: partialDay.optional().describe('First day on which it no longer holds; leave out while it lasts'),
};

const party = z.strictObject({
  party: id.describe('Party id from parties.json'),
  role: line.describe('state party, participant, partner, member, depositary …'),
  ...interval,
  sources,
  ...attribution,
});

const weight = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const fact = z.strictObject({
  id,
  aspect: z.enum(['terms', 'limit', 'dispute', 'position', 'context', 'office']),
  text: line.describe('One sourced statement in our own words'),
  weight: weight.optional().describe('1 stands before the others of its aspect, 3 after them'),
  ...interval,
  sources,
  ...attribution,
});

const event = z.strictObject({
  id,
  date: partialDay,
  title: line.describe('What happened, present tense, without the date'),
  status: z.enum(STATUS_WORDS).optional().describe('What the event made of the topic'),
  weight: weight.optional(),
  sources,
  ...attribution,
});

const datedValue = z.strictObject({
  value: z.number(),
  ...interval,
  range: z.tuple([z.number(), z.number()]).optional(),
  atLeast: z.boolean().optional(),
  sources,
  ...attribution,
});

const window = z.strictObject({ from: day, to: day.optional() });

const derivation = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('values'), values: z.array(datedValue).min(1) }),
  z.strictObject({
    from: z.literal('rows'),
    record: id,
    measure: z.enum(['count', 'sum']),
    column: z.string().optional(),
    window: z.enum(['to date', 'this year']),
    known: z
      .array(window)
      .min(1)
      .describe('Half-open spans of days in which the record is complete to the day'),
    before: z.strictObject({ record: id, column: z.string() }).optional(),
  }),
  z.strictObject({ from: z.literal('last full year'), record: id, column: z.string() }),
  z.strictObject({ from: z.literal('parties'), role: line.optional() }),
]);

const figure = z.strictObject({
  id,
  label: line,
  unit: line,
  rule: id.describe('Rule id from rules.json'),
  derivation,
  edition: line.optional().describe('Edition of a table that its publisher revises'),
  sources,
  ...attribution,
});

const chart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tests'), title: line, record: id, yields: id }),
  z.strictObject({ kind: z.literal('years'), title: line, record: id, rules: z.array(id).min(1) }),
  z.strictObject({
    kind: z.literal('limits'),
    title: line,
    record: id,
    panels: z
      .array(
        z.strictObject({
          column: z.string(),
          label: line,
          limit: id.optional().describe('Figure id of the limit'),
        }),
      )
      .min(1),
  }),
  z.strictObject({ kind: z.literal('members'), title: line }),
]);

/** Authored form of `topics/<id>.json`; the id is the file's name. */
export const topicSchema = z.strictObject({
  $schema: z.string().optional(),
  title: line,
  shortTitle: line.optional(),
  kind: z.enum(KINDS),
  sentence: line.describe('What this is, timeless, for a 16-year-old, at most 30 words'),
  sources: sources.describe('Sources of the sentence'),
  verifiedThrough: day.describe('How far you have checked the whole record of this topic'),
  parties: z.array(party).optional(),
  facts: z.array(fact).optional(),
  events: z.array(event).optional(),
  figures: z.array(figure).optional(),
  charts: z.array(chart).optional(),
  related: z.array(id).optional(),
});

export type AuthoredTopic = z.infer<typeof topicSchema>;
