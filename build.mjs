import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = import.meta.dirname;
const dist = join(root, 'dist');

/** What differs between the browsers. Everything else of manifest.json is the same. */
const TARGETS = {
  chrome: { engine: 'chrome116', background: { service_worker: 'background.js' } },
  firefox: { engine: 'firefox142', background: { scripts: ['background.js'] } },
};

const SHARED = {
  absWorkingDir: root,
  bundle: true,
  // Names of shared files come from paths: a linked node_modules must not change them.
  preserveSymlinks: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'text', '.svg': 'text' },
  logLevel: 'warning',
};

/** Bundles one Node tool of src/ and imports it; its dependencies stay in node_modules. */
async function importTool(entry) {
  // A name of its own for each run: tools may run side by side.
  const name = `${entry.replaceAll('/', '-')}-${process.pid}.mjs`;
  const outfile = join(root, 'node_modules/.cache/backgrounder', name);
  const node = {
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
  };
  await build({ ...SHARED, ...node, entryPoints: [join(root, 'src', `${entry}.ts`)], outfile });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}

/** Serves the compiled data: `catalog:cards`, `catalog:languages`, `script:catalog-en`, `script:needles-en` … */
const virtualModules = (modules) => ({
  name: 'compiled catalog',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(catalog|script):/ }, ({ path }) => ({ path, namespace: 'catalog' }));
    onLoad({ filter: /.*/, namespace: 'catalog' }, ({ path }) =>
      modules.has(path)
        ? { contents: modules.get(path), loader: 'js' }
        : { errors: [{ text: `no module ${path}` }] },
    );
  },
});

/** Takes Preact's only HTML sink out: we never use it, and reviewers need not wonder. */
const withoutHtmlSink = {
  name: 'preact without HTML sink',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const parts = (await readFile(path, 'utf8')).split('t.innerHTML=h.__html');
      if (parts.length !== 2)
        throw new Error('Preact has changed: look for its innerHTML and mend build.mjs');
      return { contents: parts.join('0'), loader: 'js' };
    });
  },
};

/** Writes one target, complete, into `folder`. */
async function buildTarget(target, modules, folder) {
  const plugins = [virtualModules(modules), withoutHtmlSink];
  const options = {
    ...SHARED,
    plugins,
    outdir: folder,
    minify: true,
    charset: 'utf8',
    target: target.engine,
  };
  const entry = (name) => join(root, 'src/entries', name);
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'assets/static'), folder, { recursive: true });
  // In a page: classic scripts, each in its own function, as they share one world and may be injected twice.
  const scripts = ['background.ts', 'sentinel.ts', 'reader.ts'].map(entry);
  const data = [...modules.keys()].filter((name) => name.startsWith('script:'));
  await build({ ...options, entryPoints: scripts, format: 'iife' });
  await build({
    ...options,
    entryPoints: data.map((name) => ({ in: name, out: name.slice(7) })),
    format: 'iife',
  });
  // The extension's own pages share their code.
  const pages = ['popup.tsx', 'options.tsx', 'welcome.tsx'].map(entry);
  await build({
    ...options,
    entryPoints: pages,
    format: 'esm',
    splitting: true,
    chunkNames: 'shared-[hash]',
  });
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const complete = { ...manifest, background: target.background };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(complete, null, 2)}\n`);
}

/** Builds beside the old build and swaps at the end, so that a failure leaves the old one as it was. */
async function buildExtension(names) {
  const fresh = join(dist, `.new-${process.pid}`);
  try {
    const { catalogModules } = await importTool('authoring/catalog-modules');
    const modules = await catalogModules(join(root, 'assets/data'));
    for (const name of names) await buildTarget(TARGETS[name], modules, join(fresh, name));
    for (const name of names) {
      await rm(join(dist, name), { recursive: true, force: true });
      await rename(join(fresh, name), join(dist, name));
      console.log(`dist/${name}/`);
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

const [flag, value, ...rest] = process.argv.slice(2);
const isTarget = flag === '--target' && Object.hasOwn(TARGETS, value ?? '') && rest.length === 0;
if (flag === '--run' && existsSync(join(root, `src/authoring/${value}.ts`))) {
  process.argv.splice(2, process.argv.length, ...rest);
  await importTool(`authoring/${value}`);
} else if (flag === undefined || isTarget) {
  await buildExtension(flag ? [value] : Object.keys(TARGETS)).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
} else {
  console.error(
    `build.mjs: ${process.argv.slice(2).join(' ')}: say nothing, or --target chrome, or --target firefox, or --run NAME for src/authoring/NAME.ts`,
  );
  process.exitCode = 2;
}
