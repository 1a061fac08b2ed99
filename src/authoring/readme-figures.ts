import type { Day } from '../model/day.ts';
import { BadInput } from './bad-input.ts';
import type { Scores } from './evaluate.ts';
import type { ClaimScores } from './score-claims.ts';
import type { Score } from './tally.ts';

export const [START, END] = ['<!-- figures:start -->', '<!-- figures:end -->'];

/** What was measured of a set of texts. */
export interface Measured {
  readonly mentions: Pick<Scores, 'micro' | 'byLanguage'>;
  readonly claims: Pick<ClaimScores, 'checkable' | 'differs' | 'texts'>;
}

export interface Figures extends Measured {
  readonly day: Day;
  /** Folder of the labelled set. */
  readonly set: string;
  readonly documents: readonly { readonly language: string }[];
  /** The third of both sets whose misses nobody looked at. */
  readonly heldBack: Measured;
}

/** Today's figures as markdown: what was measured, then a table of mentions by language and one of claims. */
export function figuresBlock({ day, set, documents, mentions, claims, heldBack }: Figures): string {
  const countOf = (language: string) => documents.filter((document) => document.language === language).length;
  const languages = Object.entries(mentions.byLanguage).map(([language, score]) =>
    row([nameOf(language), countOf(language), ...figuresOf(score, heldBack.mentions.byLanguage[language])]),
  );
  return [
    `Measured on ${day} by \`npm run -s eval\`, on the project's own labelled texts: ${documents.length} in \`${set}\` and ` +
      `${claims.texts} in \`tests/claims\`, in brackets the 95 % interval. Most of them were read while developing; the last ` +
      'column is of those that were not (`--part B`), of which only these figures were seen. Many were made hard on purpose; ' +
      'see the `README.md` beside them.',
    '',
    ...table(
      ['mentions in', 'texts', 'labelled', ...HEADS],
      [
        ...languages,
        row(['**all**', documents.length, ...figuresOf(mentions.micro, heldBack.mentions.micro)]),
      ],
    ),
    '',
    ...table(
      ['claims', 'labelled', ...HEADS],
      [
        row(['that the record decides', ...figuresOf(claims.checkable, heldBack.claims.checkable)]),
        row(['of these, at odds with it', ...figuresOf(claims.differs, heldBack.claims.differs)]),
      ],
    ),
  ].join('\n');
}

const HEADS = ['precision', 'recall', 'F1', 'precision, recall held back'];

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

const figuresOf = (
  { gold, precision, recall, f1, precisionInterval, recallInterval }: Score,
  heldBack: Score | undefined,
) => [
  gold,
  shareOf(precision, precisionInterval),
  shareOf(recall, recallInterval),
  decimal(f1),
  `${decimal(heldBack?.precision)}, ${decimal(heldBack?.recall)}`,
];

const decimal = (share: number | null | undefined): string => share?.toFixed(2) ?? '–';

const shareOf = (share: number | null, interval: readonly [number, number] | null): string =>
  share === null || interval === null
    ? '–'
    : `${share.toFixed(2)} (${interval.map((end) => end.toFixed(2)).join('–')})`;

const english = new Intl.DisplayNames(['en'], { type: 'language' });
const nameOf = (language: string): string => english.of(language) ?? language;
