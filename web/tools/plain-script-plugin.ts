// Fails the build of a document that has a script inline: its policy allows files alone.
import type { Plugin } from 'vite';
import { scriptComplaint } from './opening-script-plugin.ts';

export function plainScriptPlugin(): Plugin {
  return {
    name: 'holdfast-plain-script',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const [page, built] of Object.entries(bundle)) {
        if (built.type !== 'asset' || !page.endsWith('.html')) continue;
        const complaint = scriptComplaint(String(built.source), true);
        if (complaint) this.error(`${page} ${complaint}`);
      }
    },
  };
}
