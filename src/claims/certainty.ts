import { clauseStart, hasMark, type Sentence } from './sentence.ts';

/** A plan, a condition or a denial in the clause up to the token: no statement about what was. */
export const isUnreal = (sentence: Sentence, at: number): boolean =>
  sentence.isQuestion ||
  hasMark(sentence, ['future', 'hypothetical', 'negation'], clauseStart(sentence, at), at);

/**
 * Is the sentence a plain statement of the article's own: no headline, nothing in quotation marks, nobody's word for it, and no
 * plan, condition or denial anywhere in it? Only then can something differ.
 */
export const isPlain = (sentence: Sentence, at: number): boolean =>
  !sentence.isQuestion &&
  !sentence.isFragment &&
  !sentence.quoted.has(at) &&
  !hasMark(sentence, ['future', 'hypothetical', 'negation', 'attribution']);
