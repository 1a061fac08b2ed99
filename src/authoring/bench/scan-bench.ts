import { buildAutomaton } from '../../matcher/build.ts';
import { PLAIN_BOUNDARIES } from '../../matcher/boundaries.ts';
import { createScanner } from '../../matcher/scan.ts';
import type { Term } from '../../matcher/term.ts';
import { bareLoop, ratios } from './measure.ts';
import type { Row } from './row.ts';
import { createDraw, createRandom, createWords, paragraph, type Random } from './words.ts';

const UNITS = 1_500_000;
const VOCABULARY = 20_000;
/** Names that the text has, whatever else there is to look for: hits cost what they cost. */
const [HIT_FORMS, HITS_EACH] = [40, 3];
/** Other forms begin, this often, with a word that the text has. */
const NEAR_MISSES = 0.4;

const [MANY, SIZES] = [1_000_000, [100, 1_000, 5_000, 10_000, 100_000]];
/** What perf measurements of the study showed to be within reach, by number of forms. */
const GOALS: ReadonlyMap<number, number> = new Map([[5_000, 5]]);

/** The first pass against a bare loop over the same text, and how it grows with the number of forms while the hits stay the same. */
export function benchScan({ quick, tell }: { quick: boolean; tell: (line: string) => void }): readonly Row[] {
  const random = createRandom(1);
  const words = createWords(VOCABULARY, random);
  const named = Array.from({ length: HIT_FORMS }, (_, at) => `${words[at * 7]} ${words[at * 11 + 5]} pact`);
  const text = textWith(named, words, random);
  const sizes = quick ? SIZES : [...SIZES, MANY];
  const scanners = sizes.map((size) => {
    tell(`${size.toLocaleString('en')} forms`);
    return scannerOf(formsOf(size, named, words, createRandom(2)));
  });
  tell('scanning');
  const scan = scanners.map((scanner) => () => scanner.scan(text).length);
  const wide = `${text}\u0416`;
  const measured = ratios(bareLoop(text), scan, quick ? 3 : 9);
  const [wideRatio] = ratios(bareLoop(wide), [() => scanners[2]!.scan(wide).length], quick ? 3 : 9);
  const against = 'charCodeAt loop';
  const growth = (size: number) => measured[sizes.indexOf(size)]! / measured[0]!;
  return [
    ...sizes.map((size, index): Row => {
      const atMost = GOALS.get(size);
      const name = `${size.toLocaleString('en')} forms`;
      const row = { name, against, value: measured[index]!, unit: '×' as const };
      return atMost === undefined ? row : { ...row, goal: { atMost } };
    }),
    { name: '5,000 forms, two-byte text', against, value: wideRatio!, unit: '×', goal: { atMost: 5 } },
    {
      name: 'growth to 100,000 forms',
      against: '100 forms',
      value: growth(100_000),
      unit: '×',
      goal: { atMost: 2 },
    },
    ...(quick
      ? []
      : [
          {
            name: 'growth to 1,000,000 forms',
            against: '100 forms',
            value: growth(MANY),
            unit: '×',
            goal: { atMost: 2 },
          } as const,
        ]),
  ];
}

const scannerOf = (forms: readonly string[]) =>
  createScanner(
    buildAutomaton(
      forms.map((form, value): Term => ({ form, value, exact: false, left: 'word', right: 'word' })),
      'separate',
    ),
    PLAIN_BOUNDARIES,
  );

function textWith(named: readonly string[], words: readonly string[], random: Random): string {
  const draw = createDraw(words, random);
  const paragraphs: string[] = [];
  for (let units = 0; units < UNITS; units += paragraphs.at(-1)!.length)
    paragraphs.push(paragraph(600, draw, random));
  for (let each = 0; each < HITS_EACH; each++)
    for (const name of named) paragraphs[Math.floor(random() * paragraphs.length)] += ` The ${name} holds.`;
  return paragraphs.join('\n');
}

function formsOf(
  count: number,
  named: readonly string[],
  words: readonly string[],
  random: Random,
): string[] {
  const draw = createDraw(words, random);
  const rare = createWords(Math.max(50, Math.ceil(count / 6)), random, new Set(words));
  const other = () => rare[Math.floor(random() * rare.length)]!;
  const forms = new Set(named);
  while (forms.size < count) forms.add(`${random() < NEAR_MISSES ? draw() : other()} ${other()}`);
  return [...forms];
}
