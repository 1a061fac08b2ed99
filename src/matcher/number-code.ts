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

const valueOf = (unit: number): number =>
  unit >= 97 ? unit - 71 : unit >= 65 ? unit - 65 : unit >= 48 ? unit + 4 : unit === 43 ? 62 : 63;

export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0, number = 0, scale = 1; at < text.length; at++) {
    const six = valueOf(text.charCodeAt(at));
    number += (six % CONTINUES) * scale;
    if (six >= CONTINUES) scale *= CONTINUES;
    else {
      numbers.push(number);
      number = 0;
      scale = 1;
    }
  }
  return numbers;
}
