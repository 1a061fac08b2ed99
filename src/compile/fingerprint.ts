import { createHash } from 'node:crypto';
import type { Catalog } from '../catalog/catalog.ts';
import { compareText, unique } from '../model/order.ts';
import type { Topic } from '../model/topic.ts';

/** Long enough that two meanings of one topic never share it by accident. */
const HEX_DIGITS = 16;

/**
 * What a topic's card can say, as a short hash: the compiled topic, the rows that it reads, the words of its counting
 * rules. Left out is what changes when an editor merely looks again (`verifiedThrough`, the bibliography's entries) or sets the same words
 * in other type (apostrophes, quotation marks, dashes, kinds of space).
 */
export function fingerprintOf(topic: Topic, catalog: Pick<Catalog, 'records' | 'rules'>): string {
  const { verifiedThrough: _, ...rest } = topic;
  const records = recordsOf(topic).map((id) => [id, catalog.records[id]?.rows ?? []]);
  const rules = unique(topic.figures.map(({ rule }) => rule)).map((id) => [id, catalog.rules[id] ?? null]);
  const meaning = JSON.stringify(canonical([rest, records, rules]));
  return createHash('sha256').update(meaning).digest('hex').slice(0, HEX_DIGITS);
}

const recordsOf = ({ figures, charts }: Topic): readonly string[] =>
  unique([
    ...figures.flatMap(({ derivation }) => {
      if (derivation.from === 'rows')
        return [derivation.record, ...(derivation.before ? [derivation.before.record] : [])];
      return derivation.from === 'last full year' ? [derivation.record] : [];
    }),
    ...charts.flatMap((chart) =>
      chart.kind === 'tests' ? [chart.record, chart.yields] : chart.kind === 'members' ? [] : [chart.record],
    ),
  ]).sort(compareText);

/** The same value with keys in order and text in plain type, so that only content counts. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return plainType(value);
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => compareText(a, b)).map(([key, item]) => [key, canonical(item)]),
  );
}

/** The words in the type of a typewriter. A percent sign may stand apart from its number. */
const plainType = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/(?<=\d) %/g, '%');
