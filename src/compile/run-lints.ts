import type { JsonFile } from './parse-json.ts';
import type { Assets } from './read.ts';
import type { Finding, Lint } from './lint.ts';
import { placeOf, type Path, type Problem } from './problem.ts';

/** Everything that the lints find, with lines. */
export const runLints = (lints: readonly Lint[], assets: Assets): readonly Problem[] => {
  const jsonFiles = new Map(listJsonFiles(assets).map((file) => [file.file, file]));
  return lints.flatMap((lint) =>
    [...lint.check(assets)].map((finding) => ({
      ...located(finding, jsonFiles.get(finding.file)),
      rule: lint.name,
    })),
  );
};

function located(
  { file, at, message, remedy }: Finding,
  json: JsonFile<unknown> | undefined,
): Omit<Problem, 'rule'> {
  if (isPath(at)) {
    const line = json?.lineOf(at);
    return { file, ...(line !== undefined && { line }), place: placeOf(at), message, remedy };
  }
  const place = at.column === undefined ? '' : `column ${at.column}`;
  return { file, line: at.line, place, message, remedy };
}

const isPath = (at: Finding['at']): at is Path => Array.isArray(at);

const listJsonFiles = (assets: Assets): readonly JsonFile<unknown>[] =>
  [
    ...assets.topics.values(),
    assets.sources,
    assets.parties,
    assets.rules,
    assets.newsSites,
    assets.changelog,
  ].filter((file) => file !== undefined);
