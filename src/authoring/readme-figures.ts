import type { Day } from '../model/day.ts';
import { BadInput } from './bad-input.ts';
import type { Scores } from './evaluate.ts';
import type { ClaimScores } from './score-claims.ts';
import type { Score } from './tally.ts';

export const [START, END] = ['<!-- figures:start -->', '<!-- figures:end -->'];

export interface Figures {
  readonly day: Day;
  /** Folder of the labelled set. */
  readonly set: string;
  readonly documents: readonly { readonly language: string }[];
  readonly mentions: Scores;
  readonly claims: Pick<ClaimScores, 'checkable' | 'differs' | 'texts'>;
}

/** Today's figures as markdown: a line that says what was measured, then a table of mentions by language and one of claims. */
export function figuresBlock({ day, set, documents, mentions, claims }: Figures): string {
  const countOf = (language: string) => documents.filter((document) => document.language === language).length;
  const languages = Object.entries(mentions.byLanguage).map(([language, score]) =>
    row([nameOf(language), countOf(language), score.gold, ...sharesOf(score)]),
  );
  return [
    `Measured on ${day} by \`npm run -s eval\`, on the project's own labelled texts: ${documents.length} in \`${set}\` and ` +
      `${claims.texts} in \`tests/claims\`. In brackets the 95 % interval. They were written for this project: expect less of pages that nobody foresaw.`,
    '',
    ...table(
      ['mentions in', 'texts', 'labelled', 'precision', 'recall', 'F1'],
      [...languages, row(['**all**', documents.length, mentions.micro.gold, ...sharesOf(mentions.micro)])],
    ),
    '',
    ...table(
      ['claims', 'labelled', 'precision', 'recall', 'F1'],
      [
        row(['that the record decides', claims.checkable.gold, ...sharesOf(claims.checkable)]),
        row(['of these, at odds with it', claims.differs.gold, ...sharesOf(claims.differs)]),
      ],
    ),
  ].join('\n');
}

/** The text with what stands between its two marks replaced. Throws BadInput where they are not there, once each and in order. */
export function withFigures(readme: string, block: string): string {
  const [before, rest, more] = readme.split(START);
  const [, after, twice] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined || more !== undefined || twice !== undefined)
    throw new BadInput(
      `README.md: put ${START} and ${END}, each on a line of its own, where the figures belong`,
    );
  return `${before}${START}\n${block}\n${END}${after}`;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly string[]): readonly string[] => [
  row(heads),
  row(heads.map((_, column) => (column === 0 ? '---' : '--:'))),
  ...rows,
];

const sharesOf = ({ precision, recall, f1, precisionInterval, recallInterval }: Score) => [
  shareOf(precision, precisionInterval),
  shareOf(recall, recallInterval),
  f1 === null ? '–' : f1.toFixed(2),
];

const shareOf = (share: number | null, interval: readonly [number, number] | null): string =>
  share === null || interval === null
    ? '–'
    : `${share.toFixed(2)} (${interval.map((end) => end.toFixed(2)).join('–')})`;

const english = new Intl.DisplayNames(['en'], { type: 'language' });
const nameOf = (language: string): string => english.of(language) ?? language;
