import { joins, Kind, kindOf, foldUnit } from '../matcher/character.ts';

/** Words between two offsets; counting stops above `most`. An ideograph is a word; a possessive s is none. */
export function countWords(text: string, start: number, end: number, most: number): number {
  let words = 0;
  let before: number = Kind.OTHER;
  for (let at = start; at < end && words <= most; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === Kind.IGNORED) continue;
    if (kind >= Kind.LETTER && !joins(before, kind) && !isPossessive(text, at, end)) words++;
    before = kind;
  }
  return words;
}

/** Do two offsets follow each other with nothing but spaces, hyphens, quotes or a possessive between them? */
export function isAdjacent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind <= Kind.QUOTE || foldUnit(unit) === "'" || isPossessive(text, at, end)) continue;
    return false;
  }
  return true;
}

const SMALL_S = 115;

const isPossessive = (text: string, at: number, end: number): boolean =>
  text.charCodeAt(at) === SMALL_S &&
  at > 0 &&
  foldUnit(text.charCodeAt(at - 1)) === "'" &&
  (at + 1 >= end || kindOf(text.charCodeAt(at + 1)) < Kind.LETTER);
