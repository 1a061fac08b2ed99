import type { Mark } from './language.ts';
import { clauseEnd, clauseStart, hasMark, type Sentence } from './sentence.ts';

const UNREAL: readonly Mark[] = ['future', 'hypothetical', 'negation'];

/** A plan, a condition or a denial in the clause up to the token: no statement about what was. */
export const isUnreal = (sentence: Sentence, at: number): boolean =>
  sentence.isQuestion || hasMark(sentence, UNREAL, clauseStart(sentence, at), at);

/**
 * Is it a plain statement of the article's own: no headline, nothing in quotation marks, nobody's word for it, no condition before it,
 * no plan or denial in its clause? Only then can something differ. The mark at `but` is a part of what is said ("no missiles").
 */
export function isPlain(sentence: Sentence, at: number, but?: number): boolean {
  const { tokens, lexicon, marks } = sentence;
  const counted = { marks: marks.filter((mark) => mark.at !== but) };
  if (sentence.isQuestion || sentence.isFragment || sentence.isQuoted(at)) return false;
  const clause = clauseEnd(sentence, at);
  const joined = tokens.findIndex((token, index) => index > at && lexicon.and.has(token.lower));
  const end = joined < 0 ? clause : Math.min(clause, joined);
  return (
    !hasMark(counted, ['denial', 'hearsay']) &&
    !hasMark(counted, ['hypothetical', 'attribution'], 0, at) &&
    !hasMark(counted, UNREAL, clauseStart(sentence, at), end)
  );
}
