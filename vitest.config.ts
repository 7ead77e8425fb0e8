// Turns each entry of the layer table into a vitest project.
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tools/ci/test/longest-first.ts';
import { type Project, projects } from './tools/ci/test/layers.ts';

/** Layers whose tests talk to the Firestore emulator and the built bundle. */
const hosted = ['store', 'races', 'hostile', 'browser'];

export default defineConfig({
  cacheDir: join(import.meta.dirname, '.holdfast/vitest'),
  test: {
    maxWorkers: Math.max(...projects.map(({ workers }) => workers)),
    sequence: { sequencer: LongestFirst },
    fsModuleCachePath: join(import.meta.dirname, '.holdfast/vitest-modules'),
    projects: projects.map((project) => ({ extends: true, test: projectConfig(project) })),
  },
});

function projectConfig(project: Project) {
  return {
    name: project.name,
    include: [...project.include],
    exclude: ['**/node_modules/**', '**/dist/**', '.holdfast/**'],
    pool: 'forks' as const,
    // A worker gets its zone before it loads anything; the setup file verifies it.
    env: { TZ: project.zone },
    setupFiles: ['tools/ci/test/expect-zone.ts'],
    maxWorkers: project.workers,
    // Files share a worker, its modules and, in the browser layer, its browser: loading them anew cost more
    // than most files. What a test replaces is put back after it.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    testTimeout: project.testTimeoutMs,
    hookTimeout: Math.max(project.testTimeoutMs, 60_000),
    globalSetup: hosted.includes(project.layer) ? ['tools/dev/host/global-setup.ts'] : [],
  };
}
