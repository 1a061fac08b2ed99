import { spawnSync } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { BadInput, runCommand } from './bad-input.ts';
import { GALLERY, README_PICTURES, type Sitting } from './pictures/sittings.ts';
import { openStudio } from './pictures/studio.ts';
import { readOptions } from './read-options.ts';

const HELP = `Takes the pictures of README.md: the real extension on the sample article, in Chromium, on a fixed day.

  npm run pictures                  into assets/pictures/
  npm run pictures -- --all DIR     the whole gallery for review: each part in light, dark, narrow, right to left and forced colours`;

const PICTURES = 'assets/pictures';

function readFolder(args: readonly string[]): { folder: string; sittings: readonly Sitting[] } | null {
  const options = { all: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { values } = readOptions('pictures', 'npm run pictures', { args: [...args], options });
  if (values.help) return null;
  return values.all === undefined
    ? { folder: PICTURES, sittings: README_PICTURES }
    : { folder: values.all, sittings: GALLERY };
}

async function takeAll(folder: string, sittings: readonly Sitting[]): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new BadInput(`pictures: ${folder}: no folder can be made there; name another one`);
  });
  const { status } = spawnSync(process.execPath, ['build.mjs', '--target', 'chrome'], { stdio: 'inherit' });
  if (status !== 0) throw new BadInput('pictures: the build failed; its problems are listed above');
  for (const { look, shots } of sittings) {
    const studio = await openStudio(look);
    try {
      for (const shot of shots)
        for (const file of await shot(studio, folder))
          console.log(`${file}  ${Math.ceil((await stat(file)).size / 1024)} KB`);
    } finally {
      await studio.close();
    }
  }
}

await runCommand(async () => {
  const choice = readFolder(process.argv.slice(2));
  if (choice) await takeAll(choice.folder, choice.sittings);
  else console.log(HELP);
});
