import type { Block } from './blocks.ts';
import { isProse, proseOf } from './article-root.ts';
import { attributeOf, findElement, findElements, plainText } from './native-dom.ts';
import type { Published } from './published.ts';
import { isArticleType, type StructuredThing } from './structured-data.ts';

export interface ArticleSigns {
  readonly document: Document;
  readonly root: Element | null;
  readonly blocks: readonly Block[];
  readonly things: readonly StructuredThing[];
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly location: string | undefined;
  readonly published: Published | null;
}

/** Readability's measure: what counts is what paragraphs have beyond this length, by its square root. */
const SHORTEST_PARAGRAPH = 140;
const SOME_PROSE = 5;
const ENOUGH_PROSE = 20;
const CLEARLY_PROSE = 60;

/**
 * Is the page one piece of writing, rather than a front page, a list of results, a shop or an app? Prose decides, as in
 * Readability's `isProbablyReaderable`; what the page declares of itself and headlines that lead away move the bar.
 */
export function isArticlePage(signs: ArticleSigns): boolean {
  const prose = proseScore(signs.blocks);
  const declared = declaredKind(signs);
  if (declared === 'article') return prose > SOME_PROSE;
  if (isListOfTeasers(signs)) return false;
  return (
    prose > barFor(signs, declared) + Math.max(0, headlinesLeadingAway(signs.document) - FEW_HEADLINES) * 4
  );
}

/** True where the page shows itself as a list or a thing for sale: days in sight are then those of what it lists. */
export const isListing = (signs: ArticleSigns): boolean =>
  declaredKind(signs) === 'other' ||
  isFrontPage(signs.location) ||
  isListOfTeasers(signs) ||
  headlinesLeadingAway(signs.document) > FEW_HEADLINES;

const LEAST_TEASERS = 4;

/** Where the prose is, nearly each paragraph has a headline of its own that leads away. */
function isListOfTeasers({ root, blocks, published }: ArticleSigns): boolean {
  // A list seldom declares a day of its own.
  if (published && ['json-ld', 'meta', 'microdata'].includes(published.from)) return false;
  const headlines = root ? headlinesLeadingAway(root) : 0;
  return headlines >= LEAST_TEASERS && headlines >= blocks.filter(isProse).length * 0.6;
}

/** Headlines that lead away from an ordinary article, in its margins. */
const FEW_HEADLINES = 6;

function barFor(signs: ArticleSigns, declared: 'other' | null): number {
  if (declared === 'other') return CLEARLY_PROSE * 1.5;
  if (isFrontPage(signs.location)) return CLEARLY_PROSE;
  // A dateline beside the headline makes an article of a short piece, too.
  const { published } = signs;
  return published && published.confidence !== 'low' ? SOME_PROSE : ENOUGH_PROSE;
}

/** So much prose in short paragraphs is worth one point: pages that break a line after each sentence. */
const PROSE_PER_POINT = 60;

function proseScore(blocks: readonly Block[]): number {
  let [score, total] = [0, 0];
  for (const block of blocks) {
    const weight = proseOf(block);
    total += weight;
    if (weight > SHORTEST_PARAGRAPH) score += Math.sqrt(weight - SHORTEST_PARAGRAPH);
  }
  return Math.max(score, total / PROSE_PER_POINT);
}

const OTHER_TYPES =
  /(?:Product|ProductGroup|ItemList|SearchResultsPage|CollectionPage|ProfilePage|SoftwareApplication|WebApplication|Store|CheckoutPage|ImageGallery|QAPage|ContactPage|VideoGallery)$/;

function declaredKind({ document, things, metas }: ArticleSigns): 'article' | 'other' | null {
  const shared = metas.get('og:type')?.[0]?.toLowerCase();
  const other = things.some((thing) => thing.types.some((type) => OTHER_TYPES.test(type)));
  const articles = things.filter((thing) => isArticleType(thing.types)).length;
  if (articles === 1 && !other) return 'article';
  if (shared === 'article' || shared === 'news') return other && articles === 0 ? null : 'article';
  if (findElement(document, '[itemprop~="articleBody"]') || metas.has('article:published_time'))
    return 'article';
  if (other || shared === 'product' || shared === 'product.group' || shared === 'profile') return 'other';
  if (
    findElement(
      document,
      'main form[role="search"], [itemtype$="schema.org/Product"], main input[type="password"]',
    )
  )
    return 'other';
  return null;
}

/** Headlines that are wholly a link to somewhere else: what a front page or a list of results is made of. */
function headlinesLeadingAway(place: Document | Element): number {
  let count = 0;
  for (const link of findElements(place, 'h2 a[href], h3 a[href], a[href] h2, a[href] h3').slice(0, 200)) {
    const text = plainText(link);
    if (text.length >= 20 && !(attributeOf(link, 'href') ?? '').startsWith('#')) count++;
  }
  return count;
}

function isFrontPage(location: string | undefined): boolean {
  if (!location) return false;
  const path = location.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  return (
    /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.[a-z]+|home\/?)?$/i.test(path) && /^https?:/i.test(location)
  );
}
