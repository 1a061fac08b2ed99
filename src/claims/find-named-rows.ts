import { contains, firstDay } from '../model/day.ts';
import type { RecordRow } from '../model/record.ts';
import type { Topic } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import type { Claim, ClaimContext } from './context.ts';
import { isSameDate } from './date-match.ts';
import { hasNear, toRecorded } from './find-happenings.ts';
import { dateFigure } from './find-ordinals.ts';
import { startOf } from './found-date.ts';
import type { ReadDate } from './read-date.ts';
import { clauseStart, spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';

/** A name of a thing has a number in it: "Hwasong-14". Other cells of a record ("success", "unknown") are no names. */
const NAME = /^\p{Lu}\p{L}+(?:-\p{L}+)*-\d+$/u;

/**
 * Days on which the record has something by its name: "the Hwasong-15 was launched on November 29". It differs only where the record is
 * complete for the day and has nothing at all near it.
 */
export function findNamedRows(sentence: Sentence, context: ClaimContext): Claim[] {
  const { mentions, dates } = sentence;
  if (context.day === null || dates.length === 0) return [];
  const topics = new Set(mentions.flatMap(({ topics }) => topics));
  return [...topics].flatMap((id) => {
    const topic = context.book.topics[id];
    return topic?.kind === 'events' ? namedClaims(sentence, topic, context) : [];
  });
}

function namedClaims(sentence: Sentence, topic: Topic, context: ClaimContext): Claim[] {
  const names = namesIn(topic, context);
  const found = names.flatMap(({ name, rows }) => {
    const at = tokenOf(sentence, name);
    return at === undefined ? [] : [{ rows, at }];
  });
  const [only] = found;
  if (!only || found.length > 1) return [];
  return sentence.dates.flatMap((date) => rowClaim(sentence, date, topic, only.rows, context) ?? []);
}

function rowClaim(
  sentence: Sentence,
  date: ReadDate,
  topic: Topic,
  rows: readonly RecordRow[],
  context: ClaimContext,
): Claim | undefined {
  const { tokens, lexicon } = sentence;
  const { day } = context;
  const said = date.date;
  const lead = lexicon.in.endingAt(tokens, date.at);
  if (
    said === null ||
    said.length === 4 ||
    day === null ||
    !lead ||
    firstDay(said) > day ||
    isUnreal(sentence, date.at)
  )
    return undefined;
  const figures = topic.figures.flatMap(({ id, rule, derivation }) =>
    derivation.from === 'rows' ? [{ id, rule, derivation }] : [],
  );
  const known = figures.filter(({ derivation }) =>
    derivation.known.some((span) => contains(span, firstDay(said))),
  );
  const [figure] = known;
  const done = lexicon.doneVerbs.in(tokens, clauseStart(sentence, date.at), lead.at).at(-1);
  const isOf = lexicon.agentWords.has(tokens[lead.at]!.lower);
  const row = rows.find((one) => isSameDate(one.date, said));
  if (!figure || !(done || (isOf && row))) return undefined;
  const all = topic.figures.flatMap(({ derivation }) =>
    derivation.from === 'rows' ? (context.book.records[derivation.record]?.rows ?? []) : [],
  );
  const isSure = sentence.dates.length === 1 && isPlain(sentence, date.at) && !hasNear(all, said, day);
  if (!row && !isSure) return undefined;
  const span = spanOf(sentence, startOf(sentence, date), date.next);
  return {
    topic: topic.id,
    figure: dateFigure(topic, row ?? rows[0]!, figure.id),
    surface: sentence.text.slice(span.start, span.end),
    said,
    recorded: (row ? [row] : rows).map((one) => shown(toRecorded(one, figure.id, figure.rule, context))),
    verdict: row ? 'agrees' : 'differs',
    ...(row && { rule: figure.rule }),
    block: sentence.block,
    ...span,
  };
}

interface Named {
  readonly name: string;
  readonly rows: readonly RecordRow[];
}

/** Things that the topic's record names, with their rows up to the day. */
const namesIn = (topic: Topic, { day, book, recall }: ClaimContext): readonly Named[] =>
  recall.once(`names ${topic.id}`, () => {
    const records = new Set(
      topic.figures.flatMap(({ derivation }) => (derivation.from === 'rows' ? [derivation.record] : [])),
    );
    const byName = new Map<string, RecordRow[]>();
    for (const row of [...records].flatMap((id) => book.records[id]?.rows ?? []))
      for (const cell of Object.values(row.cells)) {
        if (typeof cell !== 'string' || !NAME.test(cell) || (day !== null && row.date > day)) continue;
        byName.set(cell, [...(byName.get(cell) ?? []), row]);
      }
    return [...byName].map(([name, rows]) => ({ name, rows }));
  });

/** The token at which the name stands, as it is and with nothing glued on. */
function tokenOf({ text, tokens }: Sentence, name: string): number | undefined {
  const [first] = tokens;
  const last = tokens.at(-1)!;
  const offset = text.indexOf(name, first!.start);
  if (offset < 0 || offset + name.length > last.end) return undefined;
  const at = tokens.findIndex(({ start }) => start === offset);
  const isWhole = tokens.some(({ end }) => end === offset + name.length);
  return at < 0 || !isWhole ? undefined : at;
}
