// What the builds of all pages have in common.
import react from '@vitejs/plugin-react';
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { browserFloor } from './browser-floor.ts';

/** The address of a file in `web`. */
export function webFile(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}

const root = fileURLToPath(webFile('.'));

/** In the mode `demo` the dashboard speaks to emulators. What belongs to that is in no other build. */
export function pageConfig(mode: string) {
  return {
    root,
    plugins: [react()],
    css: { modules: { generateScopedName: scopedName } },
    define: { HOLDFAST_DEMO: JSON.stringify(mode === 'demo') },
    build: {
      outDir: 'dist',
      target: browserFloor,
      cssTarget: browserFloor,
      modulePreload: { polyfill: false },
      rolldownOptions: { onLog: failOnMissingClass },
    },
  };
}

function failOnMissingClass(
  level: Rolldown.LogLevel,
  log: Rolldown.RolldownLog,
  pass: (level: Rolldown.LogLevel, log: Rolldown.RolldownLog) => void,
): void {
  // Such as a class that no style module has.
  if (log.code === 'IMPORT_IS_UNDEFINED') throw new Error(log.message);
  pass(level, log);
}

/** Short, because every name travels with the scripts: the class, and three characters for its file. */
function scopedName(name: string, file: string): string {
  const path = relative(root, file.replace(/\?.*$/, ''));
  return `${name}-${createHash('sha256').update(path).digest('base64url').slice(0, 3)}`;
}
