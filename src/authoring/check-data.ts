import { parseArgs } from 'node:util';
import { loadCatalog } from '../compile/load.ts';
import { formatProblem } from '../compile/problem.ts';
import { BadInput, runCommand } from './bad-input.ts';

const HELP = `Checks assets/data: encoding, syntax, shape, meaning. Every problem has its file, line and remedy.

  npm run check:data [-- --json]

  --json  the problems as JSON lines
Exit code 1 where there are problems.`;

const DATA = 'assets/data';

await runCommand(() => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  const { catalog, problems } = loadCatalog(DATA);
  for (const problem of problems)
    console.log(options.json ? JSON.stringify(problem) : formatProblem(problem, `${DATA}/`));
  if (problems.length > 0) process.exitCode = 1;
  if (options.json) return;
  const count = (table: object, what: string) => `${Object.keys(table).length} ${what}`;
  console.log(
    problems.length > 0
      ? `\n${problems.length} problems in ${new Set(problems.map(({ file }) => file)).size} files`
      : `Data ${catalog.dataVersion}: ${count(catalog.topics, 'topics')}, ${count(catalog.records, 'records')}, ${count(catalog.sources, 'sources')}, no problems`,
  );
});

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { json: { type: 'boolean' }, help: { type: 'boolean' } } })
      .values;
  } catch (error) {
    // Thrown for an unknown option or a stray word; its first sentence names it.
    throw new BadInput(
      `check:data: ${(error as Error).message.split('. ')[0]}; see npm run check:data -- --help`,
    );
  }
}
