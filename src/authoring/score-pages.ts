import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BadInput } from './bad-input.ts';
import { readDocument } from './read-document.ts';

const goldSchema = z.array(
  z.object({
    file: z.string(),
    article: z.boolean().nullable(),
    published: z.string().nullable(),
    language: z.string().nullable(),
  }),
);

/** Article, day and language of the pages in a folder against its `gold.json`, as a table or JSON. */
export function scorePages(folder: string, { json, errors }: { json: boolean; errors: boolean }): string {
  const path = join(folder, 'gold.json');
  if (!existsSync(path)) throw new BadInput(`${path}: missing; name a folder of pages with their gold.json`);
  const gold = readGold(path);
  const article = { pages: 0, right: 0 };
  const day = { dated: 0, given: 0, right: 0, givenUndated: 0 };
  const language = { known: 0, given: 0, right: 0 };
  const wrong: string[] = [];
  for (const { file, ...truth } of gold) {
    const page = readDocument(join(folder, file));
    if (truth.article !== null) article.pages++;
    if (page.article === truth.article) article.right++;
    else if (truth.article !== null) wrong.push(`${file} article: said ${page.article}`);
    const said = page.published?.day ?? null;
    if (truth.published !== null) {
      day.dated++;
      if (said !== null) day.given++;
      if (said === truth.published.slice(0, 10)) day.right++;
      else wrong.push(`${file} day: said ${said} from ${page.published?.from}, is ${truth.published}`);
    } else if (said !== null) day.givenUndated++;
    if (truth.language !== null) {
      language.known++;
      if (page.language !== null) language.given++;
      if (page.language?.slice(0, 2) === truth.language.slice(0, 2).toLowerCase()) language.right++;
      else wrong.push(`${file} language: said ${page.language}, is ${truth.language}`);
    }
  }
  if (json) return JSON.stringify({ article, day, language, ...(errors && { wrong }) }, null, 2);
  return [
    `article   ${article.right} of ${article.pages} right`,
    `day       ${day.right} right of ${day.given} given, on ${day.dated} dated pages; given on ${day.givenUndated} pages without a known day`,
    `language  ${language.right} right of ${language.given} given, on ${language.known} pages of known language`,
    ...(errors ? wrong : []),
  ].join('\n');
}

function readGold(path: string): z.infer<typeof goldSchema> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Whatever the parser says, the reader of the message needs the file.
    throw new BadInput(`${path}: not JSON; mend it`);
  }
  const { data, error } = goldSchema.safeParse(json);
  if (data) return data;
  const { path: place, message } = error.issues[0]!;
  throw new BadInput(`${path}: ${[...place, message].join(': ')}; list {file, article, published, language}`);
}
