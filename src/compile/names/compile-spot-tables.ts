import type { SentinelTable } from '../../catalog/sentinel.ts';
import type { SpotTable } from '../../catalog/spot-table.ts';
import type { TitlesByLanguage } from '../../catalog/titles.ts';
import type { TopicId } from '../../model/topic.ts';
import { parseJson, type JsonFile } from '../parse-json.ts';
import { sortProblems, type Problem } from '../problem.ts';
import { readText } from '../read-text.ts';
import { topicSchema, type AuthoredTopic } from '../schema/topic.ts';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileTable } from './compile-table.ts';
import { FIRST_LANGUAGE, LANGUAGES } from './languages.ts';
import { lintNames } from './lint-names.ts';
import { listFolders, readLanguage, type LanguageFolder } from './read-names.ts';
import { compileSearchWords } from './search-words.ts';
import { compileSuccessions } from './successions.ts';
import { compileTitles } from './titles.ts';

/** What spotting needs of the data, a language at a time. */
export interface SpotData {
  /** By language (`en`, `zh`), for languages that have names. */
  readonly tables: Readonly<Record<string, SpotTable>>;
  /** The needles of each table. Takes a while: only the build asks. */
  readonly sentinels: () => Readonly<Record<string, SentinelTable>>;
  /** By folder (`en`, `zh-Hant`), then topic: titles of the card in that language. */
  readonly titles: TitlesByLanguage;
  /** By topic: words by which the search box finds it, besides the titles. */
  readonly searchWords: Readonly<Record<TopicId, string>>;
  readonly problems: readonly Problem[];
}

/** Compiles `names/` and `patterns/` of the data folder, for the languages asked for (default: all that have names). */
export function compileSpotTables(
  dir: string,
  languages: readonly string[] = Object.keys(LANGUAGES),
): SpotData {
  const problems: Problem[] = [];
  const folders = new Map<string, LanguageFolder>();
  const wanted = new Set(
    [FIRST_LANGUAGE, ...languages].flatMap((language) => LANGUAGES[language]?.folders ?? []),
  );
  const all = listFolders(dir);
  for (const folder of all.filter((folder) => wanted.has(folder))) {
    const { language, problems: found } = readLanguage(dir, folder);
    folders.set(folder, language);
    problems.push(...found);
  }
  const known = new Set(Object.values(LANGUAGES).flatMap((rules) => rules.folders));
  for (const folder of all.filter((folder) => !known.has(folder)))
    problems.push({
      file: `names/${folder}`,
      place: '',
      message: `"${folder}" is no language that we know`,
      remedy: 'rename the folder, or add the language to src/compile/names/languages.ts',
      rule: 'unknown language',
    });
  const topics = readTopics(dir);
  for (const folder of folders.values()) problems.push(...lintNames(folder, new Set(topics.keys())));
  const everywhere = folders.get(FIRST_LANGUAGE) ?? {
    folder: FIRST_LANGUAGE,
    names: new Map(),
    patterns: new Map(),
  };
  const tables: Record<string, SpotTable> = {};
  const sentinelOf = new Map<string, () => SentinelTable>();
  for (const language of languages) {
    const own = (LANGUAGES[language]?.folders ?? []).flatMap((folder) => folders.get(folder) ?? []);
    if (own.length === 0) continue;
    const {
      table,
      sentinel,
      problems: found,
    } = compileTable(language, own, everywhere, (ids) => compileSuccessions(ids, topics));
    tables[language] = table;
    sentinelOf.set(language, sentinel);
    problems.push(...found);
  }
  const titles = compileTitles(folders.values());
  return {
    tables,
    sentinels: () => Object.fromEntries([...sentinelOf].map(([language, make]) => [language, make()])),
    titles,
    searchWords: compileSearchWords(folders.values(), titles),
    problems: sortProblems(unique(problems)),
  };
}

/** The same slip is met once a table. */
const unique = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(
    problems.map((problem) => [`${problem.file}\n${problem.place}\n${problem.message}`, problem]),
  ).values(),
];

/** Topic records as far as they can be read; what is wrong with them is the data reader's to say. */
function readTopics(dir: string): ReadonlyMap<string, JsonFile<AuthoredTopic>> {
  const topics = new Map<string, JsonFile<AuthoredTopic>>();
  const path = join(dir, 'topics');
  if (!existsSync(path)) return topics;
  for (const name of readdirSync(path).filter((name) => name.endsWith('.json'))) {
    const { text } = readText(join(path, name), `topics/${name}`);
    const parsed = text === null ? null : parseJson(`topics/${name}`, text, topicSchema).parsed;
    if (parsed) topics.set(basename(name, '.json'), parsed);
  }
  return topics;
}
