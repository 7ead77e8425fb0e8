// Starts serving processes for tests: each is one instance with its own clock, and can be killed at any time.
import { join } from 'node:path';
import { inject } from 'vitest';
import { repoRoot } from '../emulators/repo-root.ts';
import { type Host, startServingProcess } from './serving-process.ts';
import { clockOffsetNow } from './test-time.ts';

export type { Host } from './serving-process.ts';

/** Resolves when the instance answers. `functionsDir` is a folder built by `buildFunctions`. */
export function startHost({
  clockOffsetMs = clockOffsetNow(),
  functionsDir = join(repoRoot, 'functions/dist'),
  projectId = inject('projectId'),
  env = {},
  onEnd = () => undefined,
}: {
  clockOffsetMs?: number;
  functionsDir?: string;
  projectId?: string;
  env?: Readonly<Record<string, string>>;
  onEnd?: () => void;
} = {}): Promise<Host> {
  return startServingProcess({
    clockOffsetMs,
    functionsDir,
    firestoreAddress: inject('firestoreAddress'),
    projectId,
    env,
    onEnd,
  });
}
