import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDraw, createRandom, createWords, paragraph, type Random } from './words.ts';

/** Names that articles of the bench speak of. */
const NAMES = ['New START', 'the INF Treaty', 'the Iran nuclear deal', 'Vladimir Putin'];

const VOCABULARY = 20_000;
const PARAGRAPH = 600;
/** Made-up words stand among the smallest words of English, by which a page is known to be English. */
const SMALL_WORDS = ['the', 'of', 'and', 'to', 'in'];
const SMALL_SHARE = 0.2;

export interface PageShape {
  readonly paragraphs: number;
  /** Each so many paragraphs one name; 0 for none. */
  readonly nameEvery: number;
  /** Menus and teasers around it, as on a news site. */
  readonly around: boolean;
}

export interface PageWriter {
  /** Writes a page with made-up words, different for each seed. */
  write(file: string, shape: PageShape, seed: number): Promise<void>;
  /** Adds templates to a written page, from which it can grow. */
  append(file: string, batches: number, shape: PageShape): Promise<void>;
}

/** `isTopical`: may a text with this word be about one of our topics? Such words are left out. */
export function createPageWriter(folder: string, isTopical: (word: string) => boolean): PageWriter {
  const words = createWords(VOCABULARY, createRandom(4)).filter((word) => !isTopical(word));
  const textOf = (random: Random) => {
    const drawRare = createDraw(words, random);
    const draw = () =>
      random() < SMALL_SHARE ? SMALL_WORDS[Math.floor(random() * SMALL_WORDS.length)]! : drawRare();
    return (units: number) => paragraph(units, draw, random);
  };
  const more = ({ paragraphs, nameEvery }: PageShape, seed: number) => {
    const write = textOf(createRandom(seed));
    return Array.from({ length: paragraphs }, (_, at) => {
      const name =
        nameEvery > 0 && at % nameEvery === 0 ? ` Then they spoke of ${NAMES[at % NAMES.length]}.` : '';
      return `<p>${write(PARAGRAPH)}${name} <a href="#">${write(20)}</a></p>`;
    }).join('\n');
  };
  return {
    async write(file, shape, seed) {
      const write = textOf(createRandom(seed + 1000));
      const links = (count: number) =>
        `<ul>${Array.from({ length: count }, () => `<li><a href="#"><span>${write(40)}</span></a></li>`).join('')}</ul>`;
      const html = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${write(40)}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2017-10-20T10:00:00Z">
<style>body { font: 10px/1.2 sans-serif }</style></head><body>
${shape.around ? `<nav>${links(60)}</nav>` : ''}
<main><article><h1>${write(50)}</h1>
${more(shape, seed)}
</article></main>
${shape.around ? `<aside>${links(120)}</aside><footer>${links(60)}</footer><script>var state = ${JSON.stringify(write(20_000))};</script>` : ''}
</body></html>
`;
      await mkdir(join(folder, file, '..'), { recursive: true });
      await writeFile(join(folder, file), html);
    },
    async append(file, batches, shape) {
      const templates = Array.from(
        { length: batches },
        (_, at) => `<template>${more(shape, 2000 + at)}</template>`,
      );
      await appendFile(join(folder, file), templates.join('\n'));
    },
  };
}
