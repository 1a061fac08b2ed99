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

function syntaxProblem(file: string, text: string, { message }: SyntaxError): Problem {
  return {
    file,
    line: lineAt(text, errorOffset(text, message)),
    place: '',
    message: `not JSON: ${message.replace(/ in JSON.*| \(line.*/s, '').replace(/, "?(\.{3}|.*is not valid JSON$).*/s, '')}`,
    remedy: 'mend the syntax at or just before this line',
    rule: 'syntax',
  };
}

/**
 * Where the parser stumbled. V8 tells the offset, or the token alone: then the shortest beginning of the text that has the same
 * complaint ends with that token. The end of the text where it tells neither.
 */
function errorOffset(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const complaint = /^Unexpected token '[^]+?', /.exec(message)?.[0];
  if (complaint === undefined) return text.length;
  let [before, from] = [0, text.length];
  while (before < from - 1) {
    const middle = (before + from) >> 1;
    if (parseError(text.slice(0, middle)).startsWith(complaint)) from = middle;
    else before = middle;
  }
  return before;
}

function parseError(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as SyntaxError).message;
  }
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
