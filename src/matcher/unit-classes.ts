import { foldUnit, kindOf } from './character.ts';

/** A class is the kind of a unit in its low bits, its code in the others. */
export const KIND_BITS = 4;
export const KIND_MASK = 15;

/** What each unit is to one alphabet, found out when it first occurs: nothing is computed for units that no text has. */
export interface UnitClasses {
  /** Class by unit; 0 = ask `learn`. */
  readonly known: Int32Array;
  learn(unit: number): number;
  /** Code of a folded unit; 0 where the alphabet does not have it. */
  codeOf(folded: string): number;
}

/** Codes count from 1, in the order of the alphabet. */
export function createUnitClasses(alphabet: string): UnitClasses {
  const known = new Int32Array(65536);
  const codes = new Map<string, number>();
  for (let at = 0; at < alphabet.length; at++) codes.set(alphabet[at]!, at + 1);
  const codeOf = (folded: string) => codes.get(folded) ?? 0;
  return {
    known,
    learn: (unit) => (known[unit] = (codeOf(foldUnit(unit)) << KIND_BITS) | kindOf(unit)),
    codeOf,
  };
}
