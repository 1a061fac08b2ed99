import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** `npm test`: everything, ending in one line. `npm run check` (`--quick`): what takes seconds and needs no browser. */
const root = join(import.meta.dirname, '..');
const quick = process.argv.includes('--quick');
const report = join(root, 'node_modules/.cache/backgrounder-tests.json');
const total = { passed: 0, failed: 0 };

const bin = (name) => join(root, 'node_modules', name);
const run = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    .status === 0;

function count(passed, failed) {
  total.passed += passed;
  total.failed += failed;
}

/** One check that is right or wrong as a whole. */
const check = (args) => () => {
  const right = run(args);
  count(right ? 1 : 0, right ? 0 : 1);
  return right;
};

/** A run of Vitest, counted test by test. */
const tests =
  (where, env = {}) =>
  () => {
    rmSync(report, { force: true });
    const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const right = run([bin('vitest/vitest.mjs'), 'run', ...where, ...options], env);
    let counted = { numPassedTests: 0, numFailedTests: 0 };
    try {
      counted = JSON.parse(readFileSync(report, 'utf8'));
    } catch {
      // It ended before it could report; that is one failure, below.
    }
    // A file that cannot even be loaded has no failed test.
    count(counted.numPassedTests, Math.max(counted.numFailedTests, right ? 0 : 1));
    return right;
  };

const inBrowser = (name) =>
  tests(['tests/e2e', '--no-file-parallelism', '--testTimeout=60000', '--hookTimeout=180000'], {
    BACKGROUNDER_BROWSER: name,
  });

const steps = [
  ['types', check([bin('typescript/bin/tsc'), '-p', '.'])],
  ['format', check([bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'])],
  ['dead code', check([bin('knip/bin/knip.js'), '--no-progress'])],
  ['data', check(['build.mjs', '--run', 'check-data'])],
  ...(quick ? [] : [['build', check(['build.mjs'])]]),
  ['architecture', tests(['tests/architecture.test.ts'])],
  ['unit', tests(['tests/unit', '--testTimeout=30000'])],
  ...(quick
    ? []
    : [
        ['build, twice and broken', tests(['tests/build.test.ts', '--testTimeout=120000'])],
        [
          'web-ext lint',
          check([bin('web-ext/bin/web-ext.js'), 'lint', '--warnings-as-errors', '-s', 'dist/firefox']),
        ],
        ['end to end in Chromium', inBrowser('chrome')],
        ['end to end in Firefox', inBrowser('firefox')],
      ]),
];

const failures = [];
for (const [index, [name, step]] of steps.entries()) {
  console.log(`\n— ${index + 1}/${steps.length} ${name} —`);
  const start = performance.now();
  if (!step()) failures.push(name);
  console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && failures.length === 0 ? 0 : 1;
