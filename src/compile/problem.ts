/** A place in a JSON value: keys and indices from the root. */
export type Path = readonly (string | number)[];

/** Something wrong in the authored data: where, what, and how to repair it. */
export interface Problem {
  /** Path below the data folder, with forward slashes: `topics/jcpoa.json`. */
  readonly file: string;
  /** Line in the file, from 1, where it can be told. */
  readonly line?: number;
  /** Place in the file: `facts[2].sources[0]`, or `column date`. Empty for a line or the file as a whole. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
  /** The rule that found it: a lint's name, or `encoding`, `syntax`, `shape`. */
  readonly rule: string;
}

/** `['facts', 2, 'sources', 0]` as `facts[2].sources[0]`; a key that is no plain word in brackets and quotes. */
export const placeOf = (path: Path): string =>
  path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    if (!/^[\w$-]+$/.test(step)) return `${place}[${JSON.stringify(step)}]`;
    return place === '' ? step : `${place}.${step}`;
  }, '');

/** One line for a terminal: `assets/data/topics/jcpoa.json:12 facts[2]: what is wrong. Remedy. (rule)`. */
export function formatProblem(problem: Problem, folder = ''): string {
  const where = `${folder}${problem.file}${problem.line === undefined ? '' : `:${problem.line}`}`;
  const place = problem.place === '' ? '' : ` ${problem.place}`;
  return `${where}${place}: ${problem.message}; ${problem.remedy} (${problem.rule})`;
}

/** By file, then line, then place: the order in which an editor repairs. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.place, b.place) ||
      compare(a.message, b.message),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
