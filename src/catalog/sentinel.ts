/**
 * Could any mention occur at all? A necessary condition, cheap enough for every page: a few short needles looked for by native string
 * search. It never says no where the spotter would find something; it may say yes where it finds nothing.
 */

/**
 * Per group: cue needles and form needles, joined by spaces. A mention needs one of each of some group; without cues a form is enough.
 * `a&b` wants both. Needles with a capital are looked for in the text as it is written, others in small letters.
 */
export interface SentinelTable {
  /** Spaces, hyphens and bracketed remarks may stand inside a form (Chinese, Japanese, Korean). */
  readonly free?: true;
  readonly groups: readonly (readonly [cues: string, forms: string])[];
}

const NEEDS_FOLDING = /[^\x00-\x7f]/;
const DROPPED =
  /["\u00ad\u0300-\u036f\u0640\u064b-\u065f\u0670\u180e\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff«»„“”‟〝-〟《》〈〉「-』]/g;
const UNIFIED = /[ıłŁøØđĐßأإآٱىیکةۀەھہヶケヵか٠-٩۰-۹]/g;
/** A word of two scripts: look-alike letters, which no needle foresees. */
const MIXED = /[A-Za-z][.+/]?[\u0400-\u04ff]|[\u0400-\u04ff][.+/]?[A-Za-z]/;
const CYRILLIC_LETTER = /[\u0400-\u04ff]/;
const GAPS = /[\s\-‐‑‒–−]+/g;
const REMARKS = /[([（［【][^()[\]（）［］【】]{0,40}[)\]）］】]/g;
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

/** Letters of two alphabets that look alike; the matcher takes one for the other. */
const CYRILLIC = 'аеорсхуіѕјвнкмтАЕОРСХУІЅЈВНКМТ';
const LATIN = 'aeopcxyisjbhkmtAEOPCXYISJBHKMT';
const TWINS = new Map(
  [...CYRILLIC].flatMap((letter, at) => [
    [letter, LATIN[at]!],
    [LATIN[at]!, letter],
  ]),
);

/** The needle in the other alphabet, where each of its letters has a twin there; else the needle itself. */
function twinOf(needle: string): string {
  let twin = '';
  for (const sign of needle) {
    const other = TWINS.get(sign);
    if (other === undefined && sign.toLowerCase() !== sign.toUpperCase()) return needle;
    twin += other ?? sign;
  }
  return twin;
}

/** The spelling in which needles are cut and looked for. Coarser than the matcher's folding, but for case and look-alikes. */
export function foldForSentinel(text: string): string {
  const bare = NEEDS_FOLDING.test(text) ? text.normalize('NFKD') : text;
  return bare
    .replace(DROPPED, '')
    .replace(UNIFIED, (sign) => UNIFORM[sign] ?? String(sign.charCodeAt(0) & 15));
}

/** False only where the spotter with this language's table finds nothing in any part of `text`. */
export function mayOccur({ free, groups }: SentinelTable, text: string): boolean {
  const folded = foldForSentinel(text);
  if (MIXED.test(folded)) return true;
  if (!free) return hasGroup(groups, folded);
  const closed = folded.replace(GAPS, '');
  return hasGroup(groups, closed) || hasGroup(groups, folded.replace(REMARKS, '').replace(GAPS, ''));
}

function hasGroup(groups: SentinelTable['groups'], text: string): boolean {
  const small = text.toLowerCase();
  const isMixed = CYRILLIC_LETTER.test(text);
  const stands = (needle: string) => (needle === needle.toLowerCase() ? small : text).includes(needle);
  const has = (needle: string) =>
    stands(needle) || ((isMixed || CYRILLIC_LETTER.test(needle)) && stands(twinOf(needle)));
  const hasOne = (needles: string) => needles.split(' ').some((needle) => needle.split('&').every(has));
  return groups.some(([cues, forms]) => (cues === '' || hasOne(cues)) && hasOne(forms));
}
