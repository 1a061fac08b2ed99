import type { Span } from '../matcher/select-longest.ts';
import type { LabelledDocument } from './labelled-document.ts';
import type { SpottedTopic } from './spot-document.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

export interface ScoreError {
  readonly kind: 'missed' | 'false';
  readonly document: string;
  readonly topic: string;
  readonly start: number;
  readonly end: number;
}

/** Tallies by topic of one document. */
export interface DocumentScore {
  readonly mentions: ReadonlyMap<string, Tally>;
  readonly documents: ReadonlyMap<string, Tally>;
  readonly errors: readonly ScoreError[];
}

/** Sets label the interim plan of 2013 as the deal. */
const labelOf = (topic: string) => (topic === 'jpoa-2013' ? 'jcpoa' : topic);

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Holds what was spotted against the labels: overlap counts as found, what lies on an ignored span counts neither way. */
export function scoreDocument(
  document: LabelledDocument,
  spotted: readonly SpottedTopic[],
  topics: ReadonlySet<string>,
): DocumentScore {
  const gold = new Map<string, Span[]>();
  for (const { topic, mentions } of document.topics)
    gold.set(labelOf(topic), [...(gold.get(labelOf(topic)) ?? []), ...mentions]);
  const found = new Map<string, Span[]>();
  for (const { id, mentions } of spotted)
    found.set(labelOf(id), [...(found.get(labelOf(id)) ?? []), ...mentions]);
  const mentions = new Map<string, Tally>();
  const documents = new Map<string, Tally>();
  const errors: ScoreError[] = [];
  for (const topic of topics) {
    if (document.labelled?.includes(topic) === false) continue;
    const wanted = gold.get(topic) ?? [];
    const all = found.get(topic) ?? [];
    const counted = all.filter(
      (span) =>
        wanted.some((other) => overlap(span, other)) ||
        !document.ignore?.some((other) => overlap(span, other)),
    );
    const right = counted.filter((span) => wanted.some((other) => overlap(span, other)));
    const met = wanted.filter((span) => all.some((other) => overlap(span, other)));
    mentions.set(topic, { found: counted.length, right: right.length, gold: wanted.length, met: met.length });
    const [isFound, isWanted] = [Number(counted.length > 0), Number(wanted.length > 0)];
    documents.set(topic, {
      found: isFound,
      right: isFound & isWanted,
      gold: isWanted,
      met: isFound & isWanted,
    });
    const report = (kind: ScoreError['kind']) => (span: Span) =>
      errors.push({ kind, document: document.id, topic, start: span.start, end: span.end });
    wanted.filter((span) => !met.includes(span)).forEach(report('missed'));
    counted.filter((span) => !right.includes(span)).forEach(report('false'));
  }
  return { mentions, documents, errors };
}

/** Topics that the set labels anywhere. */
export const labelledTopics = (documents: readonly LabelledDocument[]): ReadonlySet<string> =>
  new Set(documents.flatMap(({ topics }) => topics.map(({ topic }) => labelOf(topic))));

export const sumOf = (tallies: Iterable<Tally>): Tally => {
  const sum = emptyTally();
  for (const tally of tallies) addTally(sum, tally);
  return sum;
};
