import type { RecordRow } from '../model/record.ts';
import { firstDay } from '../model/day.ts';
import { isPlain, isUnreal } from './certainty.ts';
import type { Claim, ClaimContext } from './context.ts';
import { nounAfter, topicOf, unitsOf, type CountedNoun } from './counted-noun.ts';
import { isNextTo, isSameDate } from './date-match.ts';
import { dateFigure, named } from './find-ordinals.ts';
import { dateAfter } from './found-date.ts';
import { countFigures, rowsUpTo } from './record-counts.ts';
import { spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';
import { leadOf, ownerOf, subjectAt } from './subject.ts';

interface Extreme {
  readonly row: RecordRow;
  readonly ruleName?: string;
}

/** "its most powerful one in August", "its latest nuclear test on September 3": the date of the row that it means. */
export function findSuperlatives(sentence: Sentence, context: ClaimContext): Claim[] {
  const { tokens, lexicon, quantities } = sentence;
  const end = tokens.length;
  const firsts = quantities.filter(({ isOrdinal, value }) => isOrdinal && value === 1);
  return [
    ...lexicon.superlatives
      .in(tokens, 0, end)
      .map(({ at, next }): Place => ({ at, next, which: 'greatest' })),
    ...lexicon.latest.in(tokens, 0, end).map(({ at, next }): Place => ({ at, next, which: 'last' })),
    ...firsts.map(({ at, next }): Place => ({ at, next, which: 'first' })),
  ].flatMap((place) => superlativeClaim(sentence, place, context) ?? []);
}

interface Place {
  readonly at: number;
  readonly next: number;
  readonly which: 'greatest' | 'last' | 'first';
}

function superlativeClaim(
  sentence: Sentence,
  { at, next, which }: Place,
  context: ClaimContext,
): Claim | undefined {
  if (context.day === null || isUnreal(sentence, at)) return undefined;
  const adverb = afterVerb(sentence, next);
  if (which === 'first' && !adverb) return undefined;
  const noun: Noun | undefined =
    adverb ?? nounAfter(sentence, next) ?? proNoun(sentence, next, which !== 'greatest', context.before);
  if (!noun || noun.isMany) return undefined;
  const date = dateAfter(sentence, noun.next);
  if (!date?.date || firstDay(date.date) > context.day) return undefined;
  const said = date.date;
  const subject =
    subjectAt(sentence, at, context.before) ?? (noun.isCarried ? leadOf(context.before.at(-1)!) : undefined);
  const units = unitsOf(sentence, noun, context.before);
  const topic = topicOf(sentence, noun, units, subject, context);
  const [figure] = topic ? countFigures(topic, units) : [];
  if (!topic || !figure || figure.derivation.column !== undefined) return undefined;
  const owner = ownerOf(topic, context.book);
  if (subject !== undefined && subject !== owner) return undefined;
  const rows = rowsUpTo(figure, context.day, context);
  const { day, recall } = context;
  const end = which === 'last' ? rows.slice(-1) : rows.slice(0, 1);
  const extremes =
    which === 'greatest'
      ? recall.once(`greatest ${topic.id} ${figure.id} ${day}`, () => greatest(rows, context))
      : end.map((row): Extreme => ({ row }));
  if (extremes.length === 0) return undefined;
  const by = extremes.find(({ row }) => isSameDate(said, row.date));
  const isSure =
    subject === owner &&
    owner !== undefined &&
    isPlain(sentence, at) &&
    lexiconAllows(sentence) &&
    !extremes.some(({ row }) => isNextTo(said, row.date));
  const span = spanOf(sentence, at, date.next);
  const [first] = extremes;
  return {
    topic: topic.id,
    figure: dateFigure(topic, (by ?? first)!.row, figure.id),
    surface: sentence.text.slice(span.start, span.end),
    said,
    recorded: extremes.map(({ row, ruleName }) =>
      shown({
        figure: figure.id,
        rule: figure.rule,
        ...(ruleName === undefined ? named(figure.rule, context) : { ruleName }),
        value: row.date,
        sources: row.sources,
      }),
    ),
    verdict: by ? 'agrees' : isSure ? 'differs' : 'cannot tell',
    ...(by && { rule: figure.rule }),
    block: sentence.block,
    ...span,
  };
}

/** The row with the highest value by each numeric column; columns that agree are told as one. */
function greatest(rows: readonly RecordRow[], { book }: ClaimContext): Extreme[] {
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))].filter((column) =>
    rows.every(({ cells }) => cells[column] === undefined || typeof cells[column] === 'number'),
  );
  const byRow = new Map<RecordRow, string[]>();
  for (const column of columns) {
    const row = rows.reduce((best, other) =>
      Number(other.cells[column] ?? -1) > Number(best.cells[column] ?? -1) ? other : best,
    );
    byRow.set(row, [...(byRow.get(row) ?? []), book.rules[column]?.name ?? column.toUpperCase()]);
  }
  return [...byRow].map(([row, names]) => ({ row, ruleName: `highest by ${names.join(', ')}` }));
}

/** "last tested a nuclear bomb": the noun after verb and article. */
function afterVerb(sentence: Sentence, next: number): Noun | undefined {
  const { tokens, lexicon } = sentence;
  const verb = lexicon.countVerbs.at(tokens, next);
  if (!verb) return undefined;
  return nounAfter(
    sentence,
    lexicon.articles.has(tokens[verb.next]?.lower ?? '') ? verb.next + 1 : verb.next,
  );
}

type Noun = CountedNoun & { readonly isCarried?: boolean };

/** "one", "of them", or nothing at all stands for the noun counted before it, in the sentence or the one before. */
function proNoun(
  sentence: Sentence,
  next: number,
  isLatest: boolean,
  before: readonly Sentence[],
): Noun | undefined {
  const { tokens, lexicon } = sentence;
  const found = lexicon.proNouns.at(tokens, next);
  const isBare = !isLatest && (tokens[next]?.text === ',' || lexicon.in.at(tokens, next) !== undefined);
  const isAdverb = isLatest && lexicon.latestAdverbs.endingAt(tokens, next) !== undefined;
  if (!found && !isBare && !isAdverb) return undefined;
  const base = { isMany: false, next: found?.next ?? next, isQualified: false, isBefore: false };
  const counted = lexicon.countNouns.in(tokens, 0, next).at(-1);
  const entry = counted?.value[0];
  if (counted && entry) return { ...base, noun: entry.noun, at: counted.at };
  const previous = before.at(-1);
  const carried =
    previous?.block === sentence.block
      ? lexicon.countNouns.in(previous.tokens, 0, previous.tokens.length).at(-1)?.value[0]
      : undefined;
  return carried?.noun.isFull ? { ...base, noun: carried.noun, at: next, isCarried: true } : undefined;
}

const lexiconAllows = ({ tokens, lexicon }: Sentence): boolean =>
  lexicon.thenWords.in(tokens, 0, tokens.length).length === 0;
