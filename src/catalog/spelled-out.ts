import { isUpper, Kind, kindOf } from '../matcher/character.ts';
import type { Span } from '../matcher/select-longest.ts';

const FEWEST_LETTERS = 3;
const REACH_UNITS = 160;

/**
 * The words that spell out an acronym in brackets, or between commas, behind them: in "International Association for Educational
 * Assessment (IAEA)" the four with capitals, the last one first. Each letter is the capital that a word begins with; words in small
 * letters may stand between. Null where the span is no such acronym, or the words do not spell it.
 */
export function findSpelledOut(text: string, acronym: Span): Span[] | null {
  if (acronym.end - acronym.start < FEWEST_LETTERS) return null;
  for (let at = acronym.start; at < acronym.end; at++) if (!isUpper(text.charCodeAt(at))) return null;
  const isBetweenCommas = text.slice(acronym.start - 2, acronym.start) === ', ' && text[acronym.end] === ',';
  const open = acronym.start - (isBetweenCommas ? 2 : 1);
  if (open < 0 || acronym.end >= text.length) return null;
  const isInBrackets =
    kindOf(text.charCodeAt(open)) === Kind.OPEN && kindOf(text.charCodeAt(acronym.end)) === Kind.CLOSE;
  if (!isBetweenCommas && !isInBrackets) return null;
  let wanted = acronym.end - 1;
  const words: Span[] = [];
  let at = open - 1;
  const stop = Math.max(-1, open - REACH_UNITS);
  while (at > stop && wanted >= acronym.start) {
    if (kindOf(text.charCodeAt(at)) < Kind.LETTER) {
      if (!isBetweenWords(kindOf(text.charCodeAt(at)))) return null;
      at--;
      continue;
    }
    let first = at;
    while (first > 0 && kindOf(text.charCodeAt(first - 1)) >= Kind.LETTER) first--;
    if (text[first] === text[wanted]) {
      wanted--;
      words.push({ start: first, end: at + 1 });
    } else if (isUpper(text.charCodeAt(first))) return null;
    at = first - 1;
  }
  return wanted < acronym.start ? words : null;
}

const isBetweenWords = (kind: number): boolean => kind <= Kind.QUOTE;
