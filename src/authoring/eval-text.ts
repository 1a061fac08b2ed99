import type { Report } from './evaluate.ts';
import type { LabelledDocument } from './labelled-document.ts';
import type { ClaimScores } from './score-claims.ts';
import type { ScoreError } from './score-mentions.ts';
import type { Score } from './tally.ts';

const share = (value: number | null) => (value === null ? '    –' : value.toFixed(3));
const interval = (value: readonly [number, number] | null) =>
  value === null ? '' : ` [${value.map((end) => end.toFixed(2)).join('–')}]`;

/** The figures as tables for a terminal. */
export function reportText({ mentions, documents }: Pick<Report, 'mentions' | 'documents'>): string {
  const lines: string[] = [];
  for (const [title, { micro, byTopic, byLanguage }] of [
    ['Mentions', mentions],
    ['Topics of documents', documents],
  ] as const) {
    lines.push(`\n${title}`.padEnd(25) + 'prec.  recall F1     found right gold');
    const row = (name: string, score: Score) =>
      lines.push(
        `  ${name.padEnd(22)}${share(score.precision)}  ${share(score.recall)}  ${share(score.f1)}  ` +
          `${String(score.found).padStart(5)} ${String(score.right).padStart(5)} ${String(score.gold).padStart(4)}` +
          `  P${interval(score.precisionInterval)} R${interval(score.recallInterval)}`,
      );
    row('all', micro);
    for (const [name, score] of Object.entries(byTopic)) row(name, score);
    for (const [name, score] of Object.entries(byLanguage)) row(name, score);
  }
  return lines.join('\n').trimStart();
}

/** The figures of the claims: those that the record decides, and those that it contradicts. */
export function claimsText({ checkable, differs, texts }: ClaimScores): string {
  const row = (name: string, { precision, recall, precisionInterval, recallInterval, ...score }: Score) =>
    `  ${name.padEnd(22)}${share(precision)}  ${share(recall)}  ${share(score.f1)}  ` +
    `${String(score.found).padStart(5)} ${String(score.right).padStart(5)} ${String(score.gold).padStart(4)}` +
    `  P${interval(precisionInterval)} R${interval(recallInterval)}`;
  const title = `\nClaims (${texts} texts)`;
  return [
    `${title.padEnd(25)}prec.  recall F1     found right gold`,
    row('checkable', checkable),
    row('differs', differs),
  ].join('\n');
}

const CONTEXT_UNITS = 90;

/** One miss or false hit in its context, on a line. */
export function errorText(
  { kind, document: id, topic, start, end }: ScoreError,
  documents: readonly LabelledDocument[],
): string {
  const { text, language } = documents.find((document) => document.id === id)!;
  const before = text.slice(Math.max(0, start - CONTEXT_UNITS), start);
  const after = text.slice(end, end + CONTEXT_UNITS);
  return `${kind.padEnd(6)} ${language} ${id} ${topic}: ${before}[[${text.slice(start, end)}]]${after}`.replace(
    /\s+/g,
    ' ',
  );
}
