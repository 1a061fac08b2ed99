import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { compileSpotTables } from '../compile/names/compile-spot-tables.ts';
import { formatProblem, sortProblems, type Problem } from '../compile/problem.ts';
import { jsonSchemas } from '../compile/schema/json-schemas.ts';
import { acceptChanges } from './accept-changes.ts';
import { BadInput, runCommand } from './bad-input.ts';
import { loadData } from './load-data.ts';
import { readOptions } from './read-options.ts';

const HELP = `Checks the data folder: encoding, syntax, shape, meaning. Every problem has its file, line and remedy.

  npm run check:data [-- OPTIONS]

  --json            the problems as JSON lines
  --accept "WHAT" [TOPIC…]
                    writes a new version into the change log: what changed in the
                    cards of the changed topics, or of those named
  --schemas         writes the JSON Schemas for editors into assets/schemas
  --data DIR        another data folder than assets/data

Exit code 1 where there are problems.`;

await runCommand(() => {
  const { values: options, positionals } = readCommandLine(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  const dir = options.data ?? 'assets/data';
  if (options.schemas) writeSchemas('assets/schemas');
  if (options.accept !== undefined) accept(dir, options.accept, positionals);
  const { catalog, problems } = load(dir);
  if (options.json) for (const problem of problems) console.log(JSON.stringify(problem));
  else report(dir, problems, catalog);
  if (problems.length > 0) process.exitCode = 1;
});

function load(dir: string): { catalog: Catalog; problems: readonly Problem[] } {
  const { catalog, problems } = loadData('check:data', dir);
  if (problems.length === 0 && Object.keys(catalog.topics).length === 0)
    throw new BadInput(`check:data: "${dir}" holds no topics; give the folder that holds topics/`);
  return { catalog, problems: sortProblems([...problems, ...compileSpotTables(dir).problems]) };
}

function accept(dir: string, what: string, only: readonly string[]): void {
  const others = load(dir).problems.filter(({ rule }) => rule !== 'change log');
  if (others.length > 0) {
    throw new BadInput(
      `check:data: ${others.length} problems stand before the change log; npm run check:data lists them`,
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  const { version, topics } = acceptChanges(dir, { what, only, today });
  console.log(`Version ${version}: ${topics.join(', ')}`);
}

function writeSchemas(dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const [file, text] of jsonSchemas()) writeFileSync(join(dir, file), text);
}

function report(dir: string, problems: readonly Problem[], catalog: Catalog): void {
  for (const problem of problems) console.log(formatProblem(problem, `${dir}/`));
  const count = (table: object, what: string) => `${Object.keys(table).length} ${what}`;
  console.log(
    problems.length > 0
      ? `\n${problems.length} problems in ${new Set(problems.map(({ file }) => file)).size} files`
      : `Data ${catalog.dataVersion}: ${count(catalog.topics, 'topics')}, ${count(catalog.records, 'records')}, ${count(catalog.sources, 'sources')}, no problems`,
  );
}

function readCommandLine(args: readonly string[]) {
  const parsed = readOptions('check:data', 'npm run check:data', {
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      accept: { type: 'string' },
      schemas: { type: 'boolean' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const stray = parsed.values.accept === undefined ? parsed.positionals[0] : undefined;
  if (stray !== undefined)
    throw new BadInput(`check:data: "${stray}" is no option; topics stand after --accept only`);
  return parsed;
}
