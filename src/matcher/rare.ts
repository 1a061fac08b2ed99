import { Kind, kindOf } from './character.ts';

/** A text rewritten unit by unit, with the way back: unit `i` came from `starts[i]`..`ends[i]` of the original. */
export interface Expanded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const isPart = (unit: number) => kindOf(unit) === Kind.RARE;

/**
 * Composes what folding unit by unit cannot: conjoining jamo, kana with a separate voicing mark, half-width kana,
 * ligatures, Roman-numeral characters (NFKC of each cluster). Offsets stay recoverable.
 */
export function expandRare(text: string): Expanded {
  let out = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    // A cluster: a unit with the rare units that hang on it.
    if (isPart(text.charCodeAt(at)) || (end < text.length && isPart(text.charCodeAt(end))))
      while (end < text.length && isPart(text.charCodeAt(end))) end++;
    const piece =
      end - at === 1 && !isPart(text.charCodeAt(at)) ? text[at]! : text.slice(at, end).normalize('NFKC');
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    out += piece;
    at = end;
  }
  return { text: out, starts, ends };
}
