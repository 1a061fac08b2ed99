import { LOOK_ALIKES, UNIFIED } from './letter-twins.ts';

/**
 * What one UTF-16 unit is to the matcher: its kind (which decides boundaries and skipping) and its folded form.
 *
 * Folding is one unit to one unit, so offsets never move: case is dropped, accents and Cyrillic stress fall away
 * (`é`→`e`, `ё`→`е`, `й`→`и`, `ı`/`İ`→`i`, `ł`→`l`), full-width Latin becomes Latin, Arabic and Persian letters and digits are
 * unified, Cyrillic look-alikes of Latin letters become the Latin letter. Units that need more than that are `RARE`.
 */
export const Kind = {
  /** Soft hyphen, zero-width and direction marks, combining accents, harakat, tatweel: as if they were not there. */
  IGNORED: 1,
  SPACE: 2,
  HYPHEN: 3,
  /** Double quotation marks: ignored inside a term, a boundary outside. */
  QUOTE: 4,
  OPEN: 5,
  CLOSE: 6,
  OTHER: 7,
  /** Latin, Cyrillic, Greek and every other alphabet but those below. */
  LETTER: 8,
  ARABIC: 9,
  HANGUL: 10,
  /** Han, kana: a word may begin and end anywhere. */
  IDEOGRAPH: 11,
  DIGIT: 12,
  /** Stands for several units when normalised: the text goes through `expandRare` first. */
  RARE: 13,
} as const;

const APOSTROPHES = '‘’ʼ′`＇';

/** What a small letter counts as. */
const twinOf = new Map<string, string>();
for (const [letters, twins] of [UNIFIED, LOOK_ALIKES])
  for (let at = 0; at < letters.length; at++) twinOf.set(letters[at]!, twins[at]!);
for (const sign of APOSTROPHES) twinOf.set(sign, "'");

const between = (unit: number, from: number, to: number) => unit >= from && unit <= to;

const isIgnored = (u: number) =>
  u === 0xad ||
  u === 0x640 ||
  u === 0x670 ||
  u === 0xfeff ||
  u === 0x61c ||
  u === 0x180e ||
  between(u, 0x300, 0x36f) ||
  between(u, 0x64b, 0x65f) ||
  between(u, 0x200b, 0x200f) ||
  between(u, 0x202a, 0x202e) ||
  between(u, 0x2060, 0x206f) ||
  between(u, 0xfe00, 0xfe0f);

const isRare = (u: number) =>
  between(u, 0x1100, 0x11ff) ||
  between(u, 0xa960, 0xa97f) ||
  between(u, 0xd7b0, 0xd7ff) ||
  u === 0x3099 ||
  u === 0x309a ||
  between(u, 0x2160, 0x217f) ||
  between(u, 0xfb00, 0xfb06) ||
  between(u, 0xff65, 0xffdc) ||
  ((between(u, 0xfb50, 0xfdff) || between(u, 0xfe70, 0xfefc)) &&
    String.fromCharCode(u).normalize('NFKC').length > 1);

const SPACES = /\s/;
const HYPHENS = '-‐‑‒–−﹣－';
const QUOTES = '"«»„“”‟〝〞〟＂《》〈〉「」『』';
const LETTERS = /[\p{L}\p{M}]/u;
const DIGITS = /\p{N}/u;
const MARKS = /[\u0300-\u036f]/g;

/** Folded units found out so far. */
const folded: string[] = [];

/** The unit that stands for `unit` in folded text. */
export const foldUnit = (unit: number): string => (folded[unit] ??= findFolded(unit));

function findFolded(unit: number): string {
  if (unit < 0x80) return String.fromCharCode(unit).toLowerCase();
  let text = String.fromCharCode(unit);
  if (unit >= 0xfb50) {
    const compatible = text.normalize('NFKC');
    if (compatible.length === 1) text = compatible;
  }
  const digit = between(unit, 0x660, 0x669) ? unit - 0x660 : between(unit, 0x6f0, 0x6f9) ? unit - 0x6f0 : -1;
  if (digit >= 0) return String(digit);
  let small = text === 'İ' ? 'i' : text.toLowerCase();
  if (unit < 0x590 || between(unit, 0x1e00, 0x1fff)) small = small.normalize('NFD').replace(MARKS, '');
  if (small.length !== 1) small = text;
  return twinOf.get(small) ?? small;
}

/** Kinds found out so far; 0 = not asked yet. */
const kinds = new Uint8Array(65536);

/** One of `Kind`. Surrogates are `OTHER`. */
export const kindOf = (unit: number): number => kinds[unit] || (kinds[unit] = findKind(unit));

function findKind(unit: number): number {
  if (between(unit, 0x61, 0x7a) || between(unit, 0x41, 0x5a)) return Kind.LETTER;
  if (isIgnored(unit)) return Kind.IGNORED;
  if (isRare(unit)) return Kind.RARE;
  const text = foldUnit(unit);
  if (SPACES.test(text)) return Kind.SPACE;
  if (HYPHENS.includes(text)) return Kind.HYPHEN;
  if (QUOTES.includes(text)) return Kind.QUOTE;
  if ('([（［【'.includes(text)) return Kind.OPEN;
  if (')]）］】'.includes(text)) return Kind.CLOSE;
  if (DIGITS.test(text)) return Kind.DIGIT;
  if (!LETTERS.test(text)) return Kind.OTHER;
  if (between(unit, 0x600, 0x6ff) || between(unit, 0x750, 0x77f) || between(unit, 0xfb50, 0xfefc))
    return Kind.ARABIC;
  if (between(unit, 0xac00, 0xd7a3)) return Kind.HANGUL;
  if (
    between(unit, 0x3005, 0x3007) ||
    between(unit, 0x3041, 0x30ff) ||
    between(unit, 0x3400, 0x9fff) ||
    between(unit, 0xf900, 0xfaff)
  )
    return Kind.IDEOGRAPH;
  return Kind.LETTER;
}

/** Combining accents and Arabic vowel signs: part of the letter before them. */
export const isMark = (unit: number): boolean =>
  between(unit, 0x300, 0x36f) || between(unit, 0x64b, 0x65f) || unit === 0x670;

/** Upper or title case, as written. */
export function isUpper(unit: number): boolean {
  if (unit < 0x80) return between(unit, 0x41, 0x5a);
  const text = String.fromCharCode(unit);
  return text.toLowerCase() !== text;
}

/** Would a word run on from a unit of kind `left` to one of kind `right`? */
export const joins = (left: number, right: number): boolean => JOINS[(left << 4) | right] === 1;

const JOINS = new Uint8Array(256);
for (const left of Object.values(Kind))
  for (const right of Object.values(Kind)) JOINS[(left << 4) | right] = Number(runOn(left, right));

function runOn(left: number, right: number): boolean {
  if (left < Kind.LETTER || right < Kind.LETTER || left === Kind.RARE || right === Kind.RARE) return false;
  if (left === Kind.IDEOGRAPH || right === Kind.IDEOGRAPH) return false;
  if (left === right) return true;
  if (left === Kind.DIGIT) return right !== Kind.HANGUL;
  if (right === Kind.DIGIT) return left !== Kind.HANGUL;
  return false;
}
