import type { Assets } from './read.ts';
import type { Path } from './problem.ts';

/** What a lint found: the place as a path into a JSON file, or as a line of a table. */
export interface Finding {
  /** Path below the data folder. */
  readonly file: string;
  readonly at: Path | { readonly line: number; readonly column?: string };
  readonly message: string;
  readonly remedy: string;
}

/** A rule about the data's meaning. It sees only files whose shape is right. */
export interface Lint {
  readonly name: string;
  readonly description: string;
  readonly check: (assets: Assets) => Iterable<Finding>;
}
