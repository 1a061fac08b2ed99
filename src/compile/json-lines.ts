import type { Path } from './problem.ts';

/** What a walk over JSON text tells: where each value begins, and which keys stand twice in one object (the outermost of nested ones). */
export interface JsonLines {
  /** Line (from 1) on which the value at the path begins; that of its nearest existing ancestor where it is missing. */
  readonly lineOf: (path: Path) => number;
  readonly duplicateKeys: readonly Path[];
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;

/** Indexes text that JSON.parse accepts. A key's line stands for its value: that is where an editor looks. */
export function indexJson(text: string): JsonLines {
  const offsets = new Map<string, number>();
  const duplicateKeys: Path[] = [];
  const tokens = [...text.matchAll(TOKEN)];
  let next = 0;

  const walk = (path: Path, offset: number): void => {
    const name = JSON.stringify(path);
    if (offsets.has(name) && !duplicateKeys.some((outer) => isWithin(path, outer))) duplicateKeys.push(path);
    offsets.set(name, offset);
    const opening = tokens[next++]?.[0];
    if (opening === '[') {
      for (let index = 0; tokens[next] && tokens[next]![0] !== ']'; index++) {
        walk([...path, index], tokens[next]!.index);
        if (tokens[next]?.[0] === ',') next++;
      }
      next++;
    } else if (opening === '{') {
      while (tokens[next] && tokens[next]![0] !== '}') {
        const key = tokens[next++]!;
        next++;
        walk([...path, JSON.parse(key[0]) as string], key.index);
        if (tokens[next]?.[0] === ',') next++;
      }
      next++;
    }
  };
  walk([], tokens[0]?.index ?? 0);

  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length--) {
      const offset = offsets.get(JSON.stringify(path.slice(0, length)));
      if (offset !== undefined) return lineAt(text, offset);
    }
    return 1;
  };
  return { lineOf, duplicateKeys };
}

const isWithin = (path: Path, outer: Path): boolean => outer.every((step, index) => path[index] === step);

/** Line (from 1) of a UTF-16 offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
