import { foldUnit } from '../../matcher/character.ts';
import { BOTH } from './needles.ts';

/** Cyrillic letters that fold to Latin ones. */
const CYRILLIC = 'аеорсхуіѕјвнкмт';
const LATIN = new Map(CYRILLIC.split('').map((letter) => [letter, foldUnit(letter.charCodeAt(0))]));
const BACK = new Map([...LATIN].map(([cyrillic, latin]) => [latin, cyrillic]));

/**
 * The needle, and where each of its letters has a twin in the other alphabet, its twin. (A word that mixes both alphabets the sentinel
 * notices by itself.)
 */
export function withLookAlikes(needle: string): readonly string[] {
  const parts = needle
    .split(BOTH)
    .map((part) => [part, ...[LATIN, BACK].flatMap((twins) => twinOf(part, twins) ?? [])]);
  return parts.reduce<string[]>(
    (all, part) =>
      all.length === 0 ? part : all.flatMap((one) => part.map((other) => `${one}${BOTH}${other}`)),
    [],
  );
}

function twinOf(needle: string, twins: ReadonlyMap<string, string>): string | undefined {
  let twin = '';
  let letters = 0;
  for (const letter of needle) {
    const small = letter.toLowerCase();
    const other = twins.get(small);
    if (other !== undefined) letters++;
    else if (/\p{L}/u.test(letter)) return undefined;
    twin += other === undefined ? letter : letter === small ? other : other.toUpperCase();
  }
  return letters > 0 ? twin : undefined;
}
