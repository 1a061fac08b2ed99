import { languages } from 'catalog:languages';
import { createSpotter, type Spotter } from '../catalog/spotter.ts';
import type { LanguageNames } from '../catalog/titles.ts';
import { askBackground } from '../platform/request.ts';

const FALLBACK = 'en';

/** The names of a language, brought into this page if they are not there; undefined for a language that we have none in. */
export async function bringNames(locale: string): Promise<LanguageNames | undefined> {
  const language = locale.toLowerCase().split('-')[0]!;
  if (!languages.includes(language)) return undefined;
  if (!namesHere(language)) await askBackground('needNames', { language }).catch(() => undefined);
  return namesHere(language);
}

const namesHere = (language: string) => globalThis.backgrounderNames?.get(language);

/**
 * Spotters by the language of the article. The page may have declared another one, by which the worker chose what came with us: what is
 * missing is brought. Names of English run where we have none in the language, or cannot get them any more.
 */
export function createSpotters(): (language: string | null) => Promise<Spotter> {
  const spotters = new Map<LanguageNames, Spotter>();
  return async (language) => {
    const cameWithUs = [...(globalThis.backgrounderNames?.values() ?? [])][0];
    const names =
      language === null
        ? cameWithUs
        : ((await bringNames(language)) ?? (await bringNames(FALLBACK)) ?? cameWithUs);
    if (!names) return createSpotter([]);
    let spotter = spotters.get(names);
    if (!spotter) spotters.set(names, (spotter = createSpotter([names.spotting])));
    return spotter;
  };
}
