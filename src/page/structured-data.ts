import { attributeOf, findElements, textOf } from './native-dom.ts';

/** One thing that a page's JSON-LD describes on its own account: not a part, comment or list item of another. */
export interface StructuredThing {
  readonly types: readonly string[];
  readonly url: string;
  readonly headline: string;
  readonly published: string;
  readonly created: string;
  readonly modified: string;
  readonly language: string;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report|LiveBlogPosting|SocialMediaPosting)$/;

/** True for the schema.org types that stand for one piece of writing. */
export const isArticleType = (types: readonly string[]): boolean =>
  types.some((type) => ARTICLE_TYPE.test(type));

/** Keys that lead from a page's description to the thing that the page is about. */
const MAIN_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdateOf'];
const LONGEST_SCRIPT = 500_000;
const MOST_THINGS = 200;

/** All things that the page's JSON-LD blocks describe at their top, in order. Broken blocks are passed over. */
export function readStructuredData(document: Document): StructuredThing[] {
  const things: StructuredThing[] = [];
  for (const script of findElements(document, 'script[type="application/ld+json" i]')) {
    const source = textOf(script) ?? '';
    if (source.length > LONGEST_SCRIPT) continue;
    const waiting: unknown[] = [parseJson(source)];
    while (waiting.length > 0 && things.length < MOST_THINGS) {
      const value = waiting.shift();
      if (Array.isArray(value)) waiting.unshift(...value.slice(0, MOST_THINGS));
      else if (isObject(value)) {
        things.push(describe(value));
        for (const key of MAIN_KEYS) if (typeof value[key] === 'object') waiting.push(value[key]);
      }
    }
  }
  return things;
}

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

function parseJson(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|(?:\/\*\s*)?(?:\/\/\s*)?<!\[CDATA\[(?:\s*\*\/)?)|(?:(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|-->|;)\s*$/g,
    '',
  );
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')])
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // Hand-made JSON-LD often holds raw line breaks or a last comma; the second attempt mends those.
    }
  return null;
}

function describe(object: JsonObject): StructuredThing {
  return {
    types: [object['@type']].flat().map((type) => lastPart(textIn(type))),
    url: textIn(object['url']) || textIn(object['@id']) || textIn(object['mainEntityOfPage']),
    headline: textIn(object['headline']) || textIn(object['name']),
    published: textIn(object['datePublished']),
    created: textIn(object['dateCreated']) || textIn(object['uploadDate']),
    modified: textIn(object['dateModified']),
    language: textIn(object['inLanguage']),
  };
}

const lastPart = (type: string) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);

function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textIn(value[0]);
  if (isObject(value)) return textIn(value['@value'] ?? value['@id'] ?? '');
  return '';
}

/** Content of all `<meta>`s, by lower-cased `property`, `name` or `http-equiv`, in order (`itemprop` has a scope: see microdata). */
export function readMetas(document: Document): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of findElements(document, 'meta[content], meta[value]')) {
    const content = (attributeOf(meta, 'content') ?? attributeOf(meta, 'value') ?? '').trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'http-equiv']) {
      for (const name of (attributeOf(meta, key) ?? '').toLowerCase().split(/\s+/)) {
        if (!name) continue;
        const values = metas.get(name);
        if (values) values.push(content);
        else metas.set(name, [content]);
      }
    }
  }
  return metas;
}
