import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Tab, until } from '../../src/authoring/browser/driver.ts';
import { painted } from '../../src/authoring/browser/painted.ts';
import { serve, type Server } from '../../src/authoring/browser/serve.ts';
import { hoverOn, type Stage, start } from './start.ts';
import { titleOf } from './titles.ts';

/** One article a language, set from the labelled sentences: its terms are underlined, and a card has its title in that language. */
interface Sentence {
  readonly language: string;
  readonly text: string;
  readonly mentions: readonly { topic: string | readonly string[]; surface: string }[];
}

const LANGUAGES = ['en', 'ru', 'uk', 'fa', 'ar', 'zh', 'ko', 'ja', 'de', 'fr', 'es', 'tr', 'pt', 'it', 'pl'];
const RIGHT_TO_LEFT = ['fa', 'ar'];
const LEAST_TERMS = 3;

const sentencesIn = (language: string): readonly Sentence[] => {
  const file = join(import.meta.dirname, '../samples', `sentences-${language}.json`);
  const all = JSON.parse(readFileSync(file, 'utf8')) as Sentence[];
  return all.filter(({ mentions }) => mentions.length > 0).slice(0, 12);
};

function articleOf(language: string, sentences: readonly Sentence[]): string {
  const ld = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '2017-10-20' };
  const [first, ...rest] = sentences.map(({ text }) => `<p>${text}</p>`);
  return `<!doctype html><html lang="${language}" dir="${RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><title>${language}</title><meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify(ld)}</script>
<body><main><article><h1>20 · 10 · 2017</h1>${first}${rest.join('\n')}</article></main></body></html>`;
}

let stage: Stage;
let server: Server;
let tab: Tab;
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-languages-'));
beforeAll(async () => {
  for (const language of LANGUAGES)
    writeFileSync(join(folder, `${language}.html`), articleOf(language, sentencesIn(language)));
  server = await serve(folder);
  stage = await start({ everySite: true });
});
afterAll(async () => {
  await stage?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(LANGUAGES)('%s', async (language) => {
  tab = await stage.driver.openTab(`${server.origin}/${language}.html`);
  const marks = await until('terms to be underlined', async () => {
    const found = await painted(tab);
    return found.length >= LEAST_TERMS && found;
  });
  const labels = sentencesIn(language).flatMap(({ language: own, mentions }) =>
    mentions.map((mention) => ({ ...mention, own })),
  );
  const known = marks.flatMap(({ surface }) => labels.find((label) => label.surface === surface) ?? [])[0];
  expect(known).toBeDefined();
  const topic = [known!.topic].flat()[0]!;
  await hoverOn(tab, known!.surface, titleOf(topic, known!.own === 'en' ? undefined : known!.own));
  await tab.close();
});
