import { expandForm } from '../../../src/compile/names/form.ts';
import { LANGUAGES } from '../../../src/compile/names/languages.ts';
import { readLanguage } from '../../../src/compile/names/read-names.ts';

const MOST_A_FORM = 6;

/** Forms and words that stand anywhere in a language's authored names and patterns (a few of each notation). */
export function authoredWords(dir: string, language: string): string[] {
  const words = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
    else if (typeof value === 'string')
      for (const part of value.split(/ ?\.\.\d+ ?|[{}]|@[a-z-]+/)) addForms(part);
  };
  const addForms = (notation: string) => {
    try {
      for (const { text } of expandForm(notation).slice(0, MOST_A_FORM)) words.add(text.replaceAll('*', ''));
    } catch {
      // Patterns and notes are no forms; what is none adds no word.
    }
  };
  for (const folder of new Set(['en', ...LANGUAGES[language]!.folders])) {
    const { names, patterns, lexicon } = readLanguage(dir, folder).language;
    collect([...names.values(), ...patterns.values(), lexicon].map((file) => file?.value));
  }
  return [...words].filter((word) => word.trim() !== '');
}
