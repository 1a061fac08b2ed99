import type { z } from 'zod';
import { indexJson, lineAt, type JsonLines } from './json-lines.ts';
import { placeOf, type Path, type Problem } from './problem.ts';
import { shapeProblems } from './shape-problems.ts';

/** A data file that has the shape of its schema, with the way back to its lines. */
export interface JsonFile<T> {
  readonly file: string;
  readonly value: T;
  readonly lineOf: JsonLines['lineOf'];
}

/** Text to data: `parsed` is null where syntax or shape is wrong; all that is wrong is listed. */
export function parseJson<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): { parsed: JsonFile<z.infer<Schema>> | null; problems: readonly Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { parsed: null, problems: [syntaxProblem(file, text, error as SyntaxError)] };
  }
  const { lineOf, duplicateKeys } = indexJson(text);
  const problems: Problem[] = duplicateKeys.map((path) => ({
    file,
    line: lineOf(path),
    place: placeOf(path),
    message: `the key "${path.at(-1)}" stands twice`,
    remedy: 'keep one of the two',
    rule: 'syntax',
  }));
  for (const path of loneSurrogates(json)) {
    problems.push({
      file,
      line: lineOf(path),
      place: placeOf(path),
      message: 'half of a character (a lone surrogate)',
      remedy: 'write the character itself instead of \\u escapes',
      rule: 'encoding',
    });
  }
  const result = schema.safeParse(json);
  if (!result.success) problems.push(...shapeProblems(file, result.error, json, lineOf));
  // Of a doubled key one half is lost: what the file holds is not known.
  if (!result.success || duplicateKeys.length > 0) return { parsed: null, problems };
  return { parsed: { file, value: result.data, lineOf }, problems };
}

/** V8 tells the offset or the line in the message; the end of the file where it tells neither. */
function syntaxProblem(file: string, text: string, error: SyntaxError): Problem {
  const position = /position (\d+)/.exec(error.message)?.[1];
  return {
    file,
    line: lineAt(text, position === undefined ? text.length : Number(position)),
    place: '',
    message: `not JSON: ${error.message.replace(/ in JSON.*| \(line.*/s, '').replace(/, "?\.{3}.*/s, '')}`,
    remedy: 'mend the syntax at or just before this line',
    rule: 'syntax',
  };
}

function* loneSurrogates(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) yield path;
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* loneSurrogates(item, [...path, index]);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* loneSurrogates(item, [...path, key]);
  }
}
