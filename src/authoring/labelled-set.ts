import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from './bad-input.ts';
import { documentSchema, type LabelledDocument } from './labelled-document.ts';
import { readLabelledSentences } from './labelled-sentences.ts';

/** Reads a folder of labelled documents, or of files of labelled texts. Throws BadInput that names the first file that is not one. */
export function readLabelledSet(folder: string): readonly LabelledDocument[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new BadInput(`${folder}: no such folder; name a folder of labelled documents`);
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readLabelled(folder, name));
  if (documents.length === 0)
    throw new BadInput(
      `${folder}: holds no labelled document; each is a .json beside a .txt, or a .json with an array of texts`,
    );
  return documents;
}

function readLabelled(folder: string, name: string): readonly LabelledDocument[] {
  const path = join(folder, name);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Whatever the parser says, the reader of the message needs the file.
    throw new BadInput(`${path}: not JSON; mend it or move it away`);
  }
  if (Array.isArray(json) || Array.isArray((json as { texts?: unknown } | null)?.texts))
    return readLabelledSentences(path, json);
  const parsed = documentSchema.safeParse(json);
  if (!parsed.success)
    throw new BadInput(
      `${path}: not a labelled document (${parsed.error.issues[0]!.path.join('.')}: ${parsed.error.issues[0]!.message})`,
    );
  const file = join(folder, parsed.data.text_file);
  if (!existsSync(file) || !statSync(file).isFile())
    throw new BadInput(`${path}: its text ${parsed.data.text_file} is missing; put it beside`);
  const text = readFileSync(file, 'utf8');
  const spans = [...parsed.data.topics.flatMap(({ mentions }) => mentions), ...(parsed.data.ignore ?? [])];
  const beyond = spans.find(({ start, end }) => start >= end || end > text.length);
  if (beyond)
    throw new BadInput(
      `${path}: the span ${beyond.start}–${beyond.end} is none of its text of ${text.length} code units; mend the label`,
    );
  return [{ ...parsed.data, text }];
}

/** A third of any set is part B, held back while rules are written; which documents, only their id decides. */
export const partOf = (id: string): 'A' | 'B' =>
  parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 3 === 0 ? 'B' : 'A';
