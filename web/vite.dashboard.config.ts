// Builds the dashboard beside the other pages: a bundle of its own, so that theirs stay as small as they are.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { installPlugin } from './tools/install/install-plugin.ts';
import { pageConfig, webFile } from './tools/page-config.ts';
import { plainScriptPlugin } from './tools/plain-script-plugin.ts';
import { unusedPartsPlugin } from './tools/unused-parts-plugin.ts';

export default defineConfig(({ mode }) => {
  const page = pageConfig(mode);
  return {
    ...page,
    plugins: [unusedPartsPlugin(), ...page.plugins, plainScriptPlugin(), installPlugin()],
    build: {
      ...page.build,
      // Its weight has a budget of its own, in web/tools/check-dashboard-size.ts.
      chunkSizeWarningLimit: 2_000,
      // The other pages are there already.
      emptyOutDir: false,
      manifest: '.vite/dashboard.json',
      assetsDir: 'assets/dashboard',
      rolldownOptions: {
        ...page.build.rolldownOptions,
        input: { dashboard: fileURLToPath(webFile('dashboard.html')) },
      },
    },
  };
});
