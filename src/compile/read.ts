import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'zod';
import { compareText } from '../model/order.ts';
import { parseCsv } from './parse-csv.ts';
import { parseJson, type JsonFile } from './parse-json.ts';
import { parseRecord, type RecordFile } from './parse-record.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import {
  changelogSchema,
  newsSitesSchema,
  partiesSchema,
  rulesSchema,
  sourcesSchema,
} from './schema/tables.ts';
import { topicSchema, type AuthoredTopic } from './schema/topic.ts';

/** The authored data, as far as it could be read. A table that is missing is absent; a broken file is left out. */
export interface Assets {
  readonly topics: ReadonlyMap<string, JsonFile<AuthoredTopic>>;
  readonly records: ReadonlyMap<string, RecordFile>;
  readonly sources?: JsonFile<z.infer<typeof sourcesSchema>>;
  readonly parties?: JsonFile<z.infer<typeof partiesSchema>>;
  readonly rules?: JsonFile<z.infer<typeof rulesSchema>>;
  readonly newsSites?: JsonFile<z.infer<typeof newsSitesSchema>>;
  readonly changelog?: JsonFile<z.infer<typeof changelogSchema>>;
  /** Every file in the folder, with forward slashes, sorted. */
  readonly files: readonly string[];
  /** Claimed files that could not be read: what they hold is unknown, not absent. */
  readonly broken: ReadonlySet<string>;
}

/** Names and patterns have a compiler of their own; their files are claimed here. */
const CLAIMED_ELSEWHERE = /^(names|patterns)\/[a-zA-Z-]+\/[a-z0-9-]+\.json$/;

const TABLES = {
  'sources.json': ['sources', sourcesSchema],
  'parties.json': ['parties', partiesSchema],
  'rules.json': ['rules', rulesSchema],
  'news-sites.json': ['newsSites', newsSitesSchema],
  'changelog.json': ['changelog', changelogSchema],
} as const;

/** Reads the data folder; lists everything that is wrong with encoding, syntax and shape, and files that nothing claims. */
export function readAssets(dir: string): { assets: Assets; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const topics = new Map<string, JsonFile<AuthoredTopic>>();
  const records = new Map<string, RecordFile>();
  const tables: Record<string, unknown> = {};
  const files = listFiles(dir);
  const broken = new Set<string>();

  const text = (file: string): string | null => {
    const read = readText(join(dir, file), file);
    problems.push(...read.problems);
    return read.text;
  };
  const json = <Schema extends z.ZodType>(file: string, schema: Schema): JsonFile<z.infer<Schema>> | null => {
    const content = text(file);
    if (content === null) return null;
    const { parsed, problems: found } = parseJson(file, content, schema);
    problems.push(...found);
    return parsed;
  };

  for (const file of files) {
    if (file in TABLES) {
      const [name, schema] = TABLES[file as keyof typeof TABLES];
      const table = json(file, schema);
      if (table) tables[name] = table;
      else broken.add(file);
    } else if (/^topics\/[^/]+\.json$/.test(file)) {
      const topic = json(file, topicSchema);
      if (topic) topics.set(basename(file, '.json'), topic);
      else broken.add(file);
    } else if (/^records\/[^/]+\.csv$/.test(file)) {
      const record = readRecord(file);
      if (record) records.set(record.record.id, record);
      else broken.add(file);
    } else if (!CLAIMED_ELSEWHERE.test(file)) {
      problems.push(unclaimed(file));
    }
  }
  return { assets: { topics, records, ...tables, files, broken }, problems };

  function readRecord(file: string): RecordFile | null {
    const content = text(file);
    const csv = content === null ? null : parseCsv(file, content);
    problems.push(...(csv?.problems ?? []));
    if (!csv?.parsed) return null;
    const { parsed, problems: found } = parseRecord(basename(file, '.csv'), csv.parsed);
    problems.push(...found);
    return parsed;
  }
}

const listFiles = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(compareText);

const unclaimed = (file: string): Problem => ({
  file,
  place: '',
  message: 'no part of the data claims this file',
  remedy: 'move it to the folder of its kind (assets/README.md) or remove it',
  rule: 'unclaimed file',
});
