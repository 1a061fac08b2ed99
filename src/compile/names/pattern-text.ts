import { FormError } from './form.ts';

export interface AuthoredElement {
  /** `@class`, or a form. */
  readonly word: string;
  readonly gap: number;
  readonly optional: boolean;
}

export interface PatternText {
  readonly elements: readonly AuthoredElement[];
  /** First and last element of the mention. */
  readonly from: number;
  readonly to: number;
}

/** Reads `@country ..4 {@launched ..3 @missile}`: elements, gaps in words, the mention in braces. Throws FormError. */
export function parsePattern(text: string): PatternText {
  const elements: AuthoredElement[] = [];
  let gap = 0;
  let from = -1;
  let to = -1;
  for (let token of tokens(text)) {
    const length = /^\.\.(\d+)$/.exec(token)?.[1];
    if (length !== undefined) {
      gap = Number(length);
      continue;
    }
    if (token.startsWith('{')) {
      from = elements.length;
      token = token.slice(1);
    }
    if (token.endsWith('}')) {
      to = elements.length;
      token = token.slice(0, -1);
    }
    const optional = /^\[.*\]$/.test(token);
    const inner = optional ? token.slice(1, -1) : token;
    // A bar needs a bracket around it: [first|second].
    const word = optional && inner.includes('|') ? `(${inner})` : inner;
    if (word === '') throw new FormError('an element is empty');
    elements.push({ word, gap, optional });
    gap = 0;
  }
  if (elements.length === 0) throw new FormError('has no element');
  if (elements[0]!.optional) throw new FormError('begins with an element that may be missing');
  if (from < 0 !== to < 0 || from > to) throw new FormError('{ and } do not match');
  return { elements, from: from < 0 ? 0 : from, to: to < 0 ? elements.length - 1 : to };
}

/** Splits at spaces outside of brackets. */
function tokens(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let token = '';
  for (const char of text) {
    if ('(['.includes(char)) depth++;
    if (')]'.includes(char)) depth--;
    if (char === ' ' && depth === 0) {
      if (token !== '') found.push(token);
      token = '';
    } else token += char;
  }
  return token === '' ? found : [...found, token];
}
