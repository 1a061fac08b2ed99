import { z } from 'zod';
import { lexiconSchema, namesSchema, patternsSchema } from '../names/schema.ts';
import { changelogSchema, newsSitesSchema, partiesSchema, rulesSchema, sourcesSchema } from './tables.ts';
import { topicSchema } from './topic.ts';

/** Authored files by the name of their JSON Schema in `assets/schemas`. */
const SCHEMAS = {
  topic: { title: 'A topic (topics/<id>.json)', schema: topicSchema },
  names: { title: 'Names of a topic in a language (names/<language>/<id>.json)', schema: namesSchema },
  patterns: {
    title: 'Patterns of a topic in a language (patterns/<language>/<id>.json)',
    schema: patternsSchema,
  },
  lexicon: { title: 'Words that patterns share (patterns/<language>/lexicon.json)', schema: lexiconSchema },
  sources: { title: 'The bibliography (sources.json)', schema: sourcesSchema },
  parties: { title: 'The parties (parties.json)', schema: partiesSchema },
  rules: { title: 'The counting rules (rules.json)', schema: rulesSchema },
  'news-sites': { title: 'The news sites on offer (news-sites.json)', schema: newsSitesSchema },
  changelog: { title: 'The change log (changelog.json)', schema: changelogSchema },
} as const;

/** JSON Schemas with which an editor completes and checks while typing: file name → text. What only the lints know is not in them. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(SCHEMAS).map(([name, { title, schema }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
      return [`${name}.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
