import { attributeOf, findElement } from './native-dom.ts';
import { SIMPLIFIED_ONLY, STOP_WORD_TABLE, TRADITIONAL_ONLY } from './language-signs.ts';

const SAMPLE_LENGTH = 6000;

/**
 * BCP 47 base code of the language that the article is written in (`en`, `ru`, …, `zh-Hans`, `zh-Hant`), or null. The text speaks first
 * where it is long enough to be sure of; templates often declare the language of their maker.
 */
export function findLanguage(
  document: Document,
  text: string,
  metas: ReadonlyMap<string, readonly string[]>,
): string | null {
  const declared = declaredLanguage(document, metas);
  const sample = text.slice(0, SAMPLE_LENGTH);
  const heard = languageOfText(sample);
  if (heard && (heard.sure || !declared)) return heard.language;
  if (!declared) return heard?.language ?? null;
  const written = languageOfScript(sample);
  if (written && !written.languages.has(declared)) return heard?.language ?? written.likely;
  return declared.startsWith('zh') && heard?.language.startsWith('zh') ? heard.language : declared;
}

/** What `lang` attributes and metas declare, as a base code. */
function declaredLanguage(document: Document, metas: ReadonlyMap<string, readonly string[]>): string | null {
  const root = findElement(document, 'html');
  const body = findElement(document, 'body');
  const declared = [
    root && (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang')),
    body && attributeOf(body, 'lang'),
    ...['content-language', 'dc.language', 'dcterms.language', 'language', 'inlanguage', 'og:locale'].map(
      (name) => metas.get(name)?.[0],
    ),
  ];
  for (const value of declared) {
    const code = value ? baseCode(value) : null;
    if (code) return code;
  }
  return null;
}

/** `pt-BR` → `pt`, `zh-TW` → `zh-Hant`, `zh_CN` → `zh-Hans`; null for what is no language tag. */
export function baseCode(tag: string): string | null {
  const parts = /^\s*([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?(?:[-_]([a-z0-9]{2,8}))?\b/i.exec(tag.toLowerCase());
  if (!parts) return null;
  const [, language, second, third] = parts;
  if (language === 'zh') {
    if ([second, third].some((part) => part && ['hant', 'tw', 'hk', 'mo'].includes(part))) return 'zh-Hant';
    if ([second, third].some((part) => part && ['hans', 'cn', 'sg', 'my'].includes(part))) return 'zh-Hans';
    return 'zh';
  }
  if (language === 'nb' || language === 'nn') return 'no';
  return language === 'und' || language === 'mul' || language === 'zxx' ? null : language!;
}

/** Of the languages that share a script: those that people declare. */
const CYRILLIC = new Set('ru uk be bg sr mk kk ky mn tg tt ba cv os'.split(' '));
const ARABIC = new Set('ar fa ur ps ckb ug sd dv ku pnb'.split(' '));

/**
 * What a text can be in that is nearly all Cyrillic or Arabic, whatever its page declares; null for other scripts, and for less than
 * a sentence.
 */
function languageOfScript(text: string) {
  const { latin, cyrillic, arabic, han, kana, hangul } = countScripts(text);
  const most = 0.8 * (latin + cyrillic + arabic + han + kana + hangul);
  if (cyrillic >= 80 && cyrillic > most)
    return { languages: CYRILLIC, likely: /[ії]/i.test(text) ? 'uk' : 'ru' };
  if (arabic >= 80 && arabic > most) return { languages: ARABIC, likely: /[یک]/.test(text) ? 'fa' : 'ar' };
  return null;
}

interface Heard {
  readonly language: string;
  readonly sure: boolean;
}

/** The language of a text by its script and its small words; null if it is too short or mixed to tell. */
export function languageOfText(text: string): Heard | null {
  const scripts = countScripts(text);
  const { latin, cyrillic, arabic, han, kana, hangul } = scripts;
  const letters = latin + cyrillic + arabic + han + kana + hangul;
  if (letters < 20) return null;
  if (hangul > letters * 0.3) return { language: 'ko', sure: true };
  if (kana > letters * 0.08 && kana + han > letters * 0.3) return { language: 'ja', sure: true };
  if (han > letters * 0.3) return { language: chineseScript(text), sure: true };
  return byStopWords(text);
}

function countScripts(text: string) {
  const counts = { latin: 0, cyrillic: 0, arabic: 0, han: 0, kana: 0, hangul: 0 };
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f))
      counts.latin++;
    else if (unit >= 0x400 && unit <= 0x52f) counts.cyrillic++;
    else if (unit >= 0x600 && unit <= 0x6ff) counts.arabic++;
    else if (unit >= 0x4e00 && unit <= 0x9fff) counts.han++;
    else if (unit >= 0x3040 && unit <= 0x30ff) counts.kana++;
    else if (unit >= 0xac00 && unit <= 0xd7a3) counts.hangul++;
  }
  return counts;
}

function chineseScript(text: string): string {
  let balance = 0;
  for (const character of text)
    balance += Number(SIMPLIFIED_ONLY.has(character)) - Number(TRADITIONAL_ONLY.has(character));
  return balance > 0 ? 'zh-Hans' : balance < 0 ? 'zh-Hant' : 'zh';
}

function byStopWords(text: string): Heard | null {
  const scores = new Map<string, number>();
  let words = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    const languages = STOP_WORD_TABLE.get(word.replace(/ي/g, 'ي'));
    if (languages)
      for (const language of languages)
        scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || words < 8) return null;
  const [language, score] = first;
  const share = score / words;
  if (share < 0.08) return null;
  const lead = score / (second?.[1] ?? 0.5);
  return { language, sure: words >= 30 && share >= 0.12 && lead >= 1.5 };
}
