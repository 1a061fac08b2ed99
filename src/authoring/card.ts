import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { briefOn } from '../model/brief-on.ts';
import { BadInput, runCommand } from './bad-input.ts';
import { problemsOfTopic, readCardRequest } from './card-request.ts';
import { cardText } from './card-text.ts';
import { goldenCards } from './golden-cards.ts';
import { loadData } from './load-data.ts';

const HELP = `What the card of a topic says, as of a day.

  npm run -s card -- TOPIC --date DAY [--today DAY] [--json]

  TOPIC        a topic id, such as inf-treaty (the file names in assets/data/topics)
  --date DAY   the article's day, YYYY-MM-DD, from 1950-01-01 on
  --today DAY  up to which day "since then" reaches; without it, the real today
  --json       one JSON object instead of text

  npm run -s card -- --golden
               writes every topic's golden cards anew into tests/golden/cards`;

await runCommand(() => {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) return console.log(HELP);
  const data = loadData('card', 'assets/data');
  const { catalog, problems } = data;
  if (args.includes('--golden')) return writeGoldenCards(data, 'tests/golden/cards');
  const { topic, day, today, json } = readCardRequest(args, data, new Date().toISOString().slice(0, 10));
  for (const line of problemsOfTopic(topic, problems)) console.error(line);
  if (problems.length > 0)
    console.error(`card: problems in assets/data: ${problems.length}; npm run check:data lists them`);
  const brief = briefOn(catalog, topic, { day, today });
  console.log(json ? JSON.stringify(brief, null, 2) : cardText(brief));
});

function writeGoldenCards(
  { catalog, problems }: { catalog: Catalog; problems: readonly unknown[] },
  dir: string,
): void {
  if (problems.length > 0)
    throw new BadInput(
      `card: --golden writes only what is right; problems: ${problems.length}, npm run check:data lists them`,
    );
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (const [file, text] of goldenCards(catalog)) writeFileSync(join(dir, file), text);
}
