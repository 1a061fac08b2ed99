import { isUpper, Kind, kindOf } from '../matcher/character.ts';
import type { Span } from '../matcher/select-longest.ts';
import type { BlockIndex } from './block-index.ts';
import { countWords } from './gap.ts';

const FEWEST_WORDS = 4;

/** Does the span stand in a line of capitals, four words or more? There, capitals prove nothing. */
export function isShouted(block: BlockIndex, span: Span): boolean {
  const { start, end } = block.around(span, 0);
  for (let at = start; at < end; at++) {
    const unit = block.text.charCodeAt(at);
    if (kindOf(unit) === Kind.LETTER && !isUpper(unit)) return false;
  }
  return countWords(block.text, start, end, FEWEST_WORDS) >= FEWEST_WORDS;
}
