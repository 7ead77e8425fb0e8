// Builds the hosted documents into web/dist, and serves them with live reload at their real routes.
import react from '@vitejs/plugin-react';
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { hostingRoutesPlugin } from './tools/hosting-routes-plugin.ts';
import { browserFloor } from './tools/browser-floor.ts';
import { openingScriptPlugin } from './tools/opening-script-plugin.ts';

const here = (path: string) => new URL(path, import.meta.url);
const firebaseJson = here('../firebase.json');
const documents = ['index', 'book', 'embed', 'manage', 'dashboard', '404'];
const apiOrigin = process.env['HOLDFAST_API_ORIGIN'];

export default defineConfig({
  root: fileURLToPath(here('.')),
  appType: 'mpa',
  plugins: [
    react(),
    hostingRoutesPlugin(firebaseJson),
    openingScriptPlugin(here('opening-script.js'), firebaseJson),
  ],
  css: { modules: { generateScopedName: scopedName } },
  server: {
    host: '127.0.0.1',
    ...(apiOrigin === undefined ? {} : { proxy: { '/api': { target: apiOrigin, changeOrigin: true } } }),
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: browserFloor,
    cssTarget: browserFloor,
    // One sheet for all documents: its weight costs less than a second request before the first view.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog(level, log, pass) {
        // Such as a class that no style module has.
        if (log.code === 'IMPORT_IS_UNDEFINED') throw new Error(log.message);
        pass(level, log);
      },
      input: {
        ...Object.fromEntries(documents.map((name) => [name, fileURLToPath(here(`${name}.html`))])),
        // Named, so that the manifest lists it: the script budget is read from there.
        main: fileURLToPath(here('src/pages/booking-page/main.tsx')),
      },
    },
  },
});

/** Short, because every name travels with the scripts: the class, and three characters for its file. */
function scopedName(name: string, file: string): string {
  const path = relative(fileURLToPath(here('.')), file.replace(/\?.*$/, ''));
  return `${name}-${createHash('sha256').update(path).digest('base64url').slice(0, 3)}`;
}
