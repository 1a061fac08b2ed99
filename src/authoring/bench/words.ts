/** Made-up words and texts, the same in every run. */
export type Random = () => number;

/** Mulberry32 (T. Ettinger, public domain): numbers from 0 up to 1. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const ONSETS = 'b br c ch d dr f g gr h j k l m n p pr qu r s sh st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ee io ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'ng', 'rt', 'st'];

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)]!;

const word = (random: Random): string => {
  const syllables = 1 + Math.floor(random() * 3);
  let text = '';
  for (let at = 0; at < syllables; at++)
    text += pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random);
  return text;
};

/** So many different words. */
export function createWords(count: number, random: Random, taken: ReadonlySet<string> = new Set()): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const next = word(random);
    if (!taken.has(next)) words.add(next);
  }
  return [...words];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Draws words as languages use them: the nth most frequent one time in n (Zipf). */
export const createDraw = (words: readonly string[], random: Random) => (): string =>
  words[Math.floor(words.length ** random()) - 1] ?? words[0]!;

/** A paragraph of at least so many units, of sentences with capitals and full stops. */
export function paragraph(units: number, draw: () => string, random: Random): string {
  let text = '';
  while (text.length < units) {
    const count = 8 + Math.floor(random() * 16);
    const sentence = Array.from({ length: count }, (_, at) => {
      const next = draw();
      return at === 0 || random() < 0.08 ? capital(next) : next;
    });
    text += `${text && ' '}${sentence.join(' ')}.`;
  }
  return text;
}
