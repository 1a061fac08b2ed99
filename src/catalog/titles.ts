import type { TopicId } from '../model/topic.ts';
import type { SpotTable } from './spot-table.ts';

/** Titles of the cards in one language. */
export type Titles = Readonly<Record<TopicId, { readonly title: string; readonly shortTitle?: string }>>;

/** By BCP 47 tag (`de`, `zh-Hant`). English ones stand with the topics. */
export type TitlesByLanguage = Readonly<Record<string, Titles>>;

/** All that a page in one language needs: how topics are named in texts, and on cards. */
export interface LanguageNames {
  readonly spotting: SpotTable;
  /** Of one language, in each of its scripts. */
  readonly titles: TitlesByLanguage;
}

/** The title of a topic in the language of a locale (`zh-TW` is `zh-Hant`), with the language that it is in; undefined without one. */
export function findTitle(
  all: TitlesByLanguage,
  locale: string,
  id: TopicId,
): { readonly text: string; readonly lang: string } | undefined {
  const { language, script } = new Intl.Locale(locale).maximize();
  const lang = [`${language}-${script}`, language].find((tag) => Object.hasOwn(all, tag));
  const titles = lang === undefined ? undefined : all[lang];
  if (lang === undefined || !titles || !Object.hasOwn(titles, id)) return undefined;
  return { text: titles[id]!.title, lang };
}
