/**
 * Could any mention occur at all? A necessary condition, cheap enough for every page: short needles looked for by native string search.
 * It never says no where the spotter would find something; it may say yes where it finds nothing.
 */

export interface SentinelTable {
  /** Spaces, hyphens and bracketed remarks may stand inside a form (Chinese, Japanese, Korean). */
  readonly free?: true;
  /**
   * Sets of needles, joined by `|`. A space in a needle is an edge of a word. Needles with a capital are looked for in the text as it
   * is written, others in small letters.
   */
  readonly sets: readonly string[];
  /**
   * A mention needs a needle of each set (indices) of one row: of those in `near` within `NEAR` units, of the others anywhere.
   */
  readonly rows: readonly { readonly near?: readonly number[]; readonly far: readonly number[] }[];
}

/** UTF-16 units of the page's text that no match of a pattern, and no sentence, goes beyond. */
export const NEAR = 2000;
/** Where this stands, a sentence may be longer than that; a line break ends one. */
const LONG_SENTENCE = /[^.!?…。！？؟۔\n]{1000}/;

const NEEDS_FOLDING = /[^\x00-\x7f]/;
/** No letters, so a word may begin beside them; but normalised they would be some. */
const SYMBOLS =
  /[\u00a8\u2100\u2101\u2103\u2105\u2106\u2109\u2116\u2117\u2120-\u2122\u213b\u24b6-\u24e9\u3200-\u33ff\ud800-\udfff]/g;
const IGNORED =
  /[\u00ad\u0300-\u036f\u0640\u064b-\u065f\u0670\u180e\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const QUOTES = /["«»„“”‟〝-〟《》〈〉「-』]/g;
const QUOTE_IN_WORD = /[^\s\-"(),.:;=?!][«»„“”‟"][^\s\-"(),.:;=?!]/;
const UNIFIED = /[ıłŁøØđĐßأإآٱىیکةۀەھہヶケヵか٠-٩۰-۹]/g;
const UNIFORM: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 's',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ヶ: 'カ',
  ケ: 'カ',
  ヵ: 'カ',
  か: 'カ',
};
const OPENING = /[([（［【]/;
const REMARKS = /[([（［【]([^()[\]（）［］【】]*)[)\]）］】]/g;
const GAPS = /[\s\-‐‑‒–−]+/g;
/** Everything but Latin, Cyrillic and Arabic letters and digits parts words; what else is a letter hardly matters, and may part them. */
const BETWEEN_WORDS = /[^0-9A-Za-z\u0400-\u052f\u0620-\u06d5]+/g;
const ARABIC = /[\u0620-\u06d5]/;
const BETWEEN_SCRIPTS =
  /(?<=[A-Za-z\u0400-\u052f])(?=[\u0620-\u06d5])|(?<=[\u0620-\u06d5])(?=[A-Za-z\u0400-\u052f])/g;
const CYRILLIC = /[\u0400-\u052f]/;
/** Letters of two alphabets that look alike; the matcher takes one for the other. */
const TWINS = ['аеорсхуіѕјвнкмтАЕОРСХУІЅЈВНКМТ', 'aeopcxyisjbhkmtAEOPCXYISJBHKMT'] as const;

/**
 * The spelling in which needles are cut and looked for, coarser than the matcher's folding but for case. Words stand between single
 * spaces, or, where they have no bounds (`free`), with nothing between them. Bracketed remarks go to the end.
 */
export function spellForSentinel(text: string, free: boolean): string {
  let spelled = text;
  if (NEEDS_FOLDING.test(spelled))
    spelled = spelled
      .replace(SYMBOLS, ' ')
      .normalize('NFKD')
      .replace(IGNORED, '')
      .replace(UNIFIED, (sign) => UNIFORM[sign] ?? String(sign.charCodeAt(0) & 15));
  if (OPENING.test(spelled)) {
    const remarks: string[] = [];
    const rest = spelled.replace(REMARKS, (_, remark: string) => {
      remarks.push(remark);
      return ' ';
    });
    spelled = [rest, ...remarks].join(' | ');
  }
  if (free) spelled = spelled.replace(QUOTES, '').replace(GAPS, '');
  else {
    // The matcher skips quotes inside a word too.
    if (QUOTE_IN_WORD.test(spelled)) spelled = `${spelled} ${spelled.replace(QUOTES, '')}`;
    spelled = ` ${spelled} `.replace(BETWEEN_WORDS, ' ');
    if (ARABIC.test(spelled)) spelled = spelled.replace(BETWEEN_SCRIPTS, ' ');
  }
  if (CYRILLIC.test(spelled))
    for (let at = 0; at < TWINS[0].length; at++) spelled = spelled.replaceAll(TWINS[0][at]!, TWINS[1][at]!);
  return spelled;
}

/** False only where the spotter with this language's table finds nothing in any part of `text`. */
export function mayOccur({ free, sets, rows }: SentinelTable, text: string): boolean {
  const has = presence(sets, text, free === true);
  const likely = rows.filter(({ near = [], far }) => far.every(has) && near.every(has));
  if (likely.length === 0) return false;
  if (likely.some(({ near }) => !near) || LONG_SENTENCE.test(text)) return true;
  for (let at = 0; at < text.length; at += NEAR) {
    const hasHere = presence(sets, text.slice(at, at + 2 * NEAR), free === true);
    if (likely.some(({ near }) => near!.every(hasHere))) return true;
  }
  return false;
}

/** Tells which sets have a needle in the text; each is looked for once. */
function presence(sets: readonly string[], text: string, free: boolean): (set: number) => boolean {
  const written = spellForSentinel(text, free);
  const small = written.toLowerCase();
  const known: boolean[] = [];
  const stands = (needle: string) => (needle === needle.toLowerCase() ? small : written).includes(needle);
  return (set) => (known[set] ??= sets[set]!.split('|').some(stands));
}
