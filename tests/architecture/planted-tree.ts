// A copy of the working tree in the ignored work folder, where tests plant faults for the compiler to find.
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceFiles } from '../../tools/ci/check/source-files.ts';
import { repoRoot, workFolder } from '../../tools/dev/emulators/repo-root.ts';

const workspaces = ['contract', 'core', 'functions', 'web'] as const;

export interface PlantedTree {
  readonly root: string;
  /** Changes a file of the copy; throws when `from` is not in it, because then no fault would be planted. */
  readonly change: (file: string, from: string, to: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function makePlantedTree(): Promise<PlantedTree> {
  await mkdir(workFolder, { recursive: true });
  const root = await mkdtemp(join(workFolder, 'planted-'));
  const files = await sourceFiles(repoRoot);
  await Promise.all(files.map((file) => cp(join(repoRoot, file), join(root, file), { recursive: true })));
  // Node finds packages in the folders above; only the workspaces must come from the copy.
  for (const workspace of workspaces) {
    await link(join(root, workspace), join(root, 'node_modules/@holdfast', workspace));
    const own = join(repoRoot, workspace, 'node_modules');
    if (existsSync(own)) await link(own, join(root, workspace, 'node_modules'));
  }
  return {
    root,
    async change(file, from, to) {
      const text = await readFile(join(root, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
      await writeFile(join(root, file), text.replace(from, to));
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

async function link(target: string, at: string): Promise<void> {
  await mkdir(dirname(at), { recursive: true });
  await symlink(target, at, 'junction');
}
