import { attributeOf, findElement, findElements, plainText } from './native-dom.ts';
import { isMarkedHidden, isOutsideArticle } from './regions.ts';
import type { StructuredThing } from './structured-data.ts';
import { isArticleType } from './structured-data.ts';

const MOST_HEADINGS = 40;

/** The element that holds the article's headline: the heading that the page's own title repeats, else the first h1. */
export function findHeadline(document: Document, things: readonly StructuredThing[]): Element | null {
  const titles = titlesOf(document, things);
  const marked = findElements(document, 'h1, [itemprop~="headline"]').slice(0, MOST_HEADINGS);
  const readable = marked.filter((heading) => plainText(heading).length > 2 && !isMarkedHidden(heading));
  const named = readable.find((heading) => agrees(plainText(heading), titles));
  if (named) return named;
  const second = findElements(document, 'h2, h3')
    .slice(0, MOST_HEADINGS)
    .find(
      (heading) =>
        plainText(heading).length > 15 && agrees(plainText(heading), titles) && !isOutsideArticle(heading),
    );
  if (second) return second;
  return readable.find((heading) => !isOutsideArticle(heading)) ?? null;
}

function titlesOf(document: Document, things: readonly StructuredThing[]): string[] {
  const title = findElement(document, 'title');
  const shared = findElement(document, 'meta[property="og:title"]');
  const titles = [
    ...things.filter((thing) => isArticleType(thing.types)).map((thing) => thing.headline),
    shared ? (attributeOf(shared, 'content') ?? '') : '',
    title ? plainText(title) : '',
  ];
  return titles.map(comparable).filter((text) => text.length > 3);
}

const comparable = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function agrees(heading: string, titles: readonly string[]): boolean {
  const text = comparable(heading);
  return (
    text.length > 3 &&
    titles.some(
      (title) =>
        (text.length > 10 && title.includes(text)) ||
        title === text ||
        (title.length > 20 && text.includes(title)),
    )
  );
}
