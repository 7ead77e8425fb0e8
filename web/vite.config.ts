// Builds the pages of clients and visitors, and serves all pages with live reload at their real routes.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { hostingRoutesPlugin } from './tools/hosting-routes-plugin.ts';
import { openingScriptPlugin } from './tools/opening-script-plugin.ts';
import { pageConfig, webFile } from './tools/page-config.ts';

const firebaseJson = webFile('../firebase.json');
const documents = ['index', 'book', 'embed', 'manage', '404'];
/** The demo's Hosting, while the pages are served from their sources: it answers what is no page. */
const apiOrigin = process.env['HOLDFAST_API_ORIGIN'];
const answered = ['/api', '/feed', '/__/', '/emulators.json'];

export default defineConfig(({ mode }) => {
  const page = pageConfig(mode);
  return {
    ...page,
    appType: 'mpa',
    plugins: [
      ...page.plugins,
      hostingRoutesPlugin(firebaseJson),
      openingScriptPlugin(webFile('opening-script.js'), firebaseJson),
    ],
    server: {
      host: '127.0.0.1',
      ...(apiOrigin === undefined
        ? {}
        : {
            proxy: Object.fromEntries(
              answered.map((path) => [path, { target: apiOrigin, changeOrigin: true }]),
            ),
          }),
    },
    build: {
      ...page.build,
      emptyOutDir: true,
      manifest: true,
      // One sheet for all documents: its weight costs less than a second request before the first view.
      cssCodeSplit: false,
      rolldownOptions: {
        ...page.build.rolldownOptions,
        input: {
          ...Object.fromEntries(documents.map((name) => [name, fileURLToPath(webFile(`${name}.html`))])),
          // Named, so that the manifest lists it: the script budget is read from there.
          main: fileURLToPath(webFile('src/pages/booking-page/main.tsx')),
        },
      },
    },
  };
});
