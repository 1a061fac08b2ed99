import type { SentinelTable } from '../../catalog/sentinel.ts';
import type {
  Alias,
  Condition,
  Pattern,
  Places,
  Rule,
  SpotTable,
  Succession,
} from '../../catalog/spot-table.ts';
import { packAutomaton } from '../../matcher/automaton.ts';
import { buildAutomaton } from '../../matcher/build.ts';
import { fitSentinel } from './fit-sentinel.ts';
import type { JsonFile } from '../parse-json.ts';
import { placeOf, type Path, type Problem } from '../problem.ts';
import { FormError } from './form.ts';
import { frequentWords } from './frequent-words.ts';
import { LANGUAGES } from './languages.ts';
import { parsePattern } from './pattern-text.ts';
import type { LanguageFolder } from './read-names.ts';
import type { AuthoredCondition, AuthoredNames, AuthoredPatterns, AuthoredRule } from './schema.ts';
import { SymbolTable } from './symbol-table.ts';

type AuthoredPlaces = Exclude<AuthoredCondition, string>['no'];

/** One language's folders to its table. `everywhere` is the folder whose rows of that name every table takes in. */
export function compileTable(
  language: string,
  folders: readonly LanguageFolder[],
  everywhere: LanguageFolder,
  successions: (topics: readonly string[]) => readonly Succession[],
): { table: SpotTable; sentinel: () => SentinelTable; problems: readonly Problem[] } {
  const rules = LANGUAGES[language]!;
  const problems: Problem[] = [];
  let here: { file: JsonFile<unknown>; path: Path } | null = null;
  const fail = (message: string, remedy: string) => {
    if (!here) return;
    const { file, path } = here;
    problems.push({
      file: file.file,
      line: file.lineOf(path),
      place: placeOf(path),
      message,
      remedy,
      rule: 'notation',
    });
  };
  const lexicons = [...folders, everywhere].map(({ lexicon }) => ({
    words: lexicon?.value.words ?? {},
    exact: lexicon?.value.exact ?? {},
    conditions: lexicon?.value.conditions ?? {},
  }));
  const symbols = new SymbolTable(mergeFirst(lexicons, folders.length), fail);
  const topics: string[] = [];
  const aliases: Alias[] = [];
  const vetoes: { symbol: number; topics: number[] }[] = [];
  const patterns: Pattern[] = [];

  const topicIndex = (id: string): number => {
    const index = topics.indexOf(id);
    return index >= 0 ? index : topics.push(id) - 1;
  };

  const compilePlaces = (authored: NonNullable<AuthoredPlaces>): Places =>
    Object.fromEntries(
      (
        ['before', 'after', 'sentence', 'paragraph', 'document', 'headline', 'often', 'about'] as const
      ).flatMap((place) => (authored[place] ? [[place, symbols.ofWords(authored[place])]] : [])),
    );

  const compileCondition = (authored: AuthoredCondition, depth = 0): readonly Condition[] => {
    if (typeof authored === 'string') {
      const named = lexicons.find(({ conditions }) => Object.hasOwn(conditions, authored.slice(1)))
        ?.conditions[authored.slice(1)];
      if (!named || depth > 4) {
        fail(
          named ? `the condition ${authored} contains itself` : `there is no condition ${authored}`,
          'mend its name, or write it into lexicon.json',
        );
        return [];
      }
      return named.flatMap((condition) => compileCondition(condition, depth + 1));
    }
    const { no, day, named, nearest, mostly } = authored;
    const compare = ({ of, than }: NonNullable<typeof nearest>) => ({
      of: symbols.ofWords(of),
      than: symbols.ofWords(than),
    });
    return [
      {
        ...compilePlaces(authored),
        ...(nearest && { nearest: compare(nearest) }),
        ...(mostly && { mostly: compare(mostly) }),
        ...(no && { no: compilePlaces(no) }),
        ...(day && { day: day as NonNullable<Condition['day']> }),
        ...(named && { named }),
      },
    ];
  };

  const compileRule = (ids: readonly string[], rule: AuthoredRule): Rule => ({
    topics: ids.map(topicIndex),
    ...Object.fromEntries(
      (['when', 'unless', 'prefer'] as const).flatMap((key) =>
        rule[key] ? [[key, rule[key].flatMap((condition) => compileCondition(condition))]] : [],
      ),
    ),
  });

  const addVeto = (forms: readonly string[] | undefined, ids: readonly string[]) => {
    if (forms) vetoes.push({ symbol: symbols.ofForms(forms, false), topics: ids.map(topicIndex) });
  };

  const addNames = (id: string, file: JsonFile<AuthoredNames>, own: boolean) => {
    const { names, exact, everywhere: always, aliases: groups = [], not } = file.value;
    const add = (key: string, forms: readonly string[] | undefined, isExact: boolean) => {
      here = { file, path: [key] };
      if (forms?.length)
        aliases.push({
          symbol: symbols.ofForms(forms, isExact),
          ...compileRule([id], {}),
          ...(isExact && { exact: true as const }),
        });
    };
    if (own) add('names', names, false);
    if (own) add('exact', exact, true);
    add('everywhere', always, true);
    for (const [index, group] of groups.entries()) {
      if (!own && !group.everywhere) continue;
      here = { file, path: ['aliases', index] };
      aliases.push({
        symbol: symbols.ofForms(group.forms, group.exact ?? false),
        ...compileRule([id], group),
        ...(group.exact && { exact: true as const }),
      });
    }
    here = { file, path: ['not'] };
    addVeto(not, [id]);
  };

  const addPatterns = (file: JsonFile<AuthoredPatterns>) => {
    for (const [index, authored] of file.value.patterns.entries()) {
      here = { file, path: ['patterns', index] };
      const rule = compileRule(authored.topics ?? file.value.topics, {
        when: authored.when ?? file.value.when,
        unless: authored.unless ?? file.value.unless,
        prefer: authored.prefer,
      });
      for (const text of [authored.text, ...(authored.also ?? [])]) {
        try {
          const { elements, from, to } = parsePattern(text);
          patterns.push({
            elements: elements.map(({ word, gap, optional }) => ({
              symbols: symbols.ofWords([word]),
              ...(gap > 0 && { gap }),
              ...(optional && { optional: true as const }),
            })),
            ...(from > 0 && { from }),
            ...(to < elements.length - 1 && { to }),
            ...(authored.within !== undefined && { within: authored.within }),
            ...rule,
          });
        } catch (error) {
          if (!(error instanceof FormError)) throw error;
          fail(`"${text}": ${error.message}`, 'see "Names and patterns" in assets/README.md');
        }
      }
    }
    here = { file, path: ['not'] };
    addVeto(file.value.not, file.value.topics);
  };

  for (const folder of folders) {
    for (const [id, file] of folder.names) addNames(id, file, true);
    for (const file of folder.patterns.values()) addPatterns(file);
  }
  if (!folders.includes(everywhere)) for (const [id, file] of everywhere.names) addNames(id, file, false);

  const table: SpotTable = {
    language,
    boundaries: rules.boundaries,
    abbreviations: rules.abbreviations,
    topics,
    automaton: packAutomaton(buildAutomaton(symbols.terms, rules.boundaries.spaces)),
    aliases,
    vetoes,
    patterns,
    successions: successions(topics),
  };
  return {
    table,
    sentinel: () =>
      fitSentinel(table, symbols.terms, {
        common: rules.common ?? [],
        frequent: frequentWords(rules.frequent),
      }),
    problems,
  };
}

/** The language's own folders speak together; the first language is asked only for classes that they lack. */
function mergeFirst(
  lexicons: readonly { words: Record<string, string[]>; exact: Record<string, string[]> }[],
  own: number,
): readonly { words: Record<string, readonly string[]>; exact: Record<string, readonly string[]> }[] {
  const merge = (key: 'words' | 'exact') => {
    const merged: Record<string, string[]> = {};
    for (const lexicon of lexicons.slice(0, own))
      for (const [name, forms] of Object.entries(lexicon[key])) (merged[name] ??= []).push(...forms);
    return merged;
  };
  return [{ words: merge('words'), exact: merge('exact') }, ...lexicons.slice(own)];
}
