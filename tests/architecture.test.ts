import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/**
 * Which folder of src/ may import what. Written bottom-up; a folder sees only what stands in its own row, so siblings
 * on a floor never meet and a folder cycle cannot be written down. `import type` counts like any other import.
 */
const ARROWS: Record<string, { folders: string[]; packages: string[] }> = {
  matcher: { folders: [], packages: [] },
  model: { folders: [], packages: [] },
  platform: { folders: ['model'], packages: ['webextension-polyfill'] },
  catalog: { folders: ['matcher', 'model'], packages: [] },
  card: { folders: ['model'], packages: ['preact', '@floating-ui/dom', 'd3-scale', 'd3-shape'] },
  claims: { folders: ['catalog', 'model'], packages: [] },
  page: { folders: ['catalog', 'model'], packages: [] },
  screens: { folders: ['card', 'model'], packages: ['preact'] },
  compile: { folders: ['catalog', 'matcher', 'model'], packages: ['zod', 'csv-parse', 'node:'] },
  authoring: {
    folders: ['card', 'catalog', 'claims', 'compile', 'matcher', 'model', 'page', 'screens'],
    packages: [
      'node:',
      'zod',
      'linkedom',
      'playwright',
      'ws',
      'esbuild',
      'preact',
      'preact-render-to-string',
      'axe-core',
    ],
  },
  entries: {
    folders: ['card', 'catalog', 'claims', 'matcher', 'model', 'page', 'platform', 'screens'],
    packages: ['preact', 'catalog:'],
  },
};

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const sources = filesBelow(src).filter((file) => /\.tsx?$/.test(file));
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Specifiers of every static, dynamic and type-only import or re-export in a source text. */
function importsOf(text: string): string[] {
  const code = withoutComments(text);
  const found = [...code.matchAll(/(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/g)];
  const bare = [...code.matchAll(/(?:^|[\s;}])import\s*['"]([^'"]+)['"]/g)];
  const dynamic = [...code.matchAll(/\bimport\s*\(\s*['"]([^'"]+)['"]/g)];
  return [...found, ...bare, ...dynamic].map((match) => match[1] ?? '');
}

const folderOf = (file: string) => relative(src, file).split(/[\\/]/)[0] ?? '';
const nameOf = (file: string) => relative(root, file).replaceAll('\\', '/');

interface Edge {
  readonly file: string;
  readonly to: string;
}
const edges: Edge[] = sources.flatMap((file) =>
  importsOf(readFileSync(file, 'utf8')).map((specifier) => ({
    file,
    to: specifier.startsWith('.') ? resolve(dirname(file), specifier) : specifier,
  })),
);
const isLocal = (edge: Edge) => edge.to.startsWith(root);

describe('layers', () => {
  test('the import reader sees static, type-only, bare, re-exported and dynamic imports', () => {
    const text = `import a from './a.ts';\nimport type { B } from "./b.ts";\nimport './c.ts';\nexport * from './d.ts';
      const e = await import('./e.ts');\n// import f from './f.ts';`;
    expect(importsOf(text).sort()).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
  });

  test('every folder of src/ is a known layer', () => {
    expect(
      readdirSync(src).filter((name) => statSync(join(src, name)).isDirectory() && !ARROWS[name]),
    ).toEqual([]);
    expect(readdirSync(src).filter((name) => statSync(join(src, name)).isFile())).toEqual([]);
  });

  test('every import points down', () => {
    const wrong = edges.filter((edge) => {
      const own = folderOf(edge.file);
      const allowed = ARROWS[own];
      if (!allowed) return true;
      if (!isLocal(edge))
        return !allowed.packages.some(
          (name) => edge.to === name || edge.to.startsWith(name.endsWith(':') ? name : `${name}/`),
        );
      if (!edge.to.startsWith(src)) return true;
      const target = folderOf(edge.to);
      return target !== own && !allowed.folders.includes(target);
    });
    expect(
      wrong.map((edge) => `${nameOf(edge.file)} → ${isLocal(edge) ? nameOf(edge.to) : edge.to}`),
    ).toEqual([]);
  });

  test('local imports name files that exist, with their extension', () => {
    const missing = edges.filter((edge) => isLocal(edge) && !existsSync(edge.to));
    expect(missing.map((edge) => `${nameOf(edge.file)} → ${nameOf(edge.to)}`)).toEqual([]);
  });

  test('nobody imports an entry, except its types beside it', () => {
    const wrong = edges.filter(
      (edge) => isLocal(edge) && folderOf(edge.to) === 'entries' && folderOf(edge.file) !== 'entries',
    );
    expect(wrong.map((edge) => `${nameOf(edge.file)} → ${nameOf(edge.to)}`)).toEqual([]);
  });

  test('no file cycles, type-only imports included', () => {
    const next = new Map<string, string[]>();
    for (const edge of edges)
      if (isLocal(edge)) next.set(edge.file, [...(next.get(edge.file) ?? []), edge.to]);
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]) => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].map(nameOf).join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const target of next.get(file) ?? []) visit(target, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('house rules on source text', () => {
  const offending = (files: string[], pattern: RegExp) =>
    files.flatMap((file) =>
      withoutComments(readFileSync(file, 'utf8'))
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${nameOf(file)}:${index + 1} ${line.trim()}`] : [],
        ),
    );
  const shipped = sources.filter((file) => !['compile', 'authoring'].includes(folderOf(file)));

  test('no HTML sinks in what ships', () => {
    const sinks =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser|createContextualFragment)\b/;
    expect(offending(shipped, sinks)).toEqual([]);
  });

  test('nothing that ships can reach the network', () => {
    const network =
      /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|new Image\b)/;
    expect(offending(shipped, network)).toEqual([]);
  });

  test('the clock is read in entries only', () => {
    const clock = /new Date\(\s*\)|Date\.now\(/;
    expect(
      offending(
        shipped.filter((file) => folderOf(file) !== 'entries'),
        clock,
      ),
    ).toEqual([]);
  });

  test('no regular expression is built from data in what ships', () => {
    expect(offending(shipped, /\bnew RegExp\(/)).toEqual([]);
  });

  test('no file has two ideas (300 lines)', () => {
    const long = [...sources, join(root, 'build.mjs')].filter(
      (file) => readFileSync(file, 'utf8').split('\n').length > 301,
    );
    expect(long.map(nameOf)).toEqual([]);
  });

  test('named exports only', () => {
    expect(offending(sources, /^export default\b/)).toEqual([]);
  });
});

describe('top level', () => {
  test('holds only what is agreed', () => {
    const agreed =
      /^(package\.json|package-lock\.json|tsconfig\.json|manifest\.json|src|assets|tests|build\.mjs|README\.md|LICENSE|PRIVACY\.md|SECURITY\.md|CHANGELOG\.md|node_modules|dist|out|\..*)$/;
    expect(readdirSync(root).filter((name) => !agreed.test(name))).toEqual([]);
  });
});

/** The bundles are there after `npm run build`; the full test run builds before it comes here. */
const bundles = ['chrome', 'firefox']
  .map((target) => join(root, 'dist', target))
  .filter((folder) => existsSync(folder));

describe.each(bundles.map((folder) => [nameOf(folder), folder] as const))('bundles of %s', (_, folder) => {
  const scripts = filesBelow(folder).filter((file) => file.endsWith('.js'));

  test('zod and the editors’ code never ship', () => {
    const authored = /ZodError|zod\/v4|csv-parse|\$ZodType|linkedom/;
    expect(scripts.filter((file) => authored.test(readFileSync(file, 'utf8'))).map(nameOf)).toEqual([]);
  });

  test('the sentinel is at most 6 KB compressed, with the needles of any one language, and carries no polyfill', () => {
    const sentinel = readFileSync(join(folder, 'sentinel.js'));
    const packed = (script: Buffer) => gzipSync(script, { level: 9 }).length;
    const needles = scripts
      .filter((file) => nameOf(file).includes('needles-'))
      .map((file) => readFileSync(file));
    expect(needles.length).toBeGreaterThan(0);
    expect(packed(sentinel) + Math.max(...needles.map(packed))).toBeLessThanOrEqual(6 * 1024);
    expect(sentinel.toString()).not.toContain('webextension-polyfill');
  });

  test('only extension files ship: no source maps, tests, samples or authored data', () => {
    const allowed = /\.(js|css|html|png|json)$/;
    expect(
      filesBelow(folder)
        .map(nameOf)
        .filter((name) => !allowed.test(name) || /\.map$|sample|fixtures/.test(name)),
    ).toEqual([]);
  });
});
