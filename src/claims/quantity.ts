import type { Hedge } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { readNumber, type ReadNumber } from './read-number.ts';
import type { Token } from './tokens.ts';

/** A number with what is said around it: "more than 20", "15 to 20", "22". */
export interface Quantity {
  readonly value: number;
  /** The lower end of a range. */
  readonly low?: number;
  readonly hedge?: Hedge;
  readonly isOrdinal: boolean;
  readonly isPlainDigits: boolean;
  /** First token of hedge or number. */
  readonly from: number;
  /** First token of the number. */
  readonly at: number;
  readonly next: number;
}

/** All numbers of the tokens, each with its hedge; a range is one. */
export function readQuantities(tokens: readonly Token[], lexicon: Lexicon): Quantity[] {
  const all: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = readNumber(tokens, at, lexicon);
    if (!number) {
      at++;
      continue;
    }
    const quantity = around(tokens, number, lexicon);
    all.push(quantity);
    at = quantity.next;
  }
  return all;
}

function around(tokens: readonly Token[], number: ReadNumber, lexicon: Lexicon): Quantity {
  const { value, isOrdinal, isPlainDigits, at, next } = number;
  const hasHalf = tokens[at - 1]?.lower === lexicon.language.half;
  const begins = hasHalf ? at - 1 : at;
  if (isOrdinal) return { value, isOrdinal, isPlainDigits, from: at, at, next };
  const upper = upperEnd(tokens, number, lexicon);
  const isBetween = tokens[begins - 1]?.lower === lexicon.language.between;
  if (upper) {
    const from = isBetween ? begins - 1 : begins;
    return {
      value: upper.value,
      low: value,
      isOrdinal,
      isPlainDigits: false,
      from,
      at: begins,
      next: upper.next,
    };
  }
  const before = lexicon.hedgesBefore.endingAt(tokens, begins);
  const after = lexicon.hedgesAfter.at(tokens, next);
  const hedge = before?.value ?? after?.value;
  return {
    value,
    isOrdinal,
    isPlainDigits,
    ...(hedge && { hedge }),
    from: before?.at ?? begins,
    at: begins,
    next: before ? next : (after?.next ?? next),
  };
}

/** The second number of "15 to 20", "15-20", "between 15 and 20". */
function upperEnd(
  tokens: readonly Token[],
  { value, at, next }: ReadNumber,
  lexicon: Lexicon,
): ReadNumber | undefined {
  const isBetween = tokens[at - 1]?.lower === lexicon.language.between;
  const join =
    lexicon.rangeJoins.at(tokens, next)?.next ??
    (isBetween && lexicon.and.has(tokens[next]?.lower ?? '') ? next + 1 : undefined);
  const upper = join === undefined ? undefined : readNumber(tokens, join, lexicon);
  return upper && !upper.isOrdinal && upper.value > value ? upper : undefined;
}
