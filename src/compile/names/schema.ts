import { z } from 'zod';
import { day, line } from '../schema/fields.ts';

const form = line.describe(
  'A form as it stands in texts. (a|b) = either, [x] = may be missing, * = the word may run on, ! at the end = no ending may follow',
);

const cues = z.array(line).min(1).describe('Any of these words, or @class from lexicon.json');

const places = {
  before: cues.optional().describe('Directly before, at most two words between'),
  after: cues.optional().describe('Directly after, at most two words between'),
  sentence: cues.optional(),
  paragraph: cues.optional().describe('In the sentence, or up to two sentences away in the same paragraph'),
  document: cues.optional(),
  headline: cues.optional().describe('In the first block: the headline'),
  often: cues.optional().describe('In the document, three times or more'),
  about: cues.optional().describe('What the document is about: in the headline, or three times or more'),
};

const condition = z.strictObject({
  ...places,
  no: z.strictObject(places).optional().describe('None of these there'),
  day: z.strictObject({ from: day.optional(), to: day.optional() }).optional(),
  nearest: z
    .strictObject({ of: cues, than: cues })
    .optional()
    .describe('Of these words, one of the first list stands nearest: whose the match is'),
  mostly: z
    .strictObject({ of: cues, than: cues })
    .optional()
    .describe(
      'The document is about the first list: four times or more, and thrice as often as the second; in the first block each counts thrice',
    ),
  named: z.literal(true).optional().describe('The topic is named in full somewhere in the document'),
});

const conditions = z
  .array(
    z.union([
      condition,
      z.string().regex(/^@[a-z0-9-]+$/, { error: 'write @name of a condition in lexicon.json' }),
    ]),
  )
  .min(1);

const rule = {
  when: conditions.optional().describe('One of these must hold'),
  unless: conditions.optional().describe('None of these may hold'),
  prefer: conditions
    .optional()
    .describe('What speaks for this topic where another of its succession has the same form'),
};

/** `names/<language>/<topic id>.json` */
export const namesSchema = z.strictObject({
  $schema: z.string().optional(),
  title: line
    .optional()
    .describe('Title of the card in this language; English titles stand in topics/<id>.json'),
  shortTitle: line.optional(),
  names: z.array(form).optional().describe('Forms that always mean the topic, in any capitals'),
  exact: z.array(form).optional().describe('Forms that always mean the topic, in these capitals only'),
  everywhere: z.array(form).optional().describe('As exact, on pages of every language'),
  aliases: z
    .array(
      z.strictObject({
        forms: z.array(form).min(1),
        exact: z.literal(true).optional().describe('In these capitals only'),
        everywhere: z.literal(true).optional().describe('On pages of every language'),
        ...rule,
      }),
    )
    .optional()
    .describe('Forms that mean the topic under conditions'),
  not: z.array(form).optional().describe('Phrases that contain such a form and mean something else'),
});
export type AuthoredNames = z.infer<typeof namesSchema>;

const sequence = z
  .string()
  .refine((text) => !/[<>]/.test(text), { error: 'has < or >; write { and } around the mention' })
  .pipe(line);

const pattern = z.strictObject({
  text: sequence.describe(
    'Elements: @class, word; ..3 = up to three words between; [..] = may be missing; {..} = only this is the mention',
  ),
  also: z.array(sequence).optional().describe('More sequences under the same rule'),
  within: z.number().int().min(1).max(30).optional().describe('Elements in any order within so many words'),
  topics: z.array(z.string()).min(1).optional(),
  ...rule,
});

/** `patterns/<language>/<name>.json` */
export const patternsSchema = z.strictObject({
  $schema: z.string().optional(),
  topics: z.array(z.string()).min(1),
  when: conditions.optional().describe('For all patterns of the file that say nothing else'),
  unless: conditions.optional(),
  patterns: z.array(pattern).min(1),
  not: z.array(form).optional(),
});
export type AuthoredPatterns = z.infer<typeof patternsSchema>;

/** `patterns/<language>/lexicon.json` */
export const lexiconSchema = z.strictObject({
  $schema: z.string().optional(),
  words: z
    .record(z.string().regex(/^[a-z0-9-]+$/), z.array(line).min(1))
    .describe('Class → forms, or @class to take in another class'),
  exact: z
    .record(z.string().regex(/^[a-z0-9-]+$/), z.array(line).min(1))
    .optional()
    .describe('The same, in these capitals only; may add to a class of words'),
  conditions: z.record(z.string().regex(/^[a-z0-9-]+$/), conditions).optional(),
});
export type AuthoredLexicon = z.infer<typeof lexiconSchema>;

export type AuthoredCondition = z.infer<typeof condition> | string;
export type AuthoredRule = {
  when?: AuthoredCondition[] | undefined;
  unless?: AuthoredCondition[] | undefined;
  prefer?: AuthoredCondition[] | undefined;
};
