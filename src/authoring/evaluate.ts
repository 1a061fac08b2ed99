import { compileSpotTables } from '../compile/names/compile-spot-tables.ts';
import { isPartialDay, lastDay } from '../model/day.ts';
import type { LabelledDocument } from './labelled-document.ts';
import { readPlain } from './read-document.ts';
import { labelledTopics, scoreDocument, sumOf, type ScoreError } from './score-mentions.ts';
import { createDocumentSpotter } from './spot-document.ts';
import { scoreOf, type Score, type Tally } from './tally.ts';

export interface Report {
  readonly mentions: Scores;
  readonly documents: Scores;
  readonly errors: readonly ScoreError[];
}

export interface Scores {
  readonly micro: Score;
  readonly byTopic: Readonly<Record<string, Score>>;
  readonly byLanguage: Readonly<Record<string, Score>>;
}

/** Spots every document and scores it, for the topics that the set labels. */
export function evaluate(documents: readonly LabelledDocument[]): Report {
  const { tables } = compileSpotTables('assets/data');
  const spot = createDocumentSpotter(tables);
  const topics = labelledTopics(documents);
  const scored = documents.map((document) => {
    const { blocks } = readPlain(document.text);
    // A month or a year that is known says more than nothing: the text is from then, at the latest from its end.
    const day = document.published && isPartialDay(document.published) ? lastDay(document.published) : null;
    return {
      document,
      score: scoreDocument(document, spot({ text: document.text, blocks }, day, document.language), topics),
    };
  });
  const gather = (key: 'mentions' | 'documents'): Scores => {
    const rows = scored.flatMap(({ document, score }) =>
      [...score[key]].map(([topic, tally]) => ({ topic, language: document.language, tally })),
    );
    const by = (name: 'topic' | 'language') =>
      Object.fromEntries(
        [...new Set(rows.map((row) => row[name]))]
          .sort()
          .map((value) => [value, sum(rows.filter((row) => row[name] === value))]),
      );
    return { micro: sum(rows), byTopic: by('topic'), byLanguage: by('language') };
  };
  return {
    mentions: gather('mentions'),
    documents: gather('documents'),
    errors: scored.flatMap(({ score }) => score.errors),
  };
}

const sum = (rows: readonly { tally: Tally }[]): Score => scoreOf(sumOf(rows.map(({ tally }) => tally)));
