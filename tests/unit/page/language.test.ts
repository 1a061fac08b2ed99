import { describe, expect, test } from 'vitest';
import { baseCode, languageOfText } from '../../../src/page/language.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { page } from './parse.ts';
import { SENTENCES } from './sentences.ts';

describe('language', () => {
  test.each(SENTENCES)('%s by its own words', (language, sentence) => {
    expect(languageOfText(sentence)?.language).toBe(language);
  });

  test.each(SENTENCES)('%s is heard even where the template says otherwise', (language, sentence) => {
    const wrong = language === 'en' ? 'fr' : 'en';
    const document = page(`<article><h1>–</h1><p>${sentence} ${sentence} ${sentence}</p></article>`);
    document.documentElement.setAttribute('lang', wrong);
    expect(readPage(document).language).toBe(language);
  });

  test.each([
    [
      'ru',
      'КНДР провела шестое ядерное испытание. Пхеньян запустил ракету, пролетевшую над Японией. МАГАТЭ обеспокоено взрывом.',
    ],
    [
      'uk',
      'КНДР провела шосте ядерне випробування. Пхеньян запустив ракету над Японією. МАГАТЕ стурбоване вибухом.',
    ],
    [
      'ar',
      'أجرت كوريا الشمالية تجربة نووية سادسة. أطلقت بيونغ يانغ صاروخا فوق اليابان. أدان سيرغي لافروف الانفجار.',
    ],
  ])('%s in a few words that its page takes for English', (language, sentence) => {
    const document = page(`<article><h1>–</h1><p>${sentence}</p></article>`);
    document.documentElement.setAttribute('lang', 'en');
    expect(readPage(document).language).toBe(language);
  });

  test('a language that shares the script is believed', () => {
    const bulgarian =
      'Северна Корея проведе шести ядрен опит. Пхенян изстреля ракета над Япония. МААЕ изрази загриженост.';
    const document = page(`<article><h1>–</h1><p>${bulgarian}</p></article>`);
    document.documentElement.setAttribute('lang', 'bg');
    expect(readPage(document).language).toBe('bg');
  });

  test('what is declared counts where the text is too short', () => {
    const document = page('<p>Abc 12</p>');
    document.documentElement.setAttribute('lang', 'pt-BR');
    expect(readPage(document).language).toBe('pt');
    expect(readPage(page('<p>Abc 12</p>', '<meta property="og:locale" content="uk_UA">')).language).toBe(
      'uk',
    );
    expect(readPage(page('<p>Abc 12</p>')).language).toBeNull();
  });

  test.each([
    ['en-US', 'en'],
    ['zh-TW', 'zh-Hant'],
    ['zh_CN', 'zh-Hans'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh', 'zh'],
    ['nb-NO', 'no'],
    ['FA', 'fa'],
    ['und', null],
    ['', null],
    ['12', null],
  ])('tag %s → %s', (tag, code) => {
    expect(baseCode(tag)).toBe(code);
  });
});
