import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Day } from '../model/day.ts';
import { languageOfText } from '../page/language.ts';
import { readPage } from '../page/read-page.ts';
import { BadInput } from './bad-input.ts';

/** What the command-line tools know of a file: the article's text in blocks, and what was read around it. */
export interface ReadDocument {
  readonly article: boolean;
  readonly published: { readonly day: Day; readonly from: string } | null;
  readonly language: string | null;
  /** The article's text; offsets of mentions count in it. */
  readonly text: string;
  readonly blocks: readonly { readonly text: string; readonly start: number }[];
}

/** Reads `.html`, `.txt`, or `-` (standard input; a page if it begins with markup). Throws BadInput for what cannot be read. */
export function readDocument(file: string): ReadDocument {
  const content = readContent(file);
  const isPage = file === '-' ? /^\s*</.test(content) : /\.x?html?$/i.test(file);
  if (isPage) return readHtml(content);
  if (file !== '-' && !/\.txt$/i.test(file))
    throw new BadInput(`${file}: not a page or a text; give a .html or .txt file`);
  return readPlain(content);
}

function readContent(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new BadInput(`${file}: not UTF-8; save it as UTF-8`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new BadInput(`${file}: there is no such file; check the path`);
    if (code === 'EISDIR') throw new BadInput(`${file}: a folder; name the files in it`);
    throw new BadInput(`${file}: cannot be read (${code}); check its permissions`);
  }
}

/** Every line of a plain text is a block. Offsets count in the text as given. */
export function readPlain(text: string): ReadDocument {
  const blocks = [];
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop > start) blocks.push({ text: text.slice(start, stop), start });
    start = stop + 1;
  }
  return { article: true, published: null, language: languageOfText(text)?.language ?? null, text, blocks };
}

function readHtml(content: string): ReadDocument {
  const { document } = parseHTML(content);
  const page = readPage(document as unknown as Document);
  let text = '';
  const blocks = page.blocks.map((block) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    return { text: block.text, start };
  });
  const { published } = page;
  return {
    article: page.article,
    published: published && { day: published.day, from: published.from },
    language: page.language,
    text,
    blocks,
  };
}
