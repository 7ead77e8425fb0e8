// A copy of the working tree in the ignored work folder, where faults are planted for the checkers to find.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { sourceFiles } from '../../tools/ci/check/source-files.ts';

const workspaces = ['contract', 'core', 'functions', 'web'] as const;

export interface PlantedTree {
  readonly root: string;
  /** Writes a file of the copy. */
  readonly plant: (file: string, text: string) => Promise<void>;
  /** Changes a file of the copy; throws when `from` is not in it, or the fault would not be there. */
  readonly change: (file: string, from: string, to: string) => Promise<void>;
  /** Adds to the end of a file that exists in the copy. */
  readonly append: (file: string, text: string) => Promise<void>;
  /** Takes a folder out of the copy. */
  readonly discard: (folder: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function makePlantedTree(): Promise<PlantedTree> {
  const original = resolve(import.meta.dirname, '../..');
  const workFolder = join(original, '.holdfast');
  await mkdir(workFolder, { recursive: true });
  await removeForgotten(workFolder);
  const root = await mkdtemp(join(workFolder, 'planted-'));
  const files = await sourceFiles(original);
  await Promise.all(files.map((file) => cp(join(original, file), join(root, file), { recursive: true })));
  await linkPackages(join(original, 'node_modules'), join(root, 'node_modules'));
  for (const workspace of workspaces) {
    await linkPackages(join(original, workspace, 'node_modules'), join(root, workspace, 'node_modules'));
    // The links that npm made lead to the original, where nothing is planted.
    await link(join(root, workspace), join(root, 'node_modules/@holdfast', workspace));
  }
  // A repository of its own: the tools ask git, and stop looking for ignore files here.
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  const plant = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  return {
    root,
    plant,
    async change(file, from, to) {
      const text = await readFile(join(root, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
      await plant(file, text.replace(from, to));
    },
    async append(file, text) {
      await plant(file, `${await readFile(join(root, file), 'utf8')}${text}`);
    },
    discard: (folder) => rm(join(root, folder), { recursive: true, force: true }),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** Interrupted runs leave their copies behind; those of this hour may still be in use. */
async function removeForgotten(workFolder: string): Promise<void> {
  for (const name of await readdir(workFolder)) {
    if (!name.startsWith('planted-')) continue;
    // Its own run may be removing it right now.
    const found = await stat(join(workFolder, name)).catch(() => null);
    if (found !== null && found.mtimeMs < Date.now() - 3_600_000)
      await rm(join(workFolder, name), { recursive: true, force: true });
  }
}

/** Links every package on its own; a folder linked as a whole would be a file to git, and would hold the wrong workspaces. */
async function linkPackages(from: string, to: string): Promise<void> {
  const names = await readdir(from).catch(() => []);
  const wanted = names.filter((name) => name !== '@holdfast' && (name === '.bin' || !name.startsWith('.')));
  await Promise.all(wanted.map((name) => link(join(from, name), join(to, name))));
}

async function link(target: string, at: string): Promise<void> {
  await mkdir(dirname(at), { recursive: true });
  await symlink(target, at);
}
