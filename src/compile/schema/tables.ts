import { z } from 'zod';
import { day, id, line, partialDay } from './common.ts';

/** `sources.json`: id → source. */
export const sourcesSchema = z.record(
  id,
  z.strictObject({
    title: line,
    publisher: line,
    url: z.url({ protocol: /^https?$/ }),
    published: partialDay.nullable(),
    retrieved: day,
  }),
);

/** `parties.json`: id → names. Only English is written; other languages come from the browser's CLDR names. */
export const partiesSchema = z.record(id, z.strictObject({ name: line }));

/** `rules.json`: id → counting rule. */
export const rulesSchema = z.record(id, z.strictObject({ name: line, sentence: line }));

/** `news-sites.json`: the list that the welcome and options pages offer. */
export const newsSitesSchema = z.array(
  z.strictObject({ name: line, host: z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/), language: z.string() }),
);

/** `changelog.json`: newest first; `fingerprints` hold each topic's meaning at the newest version. */
export const changelogSchema = z.strictObject({
  $schema: z.string().optional(),
  versions: z
    .array(
      z.strictObject({
        version: z.string().regex(/^\d{4}\.\d+$/, { error: 'versions are YEAR.NUMBER' }),
        day,
        changes: z.record(id, line).describe('Topic id → what changed in its card'),
      }),
    )
    .min(1),
  fingerprints: z.record(id, z.string()),
});
