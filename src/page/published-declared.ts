import { attributeOf, findElements, plainText } from './native-dom.ts';
import { isOfAnotherThing } from './another-thing.ts';
import type { DateEvidence } from './date-evidence.ts';
import { isArticleType, type StructuredThing } from './structured-data.ts';
import { dayOfTimestamp } from './timestamp.ts';

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Days of publication that JSON-LD gives for the article itself. Of several articles on a page the one with the
 * page's headline or address counts; if none agrees and their days differ, the first is weak evidence.
 */
export function daysInStructuredData(
  things: readonly StructuredThing[],
  headline: string,
  addresses: readonly string[],
): DateEvidence[] {
  const found: DateEvidence[] = [];
  const articles = things.filter(
    (thing) => isArticleType(thing.types) && dayOfTimestamp(thing.published) !== null,
  );
  const named = articles.filter((thing) => isThisPage(thing, headline, addresses));
  const chosen = named.length > 0 ? named : articles;
  const days = new Set(chosen.map((thing) => dayOfTimestamp(thing.published)));
  for (const thing of chosen.slice(0, 1))
    found.push({
      day: dayOfTimestamp(thing.published)!,
      from: 'json-ld',
      weight: days.size > 1 ? 0.6 : named.length > 0 || articles.length === 1 ? 1 : 0.9,
    });
  if (found.length > 0) return found;
  for (const thing of things) {
    const page = thing.types.some((type) =>
      /(?:WebPage|ItemPage|VideoObject|PodcastEpisode|Episode|Review|Recipe|Photograph|CreativeWork)$/.test(
        type,
      ),
    );
    const day = page ? (dayOfTimestamp(thing.published) ?? dayOfTimestamp(thing.created)) : null;
    if (day) return [{ day, from: 'json-ld', weight: 0.75 }];
  }
  return [];
}

function isThisPage(thing: StructuredThing, headline: string, addresses: readonly string[]): boolean {
  const [theirs, ours] = [squeezed(thing.headline), squeezed(headline)];
  if (theirs.length > 8 && ours.length > 8 && (theirs.includes(ours) || ours.includes(theirs))) return true;
  const url = thing.url.replace(/^https?:\/\/(?:www\.)?|[#?].*$|\/$/g, '');
  return (
    url.includes('/') &&
    addresses.some((address) => address.replace(/^https?:\/\/(?:www\.)?|[#?].*$|\/$/g, '') === url)
  );
}

/** Names of metas that mean the day of publication, best first; lower-cased. */
const PUBLICATION_METAS: readonly (readonly [weight: number, names: string])[] = [
  [
    1,
    'article:published_time article:published og:article:published_time og:published_time rnews:datepublished datepublished ' +
      'parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime vr:published_time bt:pubdate ' +
      'shareaholic:article_published_time originalpublicationdate article_date_original article.published publication_date ' +
      'publicationdate publish-date publishdate publish_date published-date published_date pubdate pub_date og:pubdate ' +
      'og:publish_date citation_publication_date citation_online_date dc.date.issued dcterms.issued dc.date.published ' +
      'prism.publicationdate sailthru.date nydn_pubdate pdate ptime displaydate article:publicationdate article-published ' +
      'dcsext.articlefirstpublished analyticsattributes.articledate mediator_published_time published_at ' +
      'date-published firstpublished first_published_time sort_date',
  ],
  [
    0.7,
    'dc.date dcterms.date dc.date.created dcterms.created dcterms.available dc.created date article.created datecreated created ' +
      'creation_date citation_date timestamp swt-timestamp release_date content_create_date date.created og:created_time search_date date_published',
  ],
];

export function daysInMetas(metas: ReadonlyMap<string, readonly string[]>): DateEvidence[] {
  const found: DateEvidence[] = [];
  for (const [weight, names] of PUBLICATION_METAS)
    for (const name of names.split(' '))
      for (const value of metas.get(name) ?? []) {
        const day = dayOfTimestamp(value);
        if (day) found.push({ day, from: 'meta', weight });
      }
  const parsely = metas.get('parsely-page')?.[0];
  const inParsely = parsely && /"pub_date"\s*:\s*"([^"]+)"/.exec(parsely)?.[1];
  const day = inParsely ? dayOfTimestamp(inParsely) : null;
  if (day) found.push({ day, from: 'meta', weight: 1 });
  return found;
}

const MARKED =
  '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"], [property~="dc:date"], ' +
  '[property~="dc:created"], .dt-published, abbr.published, .hentry .published, [itemprop~="dateCreated"], [pubdate]';

/** Microdata, RDFa and microformats in a page or a part of it: the first that is not part of a related thing. */
export function daysInMicrodata(place: Document | Element): DateEvidence[] {
  const marked = findElements(place, MARKED).slice(0, 60);
  for (const element of marked) {
    if (isOfAnotherThing(element)) continue;
    const value =
      attributeOf(element, 'content') ??
      attributeOf(element, 'datetime') ??
      attributeOf(element, 'title') ??
      plainText(element);
    const day = dayOfTimestamp(value) ?? dayOfTimestamp(plainText(element));
    if (day)
      return [
        {
          day,
          from: 'microdata',
          weight: attributeOf(element, 'itemprop')?.includes('dateCreated') ? 0.7 : 0.9,
        },
      ];
  }
  return [];
}
