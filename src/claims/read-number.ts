import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A number in the text. `next` is the token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly isOrdinal: boolean;
  /** Written in digits with no comma, so that it might be a year. */
  readonly isPlainDigits: boolean;
  readonly at: number;
  readonly next: number;
}

/**
 * The number that begins at the token: digits ("1,550", "6th"), words ("twenty-two", "a dozen", "two hundred"). Undefined for one
 * that is glued to a name ("P5", "9M729", "$40") or stands after a word that makes it a name ("resolution 1718").
 */
export function readNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadNumber | undefined {
  const token = tokens[at];
  const canBegin =
    token && (token.kind === 'number' || lexicon.numberBeginnings.at(tokens, at) !== undefined);
  if (!canBegin || isNamed(tokens, at, lexicon)) return undefined;
  return token.kind === 'number' ? readDigits(tokens, at, lexicon) : readWords(tokens, at, lexicon);
}

const CURRENCIES = '$€£¥';
const GLUING_SIGNS = '+/:.';

function isNamed(tokens: readonly Token[], at: number, { numberNames }: Lexicon): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (numberNames.has(before.lower) || (before.text === '.' && numberNames.has(tokens[at - 2]?.lower ?? '')))
    return tokens[at]!.kind === 'number';
  if (CURRENCIES.includes(before.text)) return true;
  const isTail = before.text === '-' && before.isGlued && tokens[at]!.isGlued;
  if (isTail && tokens[at]!.kind === 'number' && tokens[at - 2]?.kind === 'word') return true;
  return (
    tokens[at]!.isGlued &&
    tokens[at]!.kind === 'number' &&
    (before.kind === 'word' || GLUING_SIGNS.includes(before.text))
  );
}

function readDigits(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadNumber | undefined {
  const { text } = tokens[at]!;
  const value = Number(text.replaceAll(',', ''));
  const after = tokens[at + 1];
  const number = { value, isOrdinal: false, isPlainDigits: /^\d+$/.test(text), at, next: at + 1 };
  if (after?.isGlued && after.kind === 'word') {
    if (lexicon.language.ordinalSuffixes.includes(after.lower))
      return { ...number, isOrdinal: true, next: at + 2 };
    return lexicon.unitNouns.at(tokens, at + 1) ? number : undefined;
  }
  if (after?.isGlued && (after.text === '/' || after.text === ':')) return undefined;
  const factor = after && !after.isGlued ? lexicon.multipliers.get(after.lower) : undefined;
  return factor === undefined
    ? number
    : { ...number, value: value * factor, isPlainDigits: false, next: at + 2 };
}

function readWords(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadNumber | undefined {
  const { numberWords, ordinalWords, multipliers } = lexicon;
  const { lower } = tokens[at]!;
  if (
    tokens[at - 1]?.text === '-' &&
    tokens[at - 1]!.isGlued &&
    numberWords.get(tokens[at - 2]?.lower ?? '') !== undefined
  )
    return undefined;
  const found = { isPlainDigits: false, at };
  const ordinal = ordinalWords.get(lower);
  if (ordinal !== undefined) return { ...found, value: ordinal, isOrdinal: true, next: at + 1 };
  let value = numberWords.get(lower);
  let next = at + 1;
  if (value === undefined) {
    // "a dozen", "half a dozen"; a bare "dozens" is no number
    const factor = multipliers.get(tokens[at + 1]?.lower ?? '');
    if (!lexicon.articles.has(lower) || factor === undefined) return undefined;
    const isHalf = tokens[at - 1]?.lower === lexicon.language.half;
    return { ...found, value: isHalf ? factor / 2 : factor, isOrdinal: false, next: at + 2 };
  }
  if (value >= 20 && tokens[next]?.text === '-' && tokens[next]!.isGlued) {
    const unit = numberWords.get(tokens[next + 1]?.lower ?? '');
    const unitOrdinal = ordinalWords.get(tokens[next + 1]?.lower ?? '');
    if (unit !== undefined && unit < 10) [value, next] = [value + unit, next + 2];
    else if (unitOrdinal !== undefined && unitOrdinal < 10)
      return { ...found, value: value + unitOrdinal, isOrdinal: true, next: next + 2 };
  }
  const factor = multipliers.get(tokens[next]?.lower ?? '');
  return {
    ...found,
    value: factor === undefined ? value : value * factor,
    isOrdinal: false,
    next: factor === undefined ? next : next + 1,
  };
}
