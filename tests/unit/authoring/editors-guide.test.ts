import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acceptChanges } from '../../../src/authoring/accept-changes.ts';
import { LINTS } from '../../../src/compile/lints/index.ts';
import { loadCatalog } from '../../../src/compile/load.ts';
import { compileSpotTables } from '../../../src/compile/names/compile-spot-tables.ts';
import { topicSchema } from '../../../src/compile/schema/topic.ts';
import { statusOn } from '../../../src/model/status.ts';
import { dataFolder } from '../compile/data-folders.ts';

const root = resolve(import.meta.dirname, '../../..');
const guide = readFileSync(join(root, 'assets/README.md'), 'utf8');

/** The files that the guide's steps write, in its order: fenced blocks of JSON that carry a file's name. */
const steps = [...guide.matchAll(/^ *```json (\S+)\n([\s\S]*?)^ *```$/gm)].map(([, file, text]) => ({
  file: file!,
  text: text!,
}));

/** A table that is there already is added to; any other file is new. */
function follow(dir: string, { file, text }: { file: string; text: string }): void {
  const path = join(dir, file);
  const old = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : {};
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ ...old, ...(JSON.parse(text) as object) }));
}

describe('a topic made by the steps of the guide', () => {
  test('compiles, is named, and has a history', () => {
    const dir = dataFolder();
    acceptChanges(dir, { what: 'First record', only: [], today: '2026-01-10' });
    expect(steps.map(({ file }) => file)).toEqual([
      'sources.json',
      'parties.json',
      'topics/seabed-treaty.json',
      'names/en/seabed-treaty.json',
    ]);
    for (const step of steps) follow(dir, step);
    expect(loadCatalog(dir).problems.map(({ file, rule }) => `${file}: ${rule}`)).toEqual([
      'topics/seabed-treaty.json: change log',
    ]);
    expect(compileSpotTables(dir, ['en']).problems).toEqual([]);

    acceptChanges(dir, { what: 'First record', only: ['seabed-treaty'], today: '2026-01-11' });
    const { catalog, problems } = loadCatalog(dir);
    expect(problems).toEqual([]);
    const topic = catalog.topics['seabed-treaty']!;
    expect(['1971-02-10', '1971-02-11', '1972-05-18'].map((day) => statusOn(topic, day))).toEqual([
      'not yet',
      'signed',
      'in force',
    ]);
  });

  test.each(steps.map(({ file }) => file))('without the step that writes %s it does not', (left) => {
    const dir = dataFolder();
    for (const step of steps.filter(({ file }) => file !== left)) follow(dir, step);
    const problems = [...loadCatalog(dir).problems, ...compileSpotTables(dir, ['en']).problems];
    // Names may be written later.
    expect(problems.length > 0).toBe(left !== 'names/en/seabed-treaty.json');
  });
});

test.each(LINTS.map(({ name }) => name))('the guide tells of the lint "%s"', (name) =>
  expect(guide).toContain(`| ${name} |`),
);

test.each(Object.keys(topicSchema.shape).filter((key) => key !== '$schema'))(
  'the guide tells of the key "%s"',
  (key) => expect(guide).toMatch(new RegExp(`^\\|[^|]*\`${key}\``, 'm')),
);

test('the guide tells of every column of every record', () => {
  const section = guide.slice(guide.indexOf('\n## Records'), guide.indexOf('\n## Change log'));
  const { records } = loadCatalog(join(root, 'assets/data')).catalog;
  for (const { id, columns } of Object.values(records)) {
    expect(section, id).toContain(`\`records/${id}.csv\``);
    for (const column of columns) expect(section, `${id}: ${column}`).toContain(`\`${column}\``);
  }
});
