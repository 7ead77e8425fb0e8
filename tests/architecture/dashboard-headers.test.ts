// What the dashboard may do that no other page may, and that its rules say the same for all its addresses.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { repoRoot } from '../../tools/dev/emulators/repo-root.ts';

interface HeaderRule {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

const { hosting }: { hosting: { headers: HeaderRule[] } } = JSON.parse(
  readFileSync(`${repoRoot}/firebase.json`, 'utf8'),
);
const ofDashboard = hosting.headers.filter(({ source }) => source.includes('dashboard'));
const policy = headerOf(ofDashboard[0], 'Content-Security-Policy');

it('every address of the dashboard has the same headers', () => {
  expect(ofDashboard.map(({ source }) => source)).toEqual(['/@(dashboard|dashboard.html)', '/dashboard/**']);
  expect(ofDashboard[1]?.headers).toEqual(ofDashboard[0]?.headers);
});

it('Google’s window may report back to the dashboard, and to no other page', () => {
  const rules = hosting.headers.filter(({ headers }) =>
    headers.some(({ value }) => /allow-popups|googleapis|apis\.google|firebaseapp/.test(value)),
  );
  expect(rules).toEqual(ofDashboard);
  expect(headerOf(ofDashboard[0], 'Cross-Origin-Opener-Policy')).toBe('same-origin-allow-popups');
});

it('the dashboard runs no script of its document, is framed by nobody and loads nothing from elsewhere but Google’s', () => {
  const directives = new Map(
    policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'", 'https://apis.google.com']);
  expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
  expect(directives.get('img-src')).toEqual(["'self'", 'data:', 'blob:']);
  expect(directives.get('manifest-src')).toEqual(["'self'"]);
  expect(policy).not.toMatch(/unsafe|\*(?!\.firebaseapp\.com)/);
});

it('an installed dashboard shows nothing stale: no worker may answer for the service, and only hashed files are kept', () => {
  expect(policy).toContain("worker-src 'none'");
  const kept = hosting.headers.filter(({ headers }) =>
    headers.some(({ key, value }) => key === 'Cache-Control' && !value.split(', ').includes('no-cache')),
  );
  expect(kept.map(({ source }) => source)).toEqual(['/assets/**']);
});

it('the only styles besides its files are the two that the component library writes, to the letter', () => {
  const hashes = [...policy.matchAll(/'sha256-[^']+'/g)].map(([hash]) => hash).sort();
  const styles = [
    ['interactions/usePress.mjs', { var$PRESSABLE_ATTRIBUTE: 'data-react-aria-pressable' }],
    ['overlays/usePreventScroll.mjs', {}],
  ] as const;
  expect(styles.map(([file, names]) => hashOf(styleIn(file, names))).sort()).toEqual(hashes);
});

/** The text that a module of react-aria puts into a style element. */
function styleIn(file: string, names: Readonly<Record<string, string>>): string {
  const text = readFileSync(`${repoRoot}/node_modules/react-aria/dist/private/${file}`, 'utf8');
  const style = /style\.textContent = `(?<css>[^`]*)`\.trim\(\)/.exec(text)?.groups?.['css'] ?? '';
  return style.trim().replaceAll(/\$\{(?<name>[^}]+)\}/g, (whole, name: string) => {
    const known = Object.entries(names).find(([ending]) => name.endsWith(ending));
    return known?.[1] ?? whole;
  });
}

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

function headerOf(rule: HeaderRule | undefined, name: string): string {
  return rule?.headers.find(({ key }) => key === name)?.value ?? '';
}
