import type { CardContent } from '../card/card-content.ts';
import type { Names } from '../card/translate.ts';
import { type Catalog, findTopic, listChanges } from '../catalog/catalog.ts';
import { findTitle, type TitlesByLanguage } from '../catalog/titles.ts';
import { briefOn } from '../model/brief-on.ts';
import { chartsOn } from '../model/charts.ts';
import type { ClaimResult } from '../model/claim-result.ts';
import type { Day } from '../model/day.ts';
import type { Source, TopicId } from '../model/topic.ts';

/** The calendar day on the reader's own clock and zone. */
export function dayOf(now: Date): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Puts together what a card tells: the brief and charts of the day, the claims about the topic, its changes. A claim may be held against a
 * related topic's record ("six powers"); the sources of that follow the card's own.
 */
export function cardContent(
  catalog: Catalog,
  id: TopicId,
  { asOf, today, claims }: { asOf: Day; today: Day; claims: readonly ClaimResult[] },
): CardContent {
  const topic = findTopic(catalog, id);
  const days = { day: asOf, today: today < asOf ? asOf : today };
  const own = claims.filter((claim) => claim.topic === id);
  const brief = briefOn(catalog, id, days);
  return {
    brief: { ...brief, sources: [...brief.sources, ...sourcesBesides(brief.sources, own, catalog)] },
    charts: topic ? chartsOn(topic, days, catalog) : [],
    claims: own,
    changes: listChanges(catalog, id),
  };
}

/** Sources that claims cite and that are not among those known, each once. */
function sourcesBesides(
  known: readonly Source[],
  claims: readonly ClaimResult[],
  { sources }: Pick<Catalog, 'sources'>,
): readonly Source[] {
  const ids = new Set(claims.flatMap(({ recorded }) => recorded.flatMap((entry) => entry.sources)));
  for (const { id } of known) ids.delete(id);
  return [...ids].flatMap((id) => (Object.hasOwn(sources, id) ? (sources[id] ?? []) : []));
}

/** Names for cards in a language: titles that we have, states as the browser knows them; what has none stays in the record's English. */
export function createNames(locale: string, titles: TitlesByLanguage): Names {
  const states = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const isEnglish = /^en\b/i.test(locale);
  const stateOf = (id: string): string | undefined =>
    // The browser takes the Soviet Union for Russia.
    isEnglish || !/^[a-z]{2}$/.test(id) || id === 'su' ? undefined : states.of(id.toUpperCase());
  return {
    locale,
    topic: (id, english) => findTitle(titles, locale, id) ?? { text: english, lang: 'en' },
    party(id, english) {
      const text = stateOf(id);
      return text === undefined ? { text: english, lang: 'en' } : { text, lang: locale };
    },
  };
}
