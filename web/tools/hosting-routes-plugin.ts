// Makes the development server answer the routes of firebase.json with the same documents as hosting.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

interface Rewrite {
  source?: string;
  regex?: string;
  destination?: string;
}

export function hostingRoutesPlugin(firebaseJson: URL): Plugin {
  return {
    name: 'holdfast-hosting-routes',
    configureServer(server) {
      const { hosting }: { hosting: { rewrites: Rewrite[] } } = JSON.parse(
        readFileSync(firebaseJson, 'utf8'),
      );
      server.middlewares.use((request, _response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?');
        const document = documentOf(path, hosting.rewrites);
        if (document !== null) request.url = query === undefined ? document : `${document}?${query}`;
        next();
      });
    },
  };
}

/** The document that hosting sends for `path`; null where a file or a function answers. */
export function documentOf(path: string, rewrites: readonly Rewrite[]): string | null {
  for (const { source, regex, destination } of rewrites) {
    const pattern = regex ?? (source === undefined ? null : patternOfGlob(source));
    // The first matching rewrite decides, even if it leads to a function.
    if (pattern !== null && new RegExp(pattern).test(path)) return destination ?? null;
  }
  return null;
}

function patternOfGlob(glob: string): string {
  const escaped = glob.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return `^${escaped.replaceAll('**', '\0').replaceAll('*', '[^/]+').replaceAll('\0', '.*')}$`;
}
