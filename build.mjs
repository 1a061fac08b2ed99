import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = import.meta.dirname;
const [flag, name, ...rest] = process.argv.slice(2);

/** Bundles one Node tool of src/ and imports it; its dependencies stay in node_modules. */
export async function runTool(entry, args) {
  const outfile = join(root, 'node_modules/.cache/backgrounder', `${entry.replaceAll('/', '-')}.mjs`);
  await mkdir(join(outfile, '..'), { recursive: true });
  await build({
    entryPoints: [join(root, 'src', `${entry}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text', '.svg': 'text' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  process.argv.splice(1, process.argv.length, outfile, ...args);
  await import(pathToFileURL(outfile).href);
}

if (flag === '--run') await runTool(`authoring/${name}`, rest);
