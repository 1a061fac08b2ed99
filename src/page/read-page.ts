import type { Day } from '../model/day.ts';
import { isArticlePage, isListing } from './article.ts';
import { readArticleText } from './article-text.ts';
import type { Block } from './blocks.ts';
import { findDatedParts, type DatedParts } from './dated-parts.ts';
import { findHeadline } from './headline.ts';
import { findLanguage } from './language.ts';
import { findElement } from './native-dom.ts';
import { runToEnd } from './pace.ts';
import { findPublished, type Published } from './published.ts';
import { readMetas, readStructuredData } from './structured-data.ts';

export interface ReadOptions {
  /** Is the element shown? Asked about a few datelines only. Without it everything that the markup does not hide is. */
  readonly isVisible?: ((element: Element) => boolean) | undefined;
  /** Address of the page, if the document does not know it. */
  readonly location?: string | undefined;
  /** The reader's day: no page was published after it (one day is allowed for zones). */
  readonly today?: Day | undefined;
}

export interface PageReading {
  /** True where the page is one piece of writing. */
  readonly article: boolean;
  readonly language: string | null;
  /** Null where the page does not tell, and where it is several articles of different days. */
  readonly published: Published | null;
  /** Where it is several, these: their day goes before the page's. */
  readonly parts: DatedParts;
  /** Headline and text of the article, in document order; filled for pages that are no article, too. */
  readonly blocks: readonly Block[];
  /** Element that holds the article; null without prose. */
  readonly root: Element | null;
  /** The words of class names told what is not the article. */
  readonly guess: boolean;
}

const NOTHING: PageReading = {
  article: false,
  language: null,
  published: null,
  parts: new Map(),
  blocks: [],
  root: null,
  guess: true,
};

/**
 * Reads a page: is it an article, in which language, published on which day, with what text. Works on any parsed
 * document, changes nothing, looks at no form control and nothing a reader may write in.
 */
export function readPage(document: Document, options: ReadOptions = {}): PageReading {
  return runToEnd(readPageInSteps(document, options));
}

/** `readPage` in small steps: yields where the caller may pause. */
export function* readPageInSteps(
  document: Document,
  options: ReadOptions = {},
): Generator<void, PageReading, void> {
  const body = findElement(document, 'body');
  if (!body || isEditor(document)) return NOTHING;
  const things = readStructuredData(document);
  const metas = readMetas(document);
  const headline = findHeadline(document, things);
  yield;
  const { root, blocks, guess, lines } = yield* readArticleText(body, headline);
  yield;
  const language = findLanguage(document, sampleOf(blocks), metas);
  const { location, today, isVisible = () => true } = options;
  yield;
  const evidence = { document, body, lines, headline, things, metas, language, location, today, isVisible };
  const found = yield* findPublished(evidence);
  const signs = { document, root, blocks, things, metas, location, published: found };
  yield;
  const article = isArticlePage(signs);
  yield;
  const isInSight = found?.from === 'time' || found?.from === 'text';
  yield;
  const { parts, disagree } = yield* findDatedParts(evidence, { root, blocks }, found);
  const published = disagree || (isInSight && !article && isListing(signs)) ? null : found;
  return { article, language, published, parts, blocks, root, guess };
}

/** A document that is one large editor holds nothing but what its reader writes. */
const isEditor = (document: Document) => document.designMode === 'on';

const SAMPLE_BLOCKS = 40;

const sampleOf = (blocks: readonly Block[]) =>
  blocks
    .slice(0, SAMPLE_BLOCKS)
    .map((block) => block.text)
    .join('\n');
