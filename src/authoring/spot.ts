import { compileSpotTables } from '../compile/names/compile-spot-tables.ts';
import { isDay, type Day } from '../model/day.ts';
import { BadInput, runCommand } from './bad-input.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import { createDocumentSpotter, type SpottedTopic } from './spot-document.ts';

const HELP = `Which topics an article speaks of: the spotter that ships, on files.

  npm run -s spot -- [--json] [--date DAY] [--text] FILE…

  FILE        .html, .txt, or - for standard input
  --json      one JSON line a file instead of a table
  --date DAY  the article's day, YYYY-MM-DD, instead of the one that the page gives
  --text      print the article's text, into which the offsets count, and nothing else`;

await runCommand(() => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return console.log(HELP);
  const { files, json, text, day } = readArgs(args);
  const documents = files.map((file) => ({ file, document: readDocument(file) }));
  if (text)
    return documents.forEach(({ document }) => process.stdout.write(document.text.replace(/\n?$/, '\n')));
  const { tables, problems } = compileSpotTables('assets/data');
  if (problems.length > 0)
    console.error(`spot: ${problems.length} problems in assets/data; npm run check:data lists them`);
  const spot = createDocumentSpotter(tables);
  for (const { file, document } of documents) {
    const published = day === null ? document.published : { day, from: 'given' };
    const topics = spot(document, published?.day ?? null, document.language);
    const { article, language } = document;
    if (json) console.log(JSON.stringify({ file, article, published, language, topics, claims: [] }));
    else console.log(asTable(file, { ...document, published }, topics));
  }
});

function readArgs(args: readonly string[]) {
  const files: string[] = [];
  let [json, text] = [false, false];
  let day: Day | null = null;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === '--json') json = true;
    else if (arg === '--text') text = true;
    else if (arg === '--date') {
      const value = args[++at] ?? '';
      if (!isDay(value)) throw new BadInput(`--date ${value}: not a day that exists; write YYYY-MM-DD`);
      day = value;
    } else if (arg !== '-' && arg.startsWith('-'))
      throw new BadInput(`${arg}: no such option; --help lists them`);
    else files.push(arg);
  }
  if (files.length === 0) throw new BadInput('no file; name a .html or .txt file, or - for standard input');
  return { files, json, text, day };
}

function asTable(
  file: string,
  { article, published, language, blocks }: ReadDocument,
  topics: readonly SpottedTopic[],
): string {
  const day = published ? `${published.day} (${published.from})` : 'day unknown';
  const lines = [
    `${file}: ${article ? 'article' : 'no article'}, ${day}, language ${language ?? 'unknown'}, ${blocks.length} blocks`,
  ];
  for (const { id, mentions } of topics) {
    lines.push(`  ${id}`);
    for (const { start, end, surface } of mentions)
      lines.push(`    ${String(start).padStart(6)}–${String(end).padEnd(6)} ${surface}`);
  }
  return lines.join('\n');
}
