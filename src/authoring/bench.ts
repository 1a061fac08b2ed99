import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BadInput, runCommand } from './bad-input.ts';
import { benchBrowser } from './bench/browser-bench.ts';
import { isMet, type Section, tableText } from './bench/row.ts';
import { benchScan } from './bench/scan-bench.ts';
import { benchTables } from './bench/tables-bench.ts';
import { mayOccur } from '../catalog/sentinel.ts';
import { readOptions } from './read-options.ts';
import { compileSpotTables } from '../compile/names/compile-spot-tables.ts';

const HELP = `The performance table. Everything but counts is a ratio against a baseline of the same run, as a busy machine spoils times.

  npm run bench [-- --quick] [--part node|browser] [--json FILE]

  --quick      fewer rounds, and no million forms
  --part P     only what runs in Node, or only what runs in Chromium
  --json FILE  where the figures go as JSON; out/bench.json if not given

It exits with 0 whether goals are met or not: whoever reads the table decides.`;

interface Choice {
  readonly quick: boolean;
  readonly part: string | undefined;
  readonly json: string;
}

function readChoice(args: readonly string[]): Choice | null {
  const options = {
    quick: { type: 'boolean', default: false },
    part: { type: 'string' },
    json: { type: 'string', default: 'out/bench.json' },
    help: { type: 'boolean' },
  } as const;
  const { values } = readOptions('bench', 'npm run bench', { args: [...args], options });
  const { help, quick, part, json } = values;
  if (part !== undefined && part !== 'node' && part !== 'browser')
    throw new BadInput(`bench: --part ${part}: node or browser`);
  return help ? null : { quick, part, json };
}

const tell = (line: string) => console.error(`  ${line} …`);

async function bench({ quick, part, json }: Choice): Promise<void> {
  const { tables, sentinels } = compileSpotTables('assets/data');
  const needles = sentinels();
  const sections: Section[] = [];
  if (part !== 'browser') {
    const rows = benchScan({ quick, tell });
    sections.push({ title: 'First pass over 1.5 M characters, made-up forms', rows });
    sections.push(...benchTables({ tables, needles, quick, tell }));
  }
  if (part !== 'node') {
    const isTopical = (word: string) => mayOccur(needles['en']!, word);
    tell('building');
    const { status } = spawnSync(process.execPath, ['build.mjs', '--target', 'chrome'], { stdio: 'ignore' });
    if (status !== 0) throw new BadInput('bench: the build failed; npm run build says why');
    sections.push(...(await benchBrowser({ dist: 'dist/chrome', isTopical, quick, tell })));
  }
  console.log(tableText(sections));
  mkdirSync(dirname(json), { recursive: true });
  const rows = sections.flatMap(({ title, rows }) =>
    rows.map((row) => ({ section: title, ...row, met: isMet(row) })),
  );
  writeFileSync(json, `${JSON.stringify({ quick, rows }, null, 2)}\n`);
  console.log(`\n${json}`);
}

await runCommand(async () => {
  const choice = readChoice(process.argv.slice(2));
  if (choice) await bench(choice);
  else console.log(HELP);
});
