import { basename } from 'node:path';
import type { Lint } from '../lint.ts';

/** Ids are file names on every system and words in addresses. */
export const fileNames: Lint = {
  name: 'file name',
  description: 'A topic or record whose file name is no id: lower-case words joined by hyphens.',
  *check({ files }) {
    for (const file of files) {
      if (!/^(topics\/.*\.json|records\/.*\.csv)$/.test(file)) continue;
      const id = basename(file).replace(/\.(json|csv)$/, '');
      const remedy = 'rename the file: lower-case words joined by hyphens, such as inf-treaty.json';
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
        yield { file, at: { line: 1 }, message: `"${id}" is no id`, remedy };
      } else if (/^(con|prn|aux|nul|com\d|lpt\d)$/.test(id)) {
        yield { file, at: { line: 1 }, message: `Windows keeps the file name "${id}" to itself`, remedy };
      }
    }
  },
};
