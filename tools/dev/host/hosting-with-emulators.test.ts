// The emulators are let in on the dashboard alone, and nowhere in what is deployed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repoRoot } from '../emulators/repo-root.ts';
import { type HostingConfig, hostingWithEmulators } from './hosting-with-emulators.ts';

const text = readFileSync(join(repoRoot, 'firebase.json'), 'utf8');
const { hosting }: { hosting: HostingConfig } = JSON.parse(text);
const origin = 'http://127.0.0.1:5053';

function policiesOf({ headers }: HostingConfig): string[] {
  return headers.flatMap((rule) =>
    rule.headers.filter(({ key }) => key === 'Content-Security-Policy').map(({ value }) => value),
  );
}

it('adds the origins to what the dashboard may connect to and frame, and to no other policy', () => {
  const before = policiesOf(hosting);
  const after = policiesOf(hostingWithEmulators(hosting, { pages: join(repoRoot, 'x'), origins: [origin] }));
  const changed = after.filter((policy, index) => policy !== before[index]);
  expect(changed.length).toBeGreaterThan(0);
  expect(new Set(changed).size).toBe(1);
  expect(changed[0]?.split('; ').filter((directive) => directive.includes(origin))).toEqual([
    expect.stringMatching(/^connect-src /),
    expect.stringMatching(/^frame-src /),
  ]);
});

it('is not needed by the configuration itself', () => {
  expect(policiesOf(hosting).join()).not.toMatch(/127\.0\.0\.1|localhost|http:/);
});
