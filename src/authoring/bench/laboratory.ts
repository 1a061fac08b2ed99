import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { load, start } from '../browser/chromium-profile.ts';
import { findBrowser } from '../browser/find.ts';
import { serve } from '../browser/serve.ts';
import { createPageWriter, type PageWriter } from './pages.ts';

/** Isolated from other origins, a page gets a clock of 5 microseconds instead of 100. */
const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const BEGIN = 'globalThis.begunAt = performance.now();';
const END = 'document.documentElement.dataset.answer = JSON.stringify(performance.now() - begunAt);';
const WALK = `{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let units = 0;
  while (walker.nextNode()) units += walker.currentNode.data.length;
  document.documentElement.dataset.units = units;
}`;

/** Where pages are put decides which content scripts they get, each at the same moment of loading, in a world of its own. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  walk: ['begin.js', 'walk.js', 'end.js'],
  sentinel: ['begin.js', 'needles-en.js', 'sentinel.js', 'end.js'],
  lab: ['catalog-en.js', 'lab.js'],
};

/** Chromium with an extension that carries the shipped sentinel and the reader's parts beside their baselines. */
export interface Laboratory {
  readonly pages: PageWriter;
  /** Opens a written page. */
  open(file: string): Promise<Bench>;
  close(): Promise<void>;
}

/** A page under measurement. */
export interface Bench {
  /** What a content script answered, at load or to `ask`. */
  answer<Answer>(): Promise<Answer>;
  ask<Answer>(task: string): Promise<Answer>;
  /** The browser's own counters: `LayoutCount`, `RecalcStyleCount`, `Nodes`. */
  counters(): Promise<Readonly<Record<string, number>>>;
  /** When the page has been drawn and nothing happens any more. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function openLaboratory(
  dist: string,
  isTopical: (word: string) => boolean,
): Promise<Laboratory> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-bench-'));
  const extension = join(folder, 'extension');
  await writeExtension(extension, dist);
  const server = await serve(join(folder, 'pages'), () => FINE_CLOCK);
  const options = { executable: findBrowser('chrome'), extension, headless: true, width: 1280, height: 1000 };
  const context = await start(join(folder, 'profile'), options);
  await load(context, extension);
  return {
    pages: createPageWriter(join(folder, 'pages'), isTopical),
    open: (file) => openBench(context, `${server.origin}/${file}`),
    async close() {
      await context.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function writeExtension(folder: string, dist: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of ['needles-en.js', 'catalog-en.js', 'sentinel.js'])
    await cp(join(dist, file), join(folder, file));
  const own = { 'begin.js': BEGIN, 'end.js': END, 'walk.js': WALK, 'background.js': '' };
  for (const [file, source] of Object.entries(own)) await writeFile(join(folder, file), source);
  await build({
    entryPoints: ['src/authoring/bench/lab.ts'],
    outfile: join(folder, 'lab.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    logLevel: 'warning',
  });
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: Object.entries(SCRIPTS).map(([path, js]) => ({
      matches: [`http://127.0.0.1/${path}/*`],
      js,
      run_at: 'document_idle',
    })),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

async function openBench(context: BrowserContext, url: string): Promise<Bench> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  return benchOn(page, session);
}

function benchOn(page: Page, session: CDPSession): Bench {
  const answer = async <Answer>(): Promise<Answer> => {
    await page.waitForFunction(`document.documentElement.dataset.answer !== undefined`, null, {
      timeout: 300_000,
    });
    const result = JSON.parse(await page.evaluate<string>(`document.documentElement.dataset.answer`));
    if (typeof result?.error === 'string') throw new Error(`in the page: ${result.error}`);
    return result as Answer;
  };
  return {
    answer,
    async ask(task) {
      await page.waitForFunction(`document.documentElement.dataset.lab === 'ready'`);
      await page.evaluate(`{
        const { dataset } = document.documentElement;
        delete dataset.answer;
        dataset.task = ${JSON.stringify(task)};
        document.dispatchEvent(new Event('lab'));
      }`);
      return answer();
    },
    async counters() {
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    async settle() {
      await page.evaluate(`new Promise((done) => requestIdleCallback(() => setTimeout(done, 1500)))`);
    },
    close: () => page.close(),
  };
}
