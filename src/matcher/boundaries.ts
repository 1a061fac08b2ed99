/** How words of a language begin and end, and what may stand inside a term. */
export interface Boundaries {
  /** `separate`: a space in a term is a space or a hyphen in the text. `free`: spaces and hyphens inside a term are skipped (Chinese, Japanese, Korean). */
  readonly spaces: 'separate' | 'free';
  /** Letters that may be written onto a word's front, longest first: Arabic و, ب, ال … A term may begin after one. */
  readonly prefixes: readonly string[];
  /** Endings that may follow a term within the word: German s, Korean 를. Folded. */
  readonly suffixes: readonly string[];
  /** Does the match include the ending? Yes where it is inflection (German), no where it is a particle (Korean). */
  readonly suffixInside: boolean;
}

export const PLAIN_BOUNDARIES: Boundaries = {
  spaces: 'separate',
  prefixes: [],
  suffixes: [],
  suffixInside: false,
};
