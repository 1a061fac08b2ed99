import type { Claim } from '../claims/context.ts';
import { findClaims } from '../claims/find-claims.ts';
import { loadCatalog } from '../compile/load.ts';
import { compileSpotTables } from '../compile/names/compile-spot-tables.ts';
import type { Day } from '../model/day.ts';
import { BadInput, runCommand } from './bad-input.ts';
import { readDayOption } from './day-option.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import { readOptions } from './read-options.ts';
import { byTopic, createMentionSpotter, type SpottedTopic } from './spot-document.ts';

const HELP = `Which topics an article speaks of, and which of its numbers, dates and lists the record can be asked about: what ships, on files.

  npm run -s spot -- [--json] [--date DAY] [--text] FILE…

  FILE        .html, .txt, or - for standard input
  --json      one JSON line a file instead of a table
  --date DAY  the article's day, YYYY-MM-DD, instead of the one that the page gives
  --text      print the article's text, into which the offsets count, and nothing else`;

await runCommand(() => {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) return console.log(HELP);
  const today = new Date().toISOString().slice(0, 10);
  const { files, json, text, day } = readArgs(args, today);
  const documents = files.map((file) => ({ file, document: readDocument(file, today) }));
  if (text)
    return documents.forEach(({ document }) => process.stdout.write(document.text.replace(/\n?$/, '\n')));
  const { tables, problems } = compileSpotTables('assets/data');
  if (problems.length > 0)
    console.error(`spot: ${problems.length} problems in assets/data; npm run check:data lists them`);
  const spot = createMentionSpotter(tables);
  const { catalog } = loadCatalog('assets/data');
  for (const { file, document } of documents) {
    const published = day === null ? document.published : { day, from: 'given' };
    const { article, language, blocks } = document;
    const context = { day: published?.day ?? null, today, language, catalog };
    const mentions = spot(blocks, context.day, language);
    const topics = byTopic(document, mentions);
    const claims = findClaims(blocks, mentions, context).map((claim) => inText(claim, blocks));
    if (json) console.log(JSON.stringify({ file, article, published, language, topics, claims }));
    else console.log(asTable(file, { ...document, published }, topics, claims));
  }
});

function readArgs(args: readonly string[], today: Day) {
  const { values, positionals: files } = readOptions('spot', 'npm run -s spot', {
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      text: { type: 'boolean', default: false },
      date: { type: 'string' },
    },
  });
  const { json, text, date } = values;
  const day = date === undefined ? null : readDayOption('spot', '--date', date);
  if (day !== null && day > today)
    throw new BadInput(`spot: --date ${day} lies after today, ${today}; give an earlier day`);
  if (files.length === 0) throw new BadInput('no file; name a .html or .txt file, or - for standard input');
  return { files, json, text, day };
}

function asTable(
  file: string,
  { article, published, language, text, blocks }: ReadDocument,
  topics: readonly SpottedTopic[],
  claims: readonly Omit<Claim, 'block'>[],
): string {
  const day = published ? `${published.day} (${published.from})` : 'day unknown';
  if (text.trim() === '') return `${file}: there is no text in it`;
  const extent = blocks.length === 1 ? '1 block' : `${blocks.length} blocks`;
  const lines = [
    `${file}: ${article ? 'article' : 'no article'}, ${day}, language ${language ?? 'unknown'}, ${extent}`,
  ];
  for (const { id, mentions } of topics) {
    lines.push(`  ${id}`);
    for (const { start, end, surface } of mentions)
      lines.push(`    ${String(start).padStart(6)}–${String(end).padEnd(6)} ${surface}`);
  }
  if (claims.length > 0) lines.push('  claims');
  for (const { topic, start, end, surface, verdict, recorded } of claims)
    lines.push(
      `    ${String(start).padStart(6)}–${String(end).padEnd(6)} ${verdict}: ${surface} (${topic}; the record: ${recorded.map(({ value, ruleName }) => [String(value), ruleName].filter(Boolean).join(', ')).join('; ')})`,
    );
  return lines.join('\n');
}

/** The claim with offsets into the text, which holds the blocks at their starts; keys in the order of the contract. */
function inText(
  { block, topic, figure, surface, start, end, said, recorded, verdict, ...more }: Claim,
  blocks: readonly { readonly start: number }[],
): Omit<Claim, 'block'> {
  const offset = blocks[block]!.start;
  const place = { start: offset + start, end: offset + end };
  return { topic, figure, surface, ...place, said, recorded, verdict, ...more };
}
