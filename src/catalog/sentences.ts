import { foldUnit, isUpper, Kind, kindOf } from '../matcher/character.ts';

const ENDS_ALWAYS = '。！？؟۔\n';
const END = /[。！？؟۔\n.!?…]/g;
const WORD_REACH = 8;
const ORDINAL = /(?:^|[^\d.,])\d{1,2}$/;

/**
 * Offsets at which sentences begin; the first is 0. A full stop ends one only before a space, not after a single letter ("U.S.")
 * or an abbreviation of the language (`#`: a number of one or two digits, "am 5. Februar"), and not before a small letter.
 */
export function findSentences(text: string, abbreviations: ReadonlySet<string>): readonly number[] {
  const starts = [0];
  END.lastIndex = 0;
  for (let found = END.exec(text); found; found = END.exec(text)) {
    const [sign] = found;
    const at = found.index;
    if (at === text.length - 1) break;
    if (ENDS_ALWAYS.includes(sign)) {
      starts.push(at + 1);
      continue;
    }
    let next = at + 1;
    while (next < text.length && isCloser(text.charCodeAt(next))) next++;
    if (next >= text.length || kindOf(text.charCodeAt(next)) !== Kind.SPACE) continue;
    while (next < text.length && kindOf(text.charCodeAt(next)) === Kind.SPACE) next++;
    if (next >= text.length || isLower(text.charCodeAt(next))) continue;
    if (sign === '.' && endsAbbreviation(text, at, abbreviations)) continue;
    starts.push(next);
    END.lastIndex = next;
  }
  return starts;
}

/** Index of the sentence that holds the offset. */
export function sentenceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

const isCloser = (unit: number): boolean => {
  const kind = kindOf(unit);
  return kind === Kind.QUOTE || kind === Kind.CLOSE || foldUnit(unit) === "'";
};

const isLower = (unit: number): boolean =>
  kindOf(unit) === Kind.LETTER &&
  !isUpper(unit) &&
  String.fromCharCode(unit).toUpperCase() !== String.fromCharCode(unit);

function endsAbbreviation(text: string, at: number, abbreviations: ReadonlySet<string>): boolean {
  if (abbreviations.has('#') && ORDINAL.test(text.slice(Math.max(0, at - 3), at))) return true;
  let word = '';
  let back = at - 1;
  for (; back >= 0 && at - back <= WORD_REACH && kindOf(text.charCodeAt(back)) === Kind.LETTER; back--)
    word = foldUnit(text.charCodeAt(back)) + word;
  if (word.length === 1) return isUpper(text.charCodeAt(at - 1)) || text[back] === '.';
  return abbreviations.has(word);
}
