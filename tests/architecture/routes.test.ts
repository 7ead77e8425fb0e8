// The routes of firebase.json against the contract: what is a page of ours can never be somebody's slug.
import { readFileSync } from 'node:fs';
import { slugField } from '@holdfast/contract/fields.ts';
import { reservedSlugs } from '@holdfast/contract/limits.ts';
import { describe, expect, it } from 'vitest';
import { repoRoot } from '../../tools/emulators/repo-root.ts';

interface Rewrite {
  readonly source?: string;
  readonly regex?: string;
  readonly destination?: string;
}

const { hosting }: { hosting: { rewrites: Rewrite[]; headers: { source: string }[] } } = JSON.parse(
  readFileSync(`${repoRoot}/firebase.json`, 'utf8'),
);
const firstSegments = [...hosting.rewrites, ...hosting.headers]
  .flatMap((route) => route.source?.split('/')[1] ?? [])
  .filter((segment) => /^[a-z]/.test(segment));

describe('routes', () => {
  it('that are ours begin with a reserved slug', () => {
    expect(firstSegments).toEqual(expect.arrayContaining(['api', 'manage', 'dashboard', 'embed', 'assets']));
    for (const segment of firstSegments) expect(reservedSlugs).toContain(segment);
  });

  it('to the booking page are exactly the slugs and types that the contract accepts', () => {
    const page = hosting.rewrites.find((rewrite) => rewrite.destination === '/book.html')?.regex ?? '';
    const names = [
      'ada',
      'a-b',
      'x'.repeat(40),
      'ab',
      'x'.repeat(41),
      '-ada',
      'ada-',
      'Ada',
      'a.b',
      'a b',
      'å-å',
    ];
    for (const name of names) {
      const accepted = slugField.safeParse(name).success;
      expect([name, new RegExp(page).test(`/${name}`)]).toEqual([name, accepted]);
      expect([name, new RegExp(page).test(`/ada/${name}`)]).toEqual([name, accepted]);
    }
  });

  it('reserve only what could be a slug at all', () => {
    for (const slug of reservedSlugs) expect([slug, slugField.safeParse(slug).success]).toEqual([slug, true]);
  });
});
