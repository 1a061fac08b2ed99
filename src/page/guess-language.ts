/** Letters and smallest words by which a language differs from its neighbours. In its own each of these rows stands once in fifty units of text, or more. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  ko: /[가-힣]/,
  ja: /[ぁ-ヶ]/,
  zh: /[的在了和]/,
  fa: /[یک]/,
  ar: /[ةى]/,
  ru: /[ыэ]/,
  uk: /[ії]/,
  tr: /\b(bir|ve|bu)\b|ı/,
  pl: /[ąęł]/,
  en: /\b(the|of|and)\b/,
  de: /\b(der|die|und)\b/,
  fr: /\b(les|des|du)\b/,
  es: /\b(el|los|las)\b/,
  pt: /\b(os?|em)\b/,
  it: /\b(di|che|per)\b/,
};
/** Where a short text shows none of these, its letters tell. */
const SCRIPTS: typeof SIGNS = { ru: /[а-я]/, ar: /[ا-ي]/ };
const SAMPLE_LENGTH = 2500;

/**
 * The language of a page's text (two letters), guessed so cheaply that every page can be asked, and so surely that names in it are worth fetching.
 * What is `declared` is believed where its signs are there. Undefined where the text is too short, or in none of these languages.
 */
export function guessLanguage(text: string, declared: string): string | undefined {
  // Navigation stands before the article.
  const sample = text
    .slice(text.length * 0.3)
    .slice(0, SAMPLE_LENGTH)
    .toLowerCase();
  const find = (signs: typeof SIGNS) =>
    [declared, ...Object.keys(signs)].find(
      // A word counts twice: it is given back between what it parts.
      (language) => sample.split(signs[language] ?? '\0').length > 2 + sample.length / 200,
    );
  return find(SIGNS) ?? find(SCRIPTS);
}
