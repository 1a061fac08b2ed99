import { isUpper, Kind, kindOf } from '../matcher/character.ts';
import type { Span } from '../matcher/select-longest.ts';
import type { BlockIndex } from './block-index.ts';
import { countWords } from './gap.ts';

const FEWEST_WORDS = 4;

/** Verdicts on the lines of a block, by their ends: a long one with many terms is read once. */
const known = new WeakMap<BlockIndex, Map<string, boolean>>();

/** Scripts that have no capitals: an acronym among them is no shout. */
const UNCASED: readonly number[] = [Kind.ARABIC, Kind.HANGUL, Kind.IDEOGRAPH];

/** Does the span stand in a line of capitals, four words or more? There, capitals prove nothing. */
export function isShouted(block: BlockIndex, span: Span): boolean {
  const line = block.around(span, 0);
  const key = `${line.start} ${line.end}`;
  let verdicts = known.get(block);
  if (!verdicts) known.set(block, (verdicts = new Map()));
  let verdict = verdicts.get(key);
  if (verdict === undefined) verdicts.set(key, (verdict = isInCapitals(block.text, line)));
  return verdict;
}

function isInCapitals(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (UNCASED.includes(kind) || (kind === Kind.LETTER && !isUpper(unit))) return false;
  }
  return countWords(text, start, end, FEWEST_WORDS) >= FEWEST_WORDS;
}
