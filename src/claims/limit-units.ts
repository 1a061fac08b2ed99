import type { UnitNoun } from './language.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';

const NOUN_REACH = 4;

/** A unit as the text writes it, with what it can mean. */
export interface UnitFound {
  readonly units: readonly UnitNoun[];
  /** Those of them that the words do not settle on: "launchers" are not for certain the deployed ones. */
  readonly loose: readonly UnitNoun[];
  /** The token after the unit, or after the number where that stands last. */
  readonly next: number;
  /** No word stands between that might narrow what is counted: "reserve launchers". */
  readonly isBare: boolean;
}

/** The unit after the number, or before it: "cut deployed warheads to 1,700". Undefined where no unit stands with it. */
export const unitOf = (sentence: Sentence, quantity: Quantity): UnitFound | undefined =>
  unitAfter(sentence, quantity) ?? unitBefore(sentence, quantity);

function unitBefore(sentence: Sentence, { from, next }: Quantity): UnitFound | undefined {
  const { tokens, lexicon, quantities } = sentence;
  const link = lexicon.capLinks.endingAt(tokens, from);
  const found = link && lexicon.unitNouns.endingAt(tokens, link.at);
  // "100 interceptors at two sites": the unit has its number already
  const isCounted = quantities.some((other) => found && other.next <= found.at && found.at - other.next <= 1);
  if (!found || isCounted) return undefined;
  const loose = looseOf(sentence, found.value, { from: found.at - 1, at: found.at, next: found.next });
  return { units: found.value, loose, next, isBare: true };
}

function unitAfter(sentence: Sentence, { next }: Quantity): UnitFound | undefined {
  const { tokens, lexicon, quantities } = sentence;
  for (let at = next; at <= next + NOUN_REACH && at < tokens.length; at++) {
    // "non-deployed launchers" are no deployed ones
    const isSecondHalf = at > next && tokens[at - 1]!.text === '-';
    const found = isSecondHalf ? undefined : lexicon.unitNouns.at(tokens, at);
    if (found) {
      const loose = looseOf(sentence, found.value, { from: next, at, next: found.next });
      return { units: found.value, loose, next: found.next, isBare: at === next };
    }
    if (tokens[at]!.kind === 'number' || quantities.some((quantity) => quantity.at === at)) return undefined;
    if (tokens[at]!.kind === 'sign' && tokens[at]!.text !== '-') return undefined;
    if (lexicon.closedWords.has(tokens[at]!.lower)) return undefined;
  }
  return undefined;
}

/** Units whose own word stands neither before the phrase (from `from` on), nor right after it. */
function looseOf(
  { tokens, lexicon }: Sentence,
  units: readonly UnitNoun[],
  { from, at, next }: { readonly from: number; readonly at: number; readonly next: number },
): readonly UnitNoun[] {
  const before = tokens.slice(Math.max(from, 0), at).map(({ lower }) => lower);
  // "deployed and reserve launchers", "non-deployed launchers"
  const isPlain = !before.some((word) => word === '-' || lexicon.and.has(word));
  return units.filter(
    ({ onlyWith }) =>
      onlyWith !== undefined && !(isPlain && before.includes(onlyWith)) && tokens[next]?.lower !== onlyWith,
  );
}
