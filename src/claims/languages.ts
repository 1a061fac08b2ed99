import { EN } from './en.ts';
import type { ClaimLanguage } from './language.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

/** One row a language: a table is all that claims in it need. */
const LANGUAGES: readonly ClaimLanguage[] = [EN];

const lexicons = new Map<string, Lexicon>();

/** The table for a BCP 47 tag ("en-GB" has that of "en"); undefined where there is none, or the language is not known. */
export function lexiconOf(tag: string | null): Lexicon | undefined {
  const language = LANGUAGES.find(({ id }) => id === tag?.toLowerCase().split('-')[0]);
  if (!language) return undefined;
  const known = lexicons.get(language.id);
  if (known) return known;
  const lexicon = createLexicon(language);
  lexicons.set(language.id, lexicon);
  return lexicon;
}
