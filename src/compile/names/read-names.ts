import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { parseJson, type JsonFile } from '../parse-json.ts';
import type { Problem } from '../problem.ts';
import { readText } from '../read-text.ts';
import {
  lexiconSchema,
  namesSchema,
  patternsSchema,
  type AuthoredLexicon,
  type AuthoredNames,
  type AuthoredPatterns,
} from './schema.ts';

/** The authored names and patterns of one folder (`en`, `zh-Hant`). */
export interface LanguageFolder {
  readonly folder: string;
  /** By topic id. */
  readonly names: ReadonlyMap<string, JsonFile<AuthoredNames>>;
  readonly patterns: ReadonlyMap<string, JsonFile<AuthoredPatterns>>;
  readonly lexicon?: JsonFile<AuthoredLexicon>;
}

/** Folders of `names/` and `patterns/`, sorted. */
export const listFolders = (dir: string): readonly string[] =>
  [...new Set(['names', 'patterns'].flatMap((kind) => subfolders(join(dir, kind))))].sort();

const subfolders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];

/** Reads one language; what is wrong with encoding, syntax or shape is listed and the file left out. */
export function readLanguage(
  dir: string,
  folder: string,
): { language: LanguageFolder; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const json = <Schema extends z.ZodType>(file: string, schema: Schema): JsonFile<z.infer<Schema>> | null => {
    const read = readText(join(dir, file), file);
    problems.push(...read.problems);
    if (read.text === null) return null;
    const { parsed, problems: found } = parseJson(file, read.text, schema);
    problems.push(...found);
    return parsed;
  };
  const all = <Schema extends z.ZodType>(kind: string, schema: Schema) => {
    const files = new Map<string, JsonFile<z.infer<Schema>>>();
    const path = join(dir, kind, folder);
    if (!existsSync(path)) return files;
    for (const name of readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort()) {
      if (name === LEXICON) continue;
      const parsed = json(`${kind}/${folder}/${name}`, schema);
      if (parsed) files.set(basename(name, '.json'), parsed);
    }
    return files;
  };
  const names = all('names', namesSchema);
  const patterns = all('patterns', patternsSchema);
  const lexicon = existsSync(join(dir, 'patterns', folder, LEXICON))
    ? json(`patterns/${folder}/${LEXICON}`, lexiconSchema)
    : null;
  return { language: { folder, names, patterns, ...(lexicon && { lexicon }) }, problems };
}

const LEXICON = 'lexicon.json';
