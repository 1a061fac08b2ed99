import type { Term } from '../../../src/matcher/term.ts';

interface Unit {
  /** Folded: a letter or digit, a space for a separator, else the sign itself. */
  readonly sign: string;
  readonly upper: boolean;
  /** A quotation mark stands before it: a boundary, unless a match runs over it. */
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

/** Slow and obvious: every term tried at every place of the cleaned text. For Latin and the Cyrillic х. `value start end`. */
export function scanNaively(terms: readonly Term[], text: string): string[] {
  const units = clean(text);
  const found = new Set<string>();
  for (const term of terms) {
    const wanted = clean(term.form);
    while (wanted.at(-1)?.sign === ' ') wanted.pop();
    for (let at = 0; at + wanted.length <= units.length; at++) {
      const here = units.slice(at, at + wanted.length);
      if (runsOn(units[at - 1], units[at])) continue;
      if (!here.every((unit, index) => unit.sign === wanted[index]!.sign)) continue;
      if (term.exact && !here.every((unit, index) => !isLetter(unit) || unit.upper === wanted[index]!.upper))
        continue;
      let last = at + wanted.length - 1;
      if (runsOn(units[last], units[last + 1])) {
        if (term.right !== 'open') continue;
        while (runsOn(units[last], units[last + 1])) last++;
      } else if (term.right !== 'open' && /^\.[a-z]/.test(text.slice(lettersEnd(text, units[last]!))))
        continue;
      found.add(`${term.value} ${here[0]!.start} ${units[last]!.end}`);
    }
  }
  return [...found];
}

const isLetter = (unit: Unit) => /[a-z]/.test(unit.sign);
const runsOn = (left: Unit | undefined, right: Unit | undefined) =>
  isWord(left) && isWord(right) && !right!.quoted;
const isWord = (unit: Unit | undefined) => unit !== undefined && /[a-z0-9]/.test(unit.sign);
const lettersEnd = (text: string, unit: Unit) =>
  unit.end - (text.slice(unit.start, unit.end).length > 1 ? 1 : 0);

function clean(text: string): Unit[] {
  const units: Unit[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"') quoted = true;
    if (sign === '\u00ad' || sign === '"') continue;
    if (sign === '\u0301') {
      const last = units.at(-1);
      if (last && last.end === at) units[units.length - 1] = { ...last, end: at + 1 };
      continue;
    }
    if (/\s/.test(sign) && units.at(-1)?.sign === ' ') continue;
    const folded = /[\s-]/.test(sign) ? ' ' : sign.toLowerCase().replace('é', 'e').replace('х', 'x');
    units.push({ sign: folded, upper: sign !== sign.toLowerCase(), quoted, start: at, end: at + 1 });
    quoted = false;
  }
  return units;
}
