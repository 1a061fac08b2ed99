/** One form that an editor's notation stands for. */
export interface WrittenForm {
  /** `*` inside or at the end: the word may run on there. */
  readonly text: string;
  readonly left: 'word' | 'any';
  readonly right: 'word' | 'open' | 'closed';
}

const MOST_FORMS = 2000;
const NON_JOINER = '\u200c';

/** A slip in the notation, in words for the editor. */
export class FormError extends Error {}

/** Reads `(a|b)`, `[x]`, `*`, `!` and the Persian non-joiner (also: space, joined). Throws FormError. */
export function expandForm(notation: string): readonly WrittenForm[] {
  const texts = expand(notation).flatMap(joinings);
  if (texts.length > MOST_FORMS)
    throw new FormError(`stands for ${texts.length} forms; more than ${MOST_FORMS}, split it`);
  return texts.map((text) => {
    let form = text.replace(/\s+/g, ' ').trim();
    const left = form.startsWith('*') ? 'any' : 'word';
    if (left === 'any') form = form.slice(1);
    const right = form.endsWith('*') ? 'open' : form.endsWith('!') ? 'closed' : 'word';
    if (right !== 'word') form = form.slice(0, -1);
    if (form.replaceAll('*', '').trim() === '') throw new FormError('stands for an empty form');
    if (/(^| )@/.test(form))
      throw new FormError(
        `has ${/@\S*/.exec(form)![0]} inside a form; a class stands alone: put more words into the class`,
      );
    return { text: form, left, right };
  });
}

/** Text is read without non-joiners, so a form needs them only as "together" and "apart": each alone in short forms, all alike in long ones. */
function joinings(text: string): string[] {
  const parts = text.split(NON_JOINER);
  if (parts.length > 5) return [parts.join(''), parts.join(' ')];
  return parts
    .slice(1)
    .reduce((heads, part) => heads.flatMap((head) => [head + part, `${head} ${part}`]), [parts[0]!]);
}

function expand(notation: string): string[] {
  const open = notation.search(/[([]/);
  if (open < 0) {
    if (/[)\]|]/.test(notation)) throw new FormError('a closing bracket or bar without an opening bracket');
    return [notation];
  }
  if (/[)\]|]/.test(notation.slice(0, open)))
    throw new FormError('a closing bracket or bar without an opening bracket');
  const close = closing(notation, open);
  const inside = alternatives(notation.slice(open + 1, close));
  if (notation[open] === '[') inside.push('');
  const tails = expand(notation.slice(close + 1));
  const head = notation.slice(0, open);
  const heads = inside.flatMap((choice) => expand(choice).map((text) => head + text));
  if (heads.length * tails.length > MOST_FORMS * 2)
    throw new FormError(`stands for more than ${MOST_FORMS} forms; split it`);
  return [...new Set(heads.flatMap((text) => tails.map((tail) => text + tail)))];
}

function closing(notation: string, open: number): number {
  let depth = 0;
  for (let at = open; at < notation.length; at++) {
    if ('(['.includes(notation[at]!)) depth++;
    else if (')]'.includes(notation[at]!) && --depth === 0) return at;
  }
  throw new FormError('a bracket is not closed');
}

/** Splits at the bars that stand in no inner bracket. */
function alternatives(inside: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of inside) {
    if ('(['.includes(char)) depth++;
    if (')]'.includes(char)) depth--;
    if (char === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}
