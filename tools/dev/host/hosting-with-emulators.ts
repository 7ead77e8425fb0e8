// What demo and tests change of Hosting: where the pages lie, and whom the dashboard may reach.
import { relative } from 'node:path';
import { repoRoot } from '../emulators/repo-root.ts';

export interface HostingConfig {
  readonly public: string;
  readonly rewrites: readonly { source?: string; function?: { functionId: string; region: string } }[];
  readonly headers: readonly HostingHeader[];
}

interface HostingHeader {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

/** Only policies that let a page reach Firebase Auth are widened: every other page keeps its own. */
export function hostingWithEmulators<Config extends Pick<HostingConfig, 'public' | 'headers'>>(
  hosting: Config,
  { pages, origins }: { pages: string; origins: readonly string[] },
): Config {
  return {
    ...hosting,
    public: relative(repoRoot, pages),
    headers: hosting.headers.map((rule) => ({
      ...rule,
      headers: rule.headers.map(({ key, value }) => ({
        key,
        value: key === 'Content-Security-Policy' ? widened(value, origins) : value,
      })),
    })),
  };
}

function widened(policy: string, origins: readonly string[]): string {
  if (!policy.includes('https://identitytoolkit.googleapis.com')) return policy;
  return policy
    .split('; ')
    .map((directive) =>
      /^(?:connect|frame)-src /.test(directive) ? [directive, ...origins].join(' ') : directive,
    )
    .join('; ');
}
