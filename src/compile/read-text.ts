import { readFileSync } from 'node:fs';
import { lineAt } from './json-lines.ts';
import type { Problem } from './problem.ts';

/** The text of a data file and what is wrong with its encoding; `text` is null where it cannot be read as UTF-8. */
export function readText(path: string, file: string): { text: string | null; problems: readonly Problem[] } {
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text === null) {
    const line = lineAt(bytes.toString('latin1'), firstBadByte(bytes));
    return {
      text,
      problems: [problem(file, line, 'not UTF-8', 'save the file as UTF-8 without a byte order mark')],
    };
  }
  const problems: Problem[] = [];
  if (text.startsWith('\uFEFF')) {
    problems.push(
      problem(file, 1, 'begins with a byte order mark', 'save the file as UTF-8 without a byte order mark'),
    );
  }
  const replaced = text.indexOf('\uFFFD');
  if (replaced !== -1) {
    const message = 'contains U+FFFD, the sign of a character lost in decoding';
    problems.push(problem(file, lineAt(text, replaced), message, 'write the character again'));
  }
  return { text: text.replace(/^\uFEFF/, ''), problems };
}

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Thrown for bytes that are not UTF-8, and only for them.
    return null;
  }
};

/** Offset of the first byte that does not continue valid UTF-8, by halving the prefix that still decodes. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // A prefix may end inside a character: only what lies before the last lead byte is judged.
    let end = middle;
    while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end--;
    if (decode(bytes.subarray(0, end)) === null) bad = middle;
    else good = middle;
  }
  return good;
}

const problem = (file: string, line: number, message: string, remedy: string): Problem => ({
  file,
  line,
  place: '',
  message,
  remedy,
  rule: 'encoding',
});
