import { foldUnit, isUpper, Kind, kindOf } from './character.ts';
import { expandRare } from './rare.ts';

/** One form that the automaton looks for. Several terms may share a form and differ in value, ends or case. */
export interface Term {
  /** The form as written. `*` = the word may run on here. Space or hyphen = separator. */
  readonly form: string;
  /** What the caller wants to hear of a match. */
  readonly value: number;
  /** `any`: may begin inside a word. */
  readonly left: 'word' | 'any';
  /** `word`: the language's endings may follow; `open`: anything may; `closed`: the word ends here. */
  readonly right: 'word' | 'open' | 'closed';
  /** Only with these capitals and small letters. */
  readonly exact: boolean;
}

/** Separator and "rest of the word" in a folded form: units that no folded text has. */
export const SEPARATOR = ' ';
export const REST_OF_WORD = '\uE000';

/** The form as the automaton spells it: folded, without ignored signs and quotes, separators as one space (or none, where spaces are `free`). */
export function foldForm(form: string, spaces: 'separate' | 'free'): string {
  let folded = '';
  const { text } = expandRare(form);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === Kind.IGNORED || kind === Kind.QUOTE) continue;
    if (kind === Kind.SPACE || kind === Kind.HYPHEN) {
      if (spaces === 'separate' && folded !== '' && !folded.endsWith(SEPARATOR)) folded += SEPARATOR;
      continue;
    }
    folded += text[at] === '*' ? REST_OF_WORD : foldUnit(unit);
  }
  return folded.endsWith(SEPARATOR) ? folded.slice(0, -1) : folded;
}

/** The capitals of a form: `U` or `l` a letter, in order. */
export function caseMask(form: string): string {
  let mask = '';
  for (let at = 0; at < form.length; at++) {
    const kind = kindOf(form.charCodeAt(at));
    if (kind === Kind.LETTER) mask += isUpper(form.charCodeAt(at)) ? 'U' : 'l';
  }
  return mask;
}
