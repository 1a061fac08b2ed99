import type { Titles, TitlesByLanguage } from '../../catalog/titles.ts';
import { searchText } from '../../model/search-text.ts';
import type { TopicId } from '../../model/topic.ts';
import { expandForm, FormError } from './form.ts';
import type { LanguageFolder } from './read-names.ts';

/**
 * By topic, the words of names that always mean it, of each name in its fullest form, for the search box: without those that its id or a
 * title has, in any language, or that stand inside a longer one.
 */
export function compileSearchWords(
  folders: Iterable<LanguageFolder>,
  titles: TitlesByLanguage,
): Readonly<Record<TopicId, string>> {
  const words = new Map<TopicId, Set<string>>();
  for (const { names } of folders)
    for (const [id, { value }] of names) {
      const known = words.get(id) ?? new Set();
      words.set(id, known);
      for (const notation of [value.names, value.exact, value.everywhere].flatMap((forms) => forms ?? []))
        for (const word of searchText(fullestForm(notation)).split(' ')) known.add(word);
    }
  return Object.fromEntries(
    [...words].map(([id, known]) => [id, withoutContained(known, [id, ...titlesOf(id, titles)])]),
  );
}

const titlesOf = (id: TopicId, titles: TitlesByLanguage): readonly string[] =>
  Object.values(titles).flatMap(({ [id]: known }: Titles) =>
    known ? [known.title, known.shortTitle ?? ''] : [],
  );

function fullestForm(notation: string): string {
  try {
    return expandForm(notation)[0]?.text.replaceAll('*', '') ?? '';
  } catch (error) {
    // The table's compiler tells the editor.
    if (error instanceof FormError) return '';
    throw error;
  }
}

function withoutContained(words: ReadonlySet<string>, elsewhere: readonly string[]): string {
  const shown = searchText(elsewhere.join('\n'));
  const kept: string[] = [];
  for (const word of [...words].sort((a, b) => b.length - a.length))
    if (![shown, ...kept].some((known) => known.includes(word))) kept.push(word);
  return kept.sort().join(' ');
}
