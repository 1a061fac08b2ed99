import { z } from 'zod';
import { day, id, line, partialDay } from './fields.ts';

/** `sources.json`: id → source. */
export const sourcesSchema = z.record(
  id,
  z.strictObject({
    title: line.describe('Title of the page or document'),
    publisher: line.describe('Who answers for it'),
    url: z.url({ protocol: /^https?$/, error: 'not a web address; write it with https://' }),
    published: partialDay.nullable().describe('As far as it is known; null where the page gives none'),
    retrieved: day.describe('Day on which you read it'),
  }),
);

/** `parties.json`: id → names. Only English is written; other languages come from the browser's CLDR names. */
export const partiesSchema = z.record(id, z.strictObject({ name: line }));

/** `rules.json`: id → counting rule. */
export const rulesSchema = z.record(
  id,
  z.strictObject({
    name: line.describe('Short name beside the number'),
    sentence: line.describe('What it counts and what not'),
  }),
);

/** `news-sites.json`: the list that the welcome and options pages offer. */
export const newsSitesSchema = z.array(
  z.strictObject({
    name: line,
    host: z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, {
      error: 'not a host; write it in small letters without https:// and path',
    }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'not a language tag; write one such as en' }),
  }),
);

/** `changelog.json`: newest first; `fingerprints` hold each topic's meaning at the newest version. */
export const changelogSchema = z.strictObject({
  $schema: z.string().optional(),
  versions: z
    .array(
      z.strictObject({
        version: z.string().regex(/^\d{4}\.\d+$/, { error: 'not a version; write YEAR.NUMBER' }),
        day,
        changes: z.record(id, line).describe('Topic id → what changed in its card'),
      }),
    )
    .min(1),
  fingerprints: z.record(id, z.string()),
});
