import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BAD_DATA, dataFolder, GOOD_DATA } from '../compile/data-folders.ts';

const root = resolve(import.meta.dirname, '../../..');
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build.mjs', '--run', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('card', () => {
  test('prints one JSON object', () => {
    const { status, stdout, stderr } = run(
      'card',
      'inf-treaty',
      '--date',
      '2019-03-01',
      '--today',
      '2020-01-01',
      '--json',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      topic: 'inf-treaty',
      status: 'suspended',
      statusToday: 'terminated',
    });
  });

  test('says bad input on standard error, in one line, and exits with 2', () => {
    const { status, stdout, stderr } = run('card', 'inf-traety', '--date', '2019-03-01');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd()).toBe('card: no topic "inf-traety"; did you mean "inf-treaty"?');
  });

  test('helps', () => expect(run('card', '--help').stdout).toContain('npm run -s card -- TOPIC --date DAY'));
});

describe('check:data', () => {
  test('is content with good data', () => {
    const { status, stdout } = run('check-data', '--data', GOOD_DATA);
    expect([status, stdout]).toEqual([0, 'Data 0.0: 2 topics, 4 records, 3 sources, no problems\n']);
  });

  test('tells every problem and exits with 1', () => {
    const dir = dataFolder(join(BAD_DATA, 'unknown-source'));
    const { status, stdout } = run('check-data', '--data', dir);
    expect(status).toBe(1);
    expect(stdout).toContain('rockets.csv:4 column sources: no source "harbor"');
    expect(stdout).toContain('\n2 problems in 2 files\n');
    const lines = run('check-data', '--data', dir, '--json').stdout.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { line: number }).line)).toEqual([4, 14]);
  });

  test('accepts nothing while anything is wrong', () => {
    const { status, stderr } = run(
      'check-data',
      '--data',
      dataFolder(join(BAD_DATA, 'unknown-source')),
      '--accept',
      'x',
    );
    expect(status).toBe(2);
    expect(stderr).toBe(
      'check:data: 2 problems stand before the change log; npm run check:data lists them\n',
    );
  });

  test.each([
    [['--data', '/nowhere'], 'check:data: no folder "/nowhere"'],
    [['--data', 'package.json'], 'check:data: no folder "package.json"'],
    [['--data', mkdtempSync(join(tmpdir(), 'no-data-'))], 'holds no topics'],
    [['--jsn'], "check:data: Unknown option '--jsn'"],
    [['jcpoa'], 'check:data: "jcpoa" is no option'],
  ])('%j: exit 2', (args, message) => {
    const { status, stderr } = run('check-data', ...args);
    expect([status, stderr.trimEnd().split('\n')]).toEqual([2, [expect.stringContaining(message)]]);
  });
});

describe('spot', () => {
  test('tells a claim in the order of the contract', () => {
    const { stdout } = spawnSync(process.execPath, ['build.mjs', '--run', 'spot', '--json', '-'], {
      cwd: root,
      encoding: 'utf8',
      input:
        'The INF Treaty was signed in 1987 by the leaders of the two countries, and that was what they wanted.',
    });
    const { claims } = JSON.parse(stdout) as { claims: object[] };
    expect(claims.map((claim) => Object.keys(claim))).toEqual([
      ['topic', 'figure', 'surface', 'start', 'end', 'said', 'recorded', 'verdict'],
    ]);
  });

  test.each([
    ['', '-: there is no text in it\n'],
    ['The price of fish.', '-: article, day unknown, language unknown, 1 block\n'],
  ])('counts what there is to read in %j', (input, line) => {
    const { stdout } = spawnSync(process.execPath, ['build.mjs', '--run', 'spot', '-'], {
      cwd: root,
      encoding: 'utf8',
      input,
    });
    expect(stdout).toBe(line);
  });

  test.each([
    [['--date'], "spot: Option '--date <value>' argument missing"],
    [['--date', '2017-02-30', '-'], 'spot: --date "2017-02-30" is not a day that exists'],
    [['--date', '1900-01-01', '-'], 'spot: --date "1900-01-01" lies before the record begins'],
    [['--date', '9999-01-01', '-'], 'spot: --date 9999-01-01 lies after today'],
    [['https://example.org/a.html'], 'https://example.org/a.html: an address; only files are read here'],
    [['nowhere.txt'], 'nowhere.txt: there is no such file'],
    [['src.html'], 'src.html: there is no such file'],
    [[], 'no file'],
  ])('%j: exit 2', (args, message) => {
    const { status, stderr } = run('spot', ...args);
    expect([status, stderr.trimEnd().split('\n')]).toEqual([2, [expect.stringContaining(message)]]);
  });
});

describe('start', () => {
  test.each([
    ['src', 'a folder; name an HTML file in it'],
    ['package.json', 'not a web page'],
    ['nowhere.html', 'no such file'],
  ])('%s: refused before anything is built', (file, message) => {
    const { status, stdout, stderr } = run('start', file);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
  });
});

test.each([
  ['--run', 'nothing-such'],
  ['--target', 'chrome', 'firefox'],
])('build.mjs %s %s: exit 2', (...args) => {
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr.trimEnd().split('\n')]).toEqual([2, [expect.stringContaining(args.join(' '))]]);
});
