import { LOOK_ALIKES, UNIFIED } from '../matcher/letter-twins.ts';

/**
 * Could any mention occur at all? A necessary condition, cheap enough for every page: short needles looked for by native string search.
 * It never says no where the spotter would find something; it may say yes where it finds nothing.
 */

export interface SentinelTable {
  /** Spaces, hyphens and bracketed remarks may stand inside a form (Chinese, Japanese, Korean). */
  readonly free?: true;
  /** Sets (indices) of which a text of any mention has a needle: what to look for first. */
  readonly glance?: readonly number[];
  /**
   * Sets of needles, joined by `|`. A space in a needle is an edge of a word. Needles with a capital are looked for in the text as it
   * is written, others in small letters.
   */
  readonly sets: readonly string[];
  /**
   * A mention needs a needle of each set (indices) of one row: of the first within `NEAR` units, of the second anywhere.
   */
  readonly rows: readonly (readonly [near: readonly number[], far: readonly number[]])[];
}

/** UTF-16 units of the page's text that no match of a pattern, and no sentence, goes beyond. */
export const NEAR = 2000;
/** Where this stands, a sentence may be longer than that; a line break ends one. Looked for only from where one ends: from everywhere would take long. */
const LONG_SENTENCE = /(?:^|[.!?…。！？؟۔\n])[^.!?…。！？؟۔\n]{1000}/;

/** Anything but ASCII and the signs of typography, which part words as they are. */
const NEEDS_FOLDING = /[^\x00-\x7f\u00a0-\u00a9\u00ab\u00ae-\u00b1\u00bb\u2010-\u2027\u20ac\u2122]/;
/** No letters, so a word may begin beside them; but normalised they would be some. */
const SYMBOLS =
  /[\u00a8\u2100\u2101\u2103\u2105\u2106\u2109\u2116\u2117\u2120-\u2122\u213b\u24b6-\u24e9\u3200-\u33ff\ud800-\udfff]/g;
const IGNORED =
  /[\u00ad\u0300-\u036f\u0640\u064b-\u065f\u0670\u180e\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const QUOTES = /["«»„“”‟〝-〟《》〈〉「-』]/g;
/** The quote comes first, as it is what can be searched for fast. */
const QUOTE_IN_WORD =
  /["«»„“”‟〝-〟《》〈〉「-』](?<=[0-9A-Za-z\u00c0-\u1fff\u2c00-\uffef].)(?=[0-9A-Za-z\u00c0-\u1fff\u2c00-\uffef])/;
const VARIANTS = RegExp(`[${UNIFIED[0]}٠-٩۰-۹]`, 'g');
const REMARKS = /[([（［【][^()[\]（）［］【】]*[)\]）］】]/g;
const GAPS = /[\s\-‐‑‒–−]+/g;
/** Everything but Latin, Cyrillic and Arabic letters and digits parts words; what else is a letter hardly matters, and may part them. */
const BETWEEN_WORDS = /[^0-9A-Za-z\u0400-\u052f\u0620-\u06d5]+/g;
const ARABIC = /[\u0620-\u06d5]/;
const BETWEEN_SCRIPTS =
  /(?<=[A-Za-z\u0400-\u052f])(?=[\u0620-\u06d5])|(?<=[\u0620-\u06d5])(?=[A-Za-z\u0400-\u052f])/g;
const CYRILLIC = /[\u0400-\u052f]/;

/**
 * The spelling in which needles are cut and looked for, coarser than the matcher's folding but for case. Words stand between single
 * spaces, or, where they have no bounds (`free`), with nothing between them. Bracketed remarks go to the end.
 */
export function spellForSentinel(text: string, free: boolean): string {
  let spelled = text;
  const isForeign = NEEDS_FOLDING.test(spelled);
  if (isForeign)
    spelled = spelled
      .replace(SYMBOLS, ' ')
      .normalize('NFKD')
      .replace(IGNORED, '')
      .replace(VARIANTS, (sign) => UNIFIED[1][UNIFIED[0].indexOf(sign)] ?? String(sign.charCodeAt(0) & 15));
  const remarks = spelled.match(REMARKS);
  if (remarks) spelled = [spelled.replace(REMARKS, ' '), ...remarks].join(' | ');
  if (free) spelled = spelled.replace(QUOTES, '').replace(GAPS, '');
  else {
    // The matcher skips quotes inside a word too.
    if (QUOTE_IN_WORD.test(spelled)) spelled = `${spelled} ${spelled.replace(QUOTES, '')}`;
    spelled = ` ${spelled} `.replace(BETWEEN_WORDS, ' ');
    if (isForeign && ARABIC.test(spelled)) spelled = spelled.replace(BETWEEN_SCRIPTS, ' ');
  }
  if (isForeign && CYRILLIC.test(spelled))
    for (let at = 0; at < LOOK_ALIKES[0].length; at++)
      spelled = spelled.replaceAll(LOOK_ALIKES[0][at]!, LOOK_ALIKES[1][at]!);
  return spelled;
}

/** False only where the spotter with this language's table finds nothing in any part of `text`. */
export function mayOccur({ free, glance, sets, rows }: SentinelTable, text: string): boolean {
  const written = spellForSentinel(text, free === true);
  // On most pages this is all that it takes.
  if (
    glance &&
    !hasAny(
      glance.map((set) => sets[set]!),
      written,
    )
  )
    return false;
  const present = createPresence(sets, written, free === true);
  const has = (set: number) => present(set).length > 0;
  const likely = rows.filter((row) => row.flat().every(has));
  if (likely.length === 0) return false;
  if (likely.some(([near]) => near.length === 0) || LONG_SENTENCE.test(text)) return true;
  for (let at = 0; at < text.length; at += NEAR) {
    const here = spellForSentinel(text.slice(at, at + 2 * NEAR), free === true);
    const small = here.toLowerCase();
    const isHere = (set: number) => present(set).some((needle) => isIn(needle, here, small));
    if (likely.some(([near]) => near.every(isHere))) return true;
  }
  return false;
}

/** Needles with a capital are looked for in the text as it is written. */
const isIn = (needle: string, written: string, small: string): boolean =>
  (needle === needle.toLowerCase() ? small : written).includes(needle);

/** Needles with a capital. */
const CAPITALS = /[^|A-Z\u0400-\u042f\u0490]*[A-Z\u0400-\u042f\u0490][^|]*/g;

/** Is one of the needles in the text? A list of them is a regular expression, which engines search for all at once. */
function hasAny(sets: readonly string[], written: string): boolean {
  // Where words have no bounds needles have other signs than letters too.
  const needles = sets.join('|').replace(/[.+*?^$(){}[\]\\]/g, '\\$&');
  return (
    RegExp(needles.replace(CAPITALS, '\0')).test(written.toLowerCase()) ||
    RegExp(needles.match(CAPITALS)?.join('|') ?? '\0').test(written)
  );
}

/** How words begin: a set of these rules most needles out faster than a search does. */
const BEGINNINGS = / [^ ]{1,6}/g;

/** Tells which needles of a set the text has, spelled as they are; each is looked for once. */
function createPresence(
  sets: readonly string[],
  written: string,
  free: boolean,
): (set: number) => readonly string[] {
  const small = written.toLowerCase();
  const beginnings = new Set(free ? small : small.match(BEGINNINGS));
  /** A beginning of less than six letters is there only as a whole word, so it is asked for only where the needle has its end. */
  const mayStand = (plain: string): boolean => {
    if (free) return beginnings.has(plain[0]!);
    for (let at = plain[0] === ' ' ? 0 : plain.indexOf(' '); at >= 0;) {
      const next = plain.indexOf(' ', at + 1);
      const end = next < 0 ? plain.length : next;
      if (
        end - at > 1 &&
        (next > 0 || end - at >= 7) &&
        !beginnings.has(plain.slice(at, Math.min(end, at + 7)))
      )
        return false;
      at = next;
    }
    return true;
  };
  const known: (readonly string[])[] = [];
  return (set) =>
    (known[set] ??= sets[set]!.split('|').filter(
      (needle) => mayStand(needle.toLowerCase()) && isIn(needle, written, small),
    ));
}
