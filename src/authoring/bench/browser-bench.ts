import { type Bench, type Laboratory, openLaboratory } from './laboratory.ts';
import { median } from './measure.ts';
import type { PageShape } from './pages.ts';
import type { Row, Section } from './row.ts';

interface Options {
  /** Folder of the built extension. */
  readonly dist: string;
  /** Would the sentinel stop at a text with this word? */
  readonly isTopical: (word: string) => boolean;
  readonly quick: boolean;
  readonly tell: (line: string) => void;
}

/**
 * What a page feels of us, in Chromium, in a real content script. Each is measured several times and the best counts, as what others do on
 * the machine only ever adds.
 */
export async function benchBrowser({ dist, isTopical, quick, tell }: Options): Promise<readonly Section[]> {
  const laboratory = await openLaboratory(dist, isTopical);
  const step = async (
    title: string,
    rows: (laboratory: Laboratory, quick: boolean) => Promise<readonly Row[]>,
  ) => {
    tell(title);
    return { title, rows: await rows(laboratory, quick) };
  };
  try {
    return [
      await step('A page without topics, just loaded', benchSentinel),
      await step('An article of 300,000 characters', benchReader),
      await step('A page of 10 MB', benchHuge),
      await step('A page that grows by 100 batches of 20 paragraphs', benchScroll),
    ];
  } finally {
    await laboratory.close();
  }
}

async function repeat<Result>(times: number, work: () => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < times; at++) results.push(await work());
  return results;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

async function benchSentinel({ pages, open }: Laboratory, quick: boolean): Promise<readonly Row[]> {
  const [count, rounds] = quick ? [4, 3] : [12, 7];
  const shares: number[] = [];
  for (let seed = 0; seed < count; seed++) {
    const shape: PageShape = { paragraphs: 8 + seed * 8, nameEvery: 0, around: true };
    for (const kind of ['walk', 'sentinel']) await pages.write(`${kind}/${seed}.html`, shape, seed);
    const times: Record<string, number[]> = { walk: [], sentinel: [] };
    for (let round = 0; round < rounds; round++)
      for (const kind of ['walk', 'sentinel']) {
        const bench = await open(`${kind}/${seed}.html`);
        times[kind]!.push(await bench.answer<number>());
        await bench.close();
      }
    shares.push(Math.min(...times['sentinel']!) / Math.min(...times['walk']!));
  }
  const against = `bare TreeWalker, ${count} pages`;
  return [
    { name: 'sentinel', against, value: median(shares), unit: '×', goal: { atMost: 1.4 } },
    { name: 'sentinel, worst page', against, value: Math.max(...shares), unit: '×' },
  ];
}

interface Reading {
  readonly walked: number;
  readonly unpacked: number;
  readonly slices: readonly number[];
  readonly longTasks: readonly number[];
  readonly mentions: number;
}

interface Counted {
  readonly reading: Reading;
  /** How much each of the browser's counters grew. */
  readonly grown: (name: string) => number;
}

/** The best reading against the best walk. */
const shareOfWalk = (readings: readonly Reading[]): number =>
  Math.min(...readings.map(({ slices }) => sum(slices))) / Math.min(...readings.map(({ walked }) => walked));

async function readSettled(bench: Bench): Promise<Counted> {
  await bench.settle();
  const before = await bench.counters();
  const reading = await bench.ask<Reading>('read');
  const after = await bench.counters();
  return { reading, grown: (name) => after[name]! - before[name]! };
}

async function benchReader({ pages, open }: Laboratory, quick: boolean): Promise<readonly Row[]> {
  await pages.write('lab/article.html', { paragraphs: 480, nameEvery: 2, around: true }, 50);
  await pages.write('lab/dense.html', { paragraphs: 1000, nameEvery: 1, around: false }, 51);
  const readings = await repeat(quick ? 2 : 5, async () => {
    const bench = await open('lab/article.html');
    const { reading } = await readSettled(bench);
    await bench.close();
    return reading;
  });
  const bench = await open('lab/dense.html');
  const { reading, grown } = await readSettled(bench);
  interface Hover {
    readonly rounds: readonly { readonly browser: number; readonly own: number }[];
    readonly inView: number;
  }
  const { rounds, inView } = await bench.ask<Hover>('hover');
  await bench.close();
  const hovers = rounds.slice(5).map(({ browser, own }) => own / browser);
  const against = `${reading.mentions.toLocaleString('en')} mentions found and painted`;
  return [
    {
      name: 'reading, spotting, painting',
      against: 'bare TreeWalker',
      value: shareOfWalk(readings),
      unit: '×',
    },
    { name: 'layouts', against, value: grown('LayoutCount'), unit: '', goal: { atMost: 0 } },
    { name: 'new nodes', against, value: Math.max(0, grown('Nodes')), unit: '' },
    {
      name: 'what is under the pointer?',
      against: `elementFromPoint, ${inView} mentions in sight`,
      value: median(hovers),
      unit: '×',
      goal: { atMost: 2 },
    },
  ];
}

async function benchHuge({ pages, open }: Laboratory, quick: boolean): Promise<readonly Row[]> {
  const paragraphs = quick ? 4000 : 16_000;
  await pages.write('lab/huge.html', { paragraphs, nameEvery: 20, around: true }, 60);
  const counted = await repeat(quick ? 1 : 4, async () => {
    const bench = await open('lab/huge.html');
    const one = await readSettled(bench);
    await bench.close();
    return one;
  });
  const readings = counted.map(({ reading }) => reading);
  const best = (of: (reading: Reading) => number) => Math.min(...readings.map(of));
  const { slices, mentions } = readings[0]!;
  const against = `${slices.length} slices, ${mentions} mentions, best of ${readings.length} readings`;
  return [
    {
      name: 'long tasks',
      against,
      value: best(({ longTasks }) => longTasks.length),
      unit: '',
      goal: { atMost: 0 },
    },
    {
      name: 'longest slice',
      against,
      value: best((one) => Math.max(...one.slices)),
      unit: 'ms',
      goal: { atMost: 12 },
    },
    {
      name: 'all slices',
      against: 'bare TreeWalker',
      value: shareOfWalk(readings),
      unit: '×',
      goal: { atMost: 4.5 },
    },
    {
      name: 'layouts',
      against,
      value: Math.min(...counted.map(({ grown }) => grown('LayoutCount'))),
      unit: '',
      goal: { atMost: 0 },
    },
  ];
}

async function benchScroll({ pages, open }: Laboratory, quick: boolean): Promise<readonly Row[]> {
  const batches = quick ? 30 : 100;
  const shape: PageShape = { paragraphs: 20, nameEvery: 5, around: false };
  await pages.write('lab/scroll.html', shape, 70);
  await pages.append('lab/scroll.html', batches, shape);
  interface Batch {
    readonly incremental: number;
    readonly full: number;
  }
  const runs = await repeat(quick ? 1 : 4, async () => {
    const bench = await open('lab/scroll.html');
    await bench.settle();
    const run = await bench.ask<readonly Batch[]>('scroll');
    await bench.close();
    return run;
  });
  const times = runs[0]!.map((_, at) => ({
    incremental: Math.min(...runs.map((run) => run[at]!.incremental)),
    full: Math.min(...runs.map((run) => run[at]!.full)),
  }));
  const tenth = Math.ceil(batches / 10);
  const of = (part: readonly { incremental: number }[]) => median(part.map(({ incremental }) => incremental));
  return [
    {
      name: 'following, all batches',
      against: 'how many times as long it takes to read everything anew each time',
      value: sum(times.map(({ full }) => full)) / sum(times.map(({ incremental }) => incremental)),
      unit: '×',
      goal: { atLeast: 15 },
    },
    {
      name: 'following, last tenth',
      against: 'first tenth',
      value: of(times.slice(-tenth)) / of(times.slice(0, tenth)),
      unit: '×',
      goal: { atMost: 2 },
    },
  ];
}
