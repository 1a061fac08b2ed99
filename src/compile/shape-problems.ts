import type { z } from 'zod';
import { placeOf, type Path, type Problem } from './problem.ts';

/** What zod found, each issue with place, line and remedy; an unknown key is one problem a key. */
export function shapeProblems(
  file: string,
  error: z.ZodError,
  json: unknown,
  lineOf: (path: Path) => number,
): readonly Problem[] {
  const problem = (path: Path, message: string, remedy: string): Problem => ({
    file,
    line: lineOf(path),
    place: placeOf(path),
    message,
    remedy,
    rule: 'shape',
  });
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(
          [...path, key],
          `unknown key "${key}"`,
          'remove it or mend its spelling; assets/README.md lists the keys',
        ),
      );
    }
    if (issue.code === 'invalid_key') {
      return [problem(path, issue.issues[0]?.message ?? issue.message, 'rename the key')];
    }
    const value = valueAt(json, path);
    if (value === undefined)
      return [problem(path, `"${path.at(-1)}" is missing`, 'add it; assets/README.md says what it holds')];
    if (issue.code === 'invalid_value') {
      const words = issue.values.map(String).join(', ');
      return [problem(path, `${shown(value)} is none of the words there are`, `write one of ${words}`)];
    }
    const [message, remedy] = splitRemedy(issue.message);
    return [problem(path, `${shown(value)}: ${message}`, remedy)];
  });
}

const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    json,
  );

/** Schema messages of ours say the remedy after a semicolon; zod's own say what was expected. */
function splitRemedy(message: string): [string, string] {
  const [what, ...remedy] = message.split('; ');
  return [what!, remedy.length > 0 ? remedy.join('; ') : 'write what the schema expects (assets/schemas)'];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
