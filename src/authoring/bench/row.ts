/** One line of the table. All but counts are ratios against a baseline that ran in turn with it. */
export interface Row {
  readonly name: string;
  /** What it was held against. */
  readonly against: string;
  readonly value: number;
  readonly unit: '×' | '' | 'ms' | 'KB';
  /** `atMost` or `atLeast` this; without a goal the line is there to be watched. */
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number };
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Null where there is no goal. */
export function isMet({ value, goal }: Row): boolean | null {
  if (!goal) return null;
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

const SIGNS = { true: 'met', false: 'MISSED', null: '' } as const;

/** Aligned for a terminal. */
export function tableText(sections: readonly Section[]): string {
  return sections
    .flatMap(({ title, rows }) => {
      const cells = rows.map((row) => [
        row.name,
        measured(row),
        goalText(row),
        SIGNS[`${isMet(row)}`],
        row.against,
      ]);
      const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]!.length)));
      const lines = cells.map(([name, value, goal, sign, against]) =>
        `  ${name!.padEnd(widths[0]!)}  ${value!.padStart(widths[1]!)}  ${goal!.padEnd(widths[2]!)}  ${sign!.padEnd(widths[3]!)}  ${against}`.trimEnd(),
      );
      return [`\n${title}`, ...lines];
    })
    .join('\n')
    .trimStart();
}

const measured = ({ value, unit }: Row): string =>
  `${value.toFixed(unit === '' || value >= 100 ? 0 : value < 1 ? 2 : 1)}${unit && ` ${unit}`}`;

function goalText({ goal }: Row): string {
  if (!goal) return '';
  return 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
}
