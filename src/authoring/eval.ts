import { readFileSync, writeFileSync } from 'node:fs';
import { BadInput, runCommand } from './bad-input.ts';
import { claimsText, errorText, reportText } from './eval-text.ts';
import { evaluate } from './evaluate.ts';
import { partOf, readLabelledSet } from './labelled-set.ts';
import { readOptions } from './read-options.ts';
import { figuresBlock, withFigures } from './readme-figures.ts';
import { scoreClaims } from './score-claims.ts';
import { scorePages } from './score-pages.ts';

const HELP = `How well the spotter does on labelled documents, and the claims on labelled sentences.

  npm run -s eval -- [DIR] [--json] [--errors] [--part A|B]
  npm run -s eval -- --pages DIR [--json] [--errors]
  npm run -s eval -- --readme

  DIR          folder of labelled documents (a .json beside each .txt); without it, tests/samples, and tests/claims
               for the claims
  --part A|B   only the two thirds to develop on (A), or the third to hold back (B)
  --errors     list every miss and every false hit with its sentence
  --pages DIR  article, day and language of saved pages against DIR/gold.json
  --readme     writes today's figures for the project's own samples into README.md
  --json       one JSON object instead of tables`;

/** Without a folder: these, and the labelled sentences for claims. */
const OWN_SAMPLES = 'tests/samples';

await runCommand(() => {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) return console.log(HELP);
  const { folder, pages, part, json, errors, readme } = readArgs(args);
  if (pages !== null) return console.log(scorePages(pages, { json, errors }));
  const all = readLabelledSet(folder);
  const documents = all.filter(({ id }) => part === null || partOf(id) === part);
  const { mentions, documents: topics, errors: misses } = evaluate(documents);
  const claims = folder === OWN_SAMPLES ? scoreClaims(part) : null;
  if (readme && claims)
    return writeReadme(
      figuresBlock({
        day: new Date().toISOString().slice(0, 10),
        set: folder,
        documents,
        mentions,
        claims,
        heldBack: {
          mentions: evaluate(all.filter(({ id }) => partOf(id) === 'B')).mentions,
          claims: scoreClaims('B'),
        },
      }),
    );
  if (json)
    console.log(
      JSON.stringify(
        { mentions, documents: topics, claims: claims && { ...claims.checkable, differs: claims.differs } },
        null,
        2,
      ),
    );
  else
    console.log(
      [reportText({ mentions, documents: topics }), claims && claimsText(claims)].filter(Boolean).join('\n'),
    );
  if (errors)
    for (const error of [...misses.map((miss) => errorText(miss, documents)), ...(claims?.errors ?? [])])
      console.log(error);
});

function readArgs(args: readonly string[]) {
  const { values, positionals } = readOptions('eval', 'npm run -s eval', {
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
      pages: { type: 'string' },
      part: { type: 'string' },
    },
  });
  const { json, errors, readme, pages = null, part = null } = values;
  const [folder = OWN_SAMPLES, second] = positionals;
  if (part !== null && part !== 'A' && part !== 'B') throw new BadInput(`--part ${part}: write A or B`);
  if (second !== undefined) throw new BadInput(`${second}: one folder at a time; leave it out`);
  if (pages !== null && positionals.length > 0)
    throw new BadInput(`${folder}: --pages has its own folder; leave one of them out`);
  if (readme && args.length > 1)
    throw new BadInput('--readme: stands alone; it is about all of the project’s own samples');
  return { folder, pages, part, json, errors, readme } as const;
}

function writeReadme(block: string): void {
  writeFileSync('README.md', withFigures(readFileSync('README.md', 'utf8'), block));
  console.log(block);
}
