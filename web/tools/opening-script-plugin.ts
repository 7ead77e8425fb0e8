// Puts the opening script into the documents that ask for it; fails the build if hosting's policy forbids it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const marker = '<!-- opening-script -->';
const headerSources: Readonly<Record<string, string>> = { 'book.html': '**', 'embed.html': '/embed/**' };
/** Documents with script files of their own and nothing inline. */
const plainScripts: readonly string[] = ['manage.html'];

interface HostingHeader {
  source?: string;
  headers: { key: string; value: string }[];
}

/** `script` and `firebaseJson` are file URLs. */
export function openingScriptPlugin(script: URL, firebaseJson: URL): Plugin {
  return {
    name: 'holdfast-opening-script',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(marker, () => `<script>${readFileSync(script, 'utf8')}</script>`),
    },
    generateBundle(_options, bundle) {
      const policies = policiesOf(readFileSync(firebaseJson, 'utf8'));
      for (const [page, source] of Object.entries(headerSources)) {
        const built = bundle[page];
        if (built?.type !== 'asset') this.error(`${page} was not built`);
        const complaint = policyComplaint(String(built.source), policies.get(source) ?? '');
        if (complaint)
          this.error(`firebase.json, Content-Security-Policy of "${source}" (${page}): ${complaint}`);
      }
      for (const [page, built] of Object.entries(bundle)) {
        if (built.type !== 'asset' || !page.endsWith('.html') || headerSources[page] !== undefined) continue;
        const complaint = scriptComplaint(String(built.source), plainScripts.includes(page));
        if (complaint) this.error(`${page} ${complaint}`);
      }
    },
  };
}

/**
 * What is wrong between a document's inline scripts and the hashes that a policy allows; null when they
 * agree.
 */
export function policyComplaint(html: string, policy: string): string | null {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const needed = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const allowed = [...policy.matchAll(/'sha256-[^']+'/g)].map(([hash]) => hash);
  const missing = needed.filter((hash) => !allowed.includes(hash));
  const stale = allowed.filter((hash) => !needed.includes(hash));
  if (needed.length === 0) return 'the document has no opening script';
  if (missing.length > 0) return `script-src needs ${missing.join(' ')}`;
  return stale.length > 0 ? `script-src allows ${stale.join(' ')}, which no script has` : null;
}

/** What is wrong with the scripts of a document without an opening script; null when nothing is. */
export function scriptComplaint(html: string, mayLoadFiles: boolean): string | null {
  const tags = html.match(/<script[^>]*>/gi) ?? [];
  if (!mayLoadFiles) return tags.length > 0 ? 'is meant to work without any script' : null;
  if (tags.some((tag) => !/\ssrc="/.test(tag))) return 'must not have a script inline';
  return tags.length === 0 ? 'has no script' : null;
}

function policiesOf(firebaseJson: string): ReadonlyMap<string, string> {
  const { hosting }: { hosting: { headers: HostingHeader[] } } = JSON.parse(firebaseJson);
  return new Map(
    hosting.headers.flatMap(({ source, headers }) => {
      const policy = headers.find(({ key }) => key === 'Content-Security-Policy');
      return source !== undefined && policy ? [[source, policy.value] as const] : [];
    }),
  );
}
