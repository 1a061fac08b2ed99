import type { Titles, TitlesByLanguage } from '../../catalog/titles.ts';
import type { LanguageFolder } from './read-names.ts';

/** Titles of the cards, by folder (`de`, `zh-Hant`); without folders that have none. */
export function compileTitles(folders: Iterable<LanguageFolder>): TitlesByLanguage {
  const all = [...folders].map(({ folder, names }) => [folder, titlesIn(names)] as const);
  return Object.fromEntries(all.filter(([, titles]) => Object.keys(titles).length > 0));
}

const titlesIn = (names: LanguageFolder['names']): Titles =>
  Object.fromEntries(
    [...names].flatMap(
      ([
        id,
        {
          value: { title, shortTitle },
        },
      ]) => (title === undefined ? [] : [[id, { title, ...(shortTitle !== undefined && { shortTitle }) }]]),
    ),
  );
