import { addDays, type Day } from '../model/day.ts';
import type { Block } from './blocks.ts';
import type { DateEvidence, PublishedFrom } from './date-evidence.ts';
import { plainText } from './native-dom.ts';
import { canonicalAddresses, daysInAddresses } from './published-address.ts';
import { daysInMetas, daysInMicrodata, daysInStructuredData } from './published-declared.ts';
import { daysInTimeElements, daysInVisibleText } from './published-visible.ts';
import { dayOfTimestamp } from './timestamp.ts';
import type { StructuredThing } from './structured-data.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** The day on which the page says that it was published. */
export interface Published {
  readonly day: Day;
  /** The best evidence for that day. */
  readonly from: PublishedFrom;
  readonly confidence: Confidence;
}

export interface PublishedInput {
  readonly document: Document;
  readonly body: Element;
  /** All lines of the page that may be datelines. */
  readonly lines: readonly Block[];
  readonly headline: Element | null;
  readonly things: readonly StructuredThing[];
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly location: string | undefined;
  readonly language: string | null;
  readonly today: Day | undefined;
  readonly isVisible: (element: Element) => boolean;
}

/** Nothing on the web is older. Archives of newspapers are, but then say so in metadata: those count from 1800. */
const FIRST_VISIBLE_DAY = '1990-01-01';
const FIRST_DECLARED_DAY = '1800-01-01';
const LEAST_WEIGHT = 0.5;

/**
 * The calendar day of publication as the page prints it, in the page's own zone; null where the page does not tell. Each place that
 * names a day votes with its weight; a neighbouring day (another zone's midnight) lends a part of its vote. Yields where the work may pause.
 */
export function* findPublished(input: PublishedInput): Generator<void, Published | null, void> {
  const evidence = yield* gatherEvidence(input);
  const best = strongestDay(evidence);
  if (!best) return null;
  const { day, from, weight } = best;
  return { day, from, confidence: confidenceIn(day, weight, evidence) };
}

/** The place whose day has most votes, the first of them; null where none is to be believed. */
function strongestDay(evidence: readonly DateEvidence[]): DateEvidence | null {
  let best: { readonly evidence: DateEvidence; readonly votes: number } | null = null;
  for (const candidate of evidence) {
    const votes = votesFor(candidate.day, evidence);
    if (!best || votes > best.votes + 1e-9) best = { evidence: candidate, votes };
  }
  return best && best.evidence.weight >= LEAST_WEIGHT ? best.evidence : null;
}

/** Every place of the page that names a possible day, the most trusted first. */
function* gatherEvidence(input: PublishedInput): Generator<void, DateEvidence[], void> {
  const { document, body, lines, headline, things, metas } = input;
  const addresses = canonicalAddresses(document, input.location);
  const declared = [
    ...daysInStructuredData(things, headline ? plainText(headline) : '', addresses),
    ...daysInMetas(metas),
    ...daysInMicrodata(document),
    ...daysInAddresses(addresses),
  ];
  yield;
  const shown = yield* daysShown(body, lines, headline, input);
  yield;
  const possible = [...declared.filter(({ day }) => isPossible(day, input)), ...shown];
  return bestPerPlace(withoutChanges(possible, modifiedDays(things, metas))).sort(
    (a, b) => b.weight - a.weight,
  );
}

/** The day of one of several articles on the page, which has these lines and this heading. Yields where the work may pause. */
export function* findDayOfPart(
  element: Element,
  lines: readonly Block[],
  heading: Element | null,
  input: PublishedInput,
): Generator<void, Day | null, void> {
  const declared = daysInMicrodata(element).filter(({ day }) => isPossible(day, input));
  const evidence = [...declared, ...(yield* daysShown(element, lines, heading, input))];
  return strongestDay(evidence.sort((a, b) => b.weight - a.weight))?.day ?? null;
}

/** Possible days that a reader sees in a place. */
function* daysShown(
  place: Element,
  lines: readonly Block[],
  headline: Element | null,
  input: PublishedInput,
): Generator<void, DateEvidence[], void> {
  const timed = daysInTimeElements(place, headline);
  yield;
  const printed = yield* daysInVisibleText(place, lines, headline, isMonthFirst(input), input.isVisible);
  return [...timed, ...printed].filter(({ day }) => day >= FIRST_VISIBLE_DAY && isPossible(day, input));
}

const isPossible = (day: Day, { today }: PublishedInput) =>
  day >= FIRST_DECLARED_DAY && (today === undefined || day <= addDays(today, 1));

/** 3/4/2019 is the fourth of March. */
function isMonthFirst({ language, document, location }: PublishedInput): boolean {
  const [address = ''] = canonicalAddresses(document, location);
  return language === 'en' && !/\.(?:uk|au|nz|ie|in|za)(?:\/|$)/.test(address.slice(0, 80));
}

/** Days on which the page says that it was changed last. */
function modifiedDays(
  things: readonly StructuredThing[],
  metas: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<Day> {
  const values = [
    'article:modified_time',
    'og:updated_time',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
  ].flatMap((name) => metas.get(name) ?? []);
  const days = [...values, ...things.map((thing) => thing.modified)].map(dayOfTimestamp);
  return new Set(days.filter((day) => day !== null));
}

/** A place that repeats the day of the last change tells little where another place gives an earlier day. */
function withoutChanges(evidence: readonly DateEvidence[], modified: ReadonlySet<Day>): DateEvidence[] {
  return evidence.map((item) => {
    const isChange =
      modified.has(item.day) && evidence.some((other) => other.day < item.day && other.weight >= 0.6);
    return isChange ? { ...item, weight: item.weight * 0.5 } : item;
  });
}

/** Repeating a day in the same kind of place does not make it truer. */
function bestPerPlace(evidence: readonly DateEvidence[]): DateEvidence[] {
  const best = new Map<string, DateEvidence>();
  for (const item of evidence) {
    const key = `${item.from} ${item.day}`;
    if (item.weight > (best.get(key)?.weight ?? 0)) best.set(key, item);
  }
  return [...best.values()];
}

const isNeighbour = (one: Day, other: Day) => one === addDays(other, 1) || other === addDays(one, 1);

/** A neighbouring day is likely the same moment in another zone: it speaks for the day a little. */
const NEIGHBOUR_SHARE = 0.3;

function votesFor(day: Day, evidence: readonly DateEvidence[]): number {
  const places = new Set(evidence.filter((item) => item.day === day).map((item) => item.from));
  return evidence.reduce((sum, item) => {
    if (item.day === day) return sum + item.weight;
    return isNeighbour(item.day, day) && !places.has(item.from) ? sum + item.weight * NEIGHBOUR_SHARE : sum;
  }, 0);
}

function confidenceIn(day: Day, weight: number, evidence: readonly DateEvidence[]): Confidence {
  const others = new Set(evidence.filter((item) => item.day === day).map((item) => item.from));
  const against = evidence.some(
    (item) => item.weight >= 0.6 && item.day !== day && !isNeighbour(item.day, day),
  );
  if (against) return weight >= 0.9 && others.size > 1 ? 'medium' : 'low';
  if (weight >= 0.85 || (weight >= 0.6 && others.size > 1)) return 'high';
  return weight >= 0.6 ? 'medium' : 'low';
}
