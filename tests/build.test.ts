import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** A copy of the project in another folder, so that breaking its data breaks nothing here. */
let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'backgrounder-copy-'));
  for (const name of ['src', 'assets', 'build.mjs', 'manifest.json', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const build = (...args: string[]) =>
  spawnSync(process.execPath, ['build.mjs', ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Asia/Pyongyang' },
  });

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** File name → hash of its bytes. */
const fingerprint = (folder: string) =>
  Object.fromEntries(
    filesOf(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );

describe('a build', () => {
  test('in another folder and time zone gives the same bytes', () => {
    expect(build().status).toBe(0);
    const first = fingerprint(join(copy, 'dist'));
    expect(first).toEqual(fingerprint(join(root, 'dist')));
    expect(build().status).toBe(0);
    expect(fingerprint(join(copy, 'dist'))).toEqual(first);
  });

  test('differs between the browsers in the background alone', () => {
    const manifest = (target: string) =>
      JSON.parse(readFileSync(join(root, 'dist', target, 'manifest.json'), 'utf8')) as Record<
        string,
        unknown
      >;
    const { background: worker, ...chrome } = manifest('chrome');
    const { background: page, ...firefox } = manifest('firefox');
    expect(chrome).toEqual(firefox);
    expect([worker, page]).toEqual([{ service_worker: 'background.js' }, { scripts: ['background.js'] }]);
  });

  test('has every file that the manifest names', () => {
    const files = new Set(filesOf(join(root, 'dist/chrome')));
    const manifest = readFileSync(join(root, 'dist/chrome/manifest.json'), 'utf8');
    const named = [...manifest.matchAll(/"([\w/]+\.(?:js|html|png|css))"/g)].map(
      (match) => match[1] as string,
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !files.has(name))).toEqual([]);
  });
});

describe('permissions', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  test('are these and no others', () => {
    expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
    const never = [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ];
    expect(never.filter((key) => key in manifest)).toEqual([]);
  });

  test("the extension's own pages may load nothing from elsewhere and connect nowhere", () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
  });
});

describe('broken data', () => {
  /** What an editor gets wrong, and words that the complaint must have. */
  const BROKEN: readonly [
    what: string,
    file: string,
    edit: (text: string) => string | Buffer,
    says: RegExp,
  ][] = [
    [
      'no source',
      'topics/jcpoa.json',
      (text) => text.replace(/"sources": \[[^\]]+\]/, '"sources": []'),
      /jcpoa\.json.*source/,
    ],
    [
      'a day that does not exist',
      'topics/inf-treaty.json',
      (text) => text.replace('1987-12-08', '1987-02-30'),
      /inf-treaty\.json.*date/,
    ],
    [
      'an unknown key',
      'topics/new-start.json',
      (text) => text.replace('"title"', '"colour": "red", "title"'),
      /new-start\.json.*colour/,
    ],
    [
      'a malformed table',
      'records/dprk-nuclear-tests.csv',
      (text) => `${text}"open, and never closed\n`,
      /dprk-nuclear-tests\.csv/,
    ],
    [
      'a wrong encoding',
      'topics/start-i.json',
      (text) => Buffer.from(text.replace('"title": "', '"title": "\u00e9'), 'latin1'),
      /start-i\.json.*UTF-8/i,
    ],
  ];

  test('stops the build with every problem listed, and leaves the old build as it was', () => {
    const before = fingerprint(join(copy, 'dist'));
    for (const [, file, edit] of BROKEN) {
      const path = join(copy, 'assets/data', file);
      writeFileSync(path, edit(readFileSync(path, 'utf8')));
    }
    const { status, stderr } = build();
    expect(status).not.toBe(0);
    for (const [what, , , says] of BROKEN) expect(stderr, what).toMatch(says);
    expect(fingerprint(join(copy, 'dist'))).toEqual(before);
  });
});

test('a target that we do not know is refused in one line', () => {
  const { status, stderr } = build('--target', 'safari');
  expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(stderr).toContain('safari');
});
