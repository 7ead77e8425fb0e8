// Swaps modules while bundling: for the clock of a torture run and for planted faults.
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { repoRoot } from '../../dev/emulators/repo-root.ts';

export interface Swap {
  /** The path from the root, such as `core/src/slots/taken-time.ts`. */
  readonly module: string;
  /** The absolute path of the replacement. It may import the module that it replaces. */
  readonly by: string;
  /** Swaps only this file's import; without it, every import. */
  readonly importedBy?: string;
}

/** A swap that matches no import fails the build, because a fault that is not planted proves nothing. */
export function swapModules(swaps: readonly Swap[]): Plugin {
  return {
    name: 'swap-modules',
    setup(build) {
      const done = new Set<Swap>();
      build.onResolve({ filter: /\.ts$/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point' || swaps.some(({ by }) => by === importer)) return null;
        const module = moduleFrom(path, importer);
        const from = fromRoot(importer);
        const swap = swaps.find(
          (one) => one.module === module && (one.importedBy === undefined || one.importedBy === from),
        );
        if (!swap) return null;
        done.add(swap);
        return { path: swap.by };
      });
      build.onEnd(() => {
        const missed = swaps.filter((swap) => !done.has(swap));
        return {
          errors: missed.map(({ module, importedBy }) => ({
            text: `nothing${importedBy === undefined ? '' : ` in ${importedBy}`} imports ${module}: the swap did not happen`,
          })),
        };
      });
    },
  };
}

/** `@holdfast/core/result.ts` and relative imports name a file; packages do not. */
function moduleFrom(path: string, importer: string): string | null {
  const workspace = /^@holdfast\/(?<name>[^/]+)\/(?<rest>.+)$/.exec(path)?.groups;
  if (workspace) return `${workspace['name']}/src/${workspace['rest']}`;
  return path.startsWith('.') ? fromRoot(join(dirname(importer), path)) : null;
}

function fromRoot(path: string): string {
  return relative(repoRoot, path).split(sep).join('/');
}
