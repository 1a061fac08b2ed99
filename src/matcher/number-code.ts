const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CONTINUES = 32;

/** Non-negative integers as text: five bits a character, the sixth says that more follow (as in source maps, without sign). */
export function encodeNumbers(numbers: ArrayLike<number>): string {
  const parts: string[] = [];
  for (let at = 0; at < numbers.length; at++) {
    let rest = numbers[at]!;
    while (rest >= CONTINUES) {
      parts.push(ALPHABET[(rest % CONTINUES) + CONTINUES]!);
      rest = Math.floor(rest / CONTINUES);
    }
    parts.push(ALPHABET[rest]!);
  }
  return parts.join('');
}

/** By unit, what it stands for. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** The same numbers; none may exceed 32 bits. */
export function decodeNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0, number = 0, scale = 1; at < text.length; at++) {
    const six = VALUES[text.charCodeAt(at)]!;
    number += (six & (CONTINUES - 1)) * scale;
    if (six >= CONTINUES) scale *= CONTINUES;
    else {
      numbers[count++] = number;
      number = 0;
      scale = 1;
    }
  }
  return numbers.slice(0, count);
}
