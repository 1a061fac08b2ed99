import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../src/page/guess-language.ts';
import { SENTENCES } from './sentences.ts';

/** Of the two scripts of Chinese one set of names tells both. */
const TEXTS = SENTENCES.map(
  ([language, sentence]) => [language.slice(0, 2), `${sentence} `.repeat(5)] as const,
);
const DECLARED = ['', 'nl', ...new Set(TEXTS.map(([language]) => language))];

describe('the language of a text', () => {
  test.each(TEXTS)('%s, whatever is declared', (language, text) => {
    expect(DECLARED.map((declared) => guessLanguage(text, declared))).toEqual(DECLARED.map(() => language));
  });

  test.each(TEXTS)('%s behind a navigation in another', (language, text) => {
    const navigation = language === 'en' ? 'Politik und die Welt ' : 'News of the world and the weather ';
    expect(guessLanguage(navigation.repeat(text.length / 90) + text, '')).toBe(language);
  });

  test.each([
    ['ru', 'Договор не продлен. Посол уехал. Россия готова к переговорам, но ответа нет. '],
    ['ar', 'قال محمد إن باريس ولندن ترفضان ذلك. '],
  ])('%s by its letters, where the signs are too few', (language, text) => {
    expect(guessLanguage(text.repeat(2), 'en')).toBe(language);
  });

  test('is not guessed from a few words, nor where we have none', () => {
    expect(guessLanguage('The end', '')).toBeUndefined();
    expect(
      guessLanguage(
        'Kaksi osapuolta tapaavat jälleen keväällä, eikä teksti ole vielä valmis. '.repeat(9),
        '',
      ),
    ).toBeUndefined();
    expect(guessLanguage('', 'en')).toBeUndefined();
  });
});
