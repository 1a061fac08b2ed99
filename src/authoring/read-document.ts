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

/**
 * Reads `.html`, `.txt`, or `-` (standard input; a page if it begins with markup). A page's days after `today` are not believed.
 * Throws BadInput for what cannot be read.
 */
export function readDocument(file: string, today?: Day): ReadDocument {
  if (/^[a-z]+:\/\//i.test(file))
    throw new BadInput(`${file}: an address; only files are read here: save the page and name the file`);
  const named = /\.x?html?$/i.test(file);
  if (file !== '-' && !named && !/\.txt$/i.test(file))
    throw new BadInput(`${file}: not a page or a text; give a .html or .txt file`);
  const bytes = readBytes(file);
  if (isBinary(bytes))
    throw new BadInput(`${file}: neither a page nor a text; give a .html or .txt file in UTF-8`);
  const isPage = named || (file === '-' && /^\s*</.test(bytes.subarray(0, 200).toString('latin1')));
  const content = isPage ? decodePage(bytes) : decodeText(bytes, file);
  if (isPage) return readHtml(content, today);
  return readPlain(content);
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new BadInput(`${file}: there is no such file; check the path`);
    if (code === 'EISDIR') throw new BadInput(`${file}: a folder; name the files in it`);
    throw new BadInput(`${file}: cannot be read (${code}); check its permissions`);
  }
}

/**
 * The MIME Sniffing Standard's binary data bytes within its resource header of 1445 bytes, as browsers refuse such a
 * file too; a byte order mark clears it of the suspicion.
 */
function isBinary(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) return false;
  return bytes
    .subarray(0, 1445)
    .some(
      (byte) =>
        byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f),
    );
}

function decodeText(bytes: Buffer, file: string): string {
  try {
    // A byte order mark stays: offsets count in the file's text.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Thrown for bytes that are not UTF-8, and only for them.
    throw new BadInput(`${file}: not UTF-8; save it as UTF-8`);
  }
}

/** As browsers do: byte order mark, declared encoding, UTF-8 if it is, else windows-1252. */
function decodePage(bytes: Buffer): string {
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(
    bytes.subarray(0, 4096).toString('latin1'),
  )?.[1];
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  for (const encoding of [mark, declared, 'utf-8']) {
    if (encoding === null || encoding === undefined) continue;
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // A label that is none, or a declaration that is not true: the next guess.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
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

/** The tag may be left out of a page; browsers see a body all the same, the parser does not. */
function withBody(content: string): string {
  if (/<(?:body|frameset)[\s>]/i.test(content)) return content;
  const before = /^[^]*<\/head\s*>|^[^]*?<html[^>]*>|^\s*<!doctype[^>]*>/i.exec(content)?.[0] ?? '';
  return `${before}<body>${content.slice(before.length)}`;
}

function readHtml(content: string, today?: Day): ReadDocument {
  const { document } = parseHTML(withBody(content));
  const page = readPage(document as unknown as Document, { ...(today !== undefined && { today }) });
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
