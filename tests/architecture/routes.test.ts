// Compares the routes of firebase.json with the contract: no route of ours can be a provider's slug.
import { readFileSync } from 'node:fs';
import { slugField } from '@holdfast/contract/parts/fields.ts';
import { reservedSlugs } from '@holdfast/contract/limits.ts';
import { describe, expect, it } from 'vitest';
import { repoRoot } from '../../tools/dev/emulators/repo-root.ts';

interface Rewrite {
  readonly source?: string;
  readonly regex?: string;
  readonly destination?: string;
}

const { hosting }: { hosting: { rewrites: Rewrite[]; headers: { source: string }[] } } = JSON.parse(
  readFileSync(`${repoRoot}/firebase.json`, 'utf8'),
);
/** The last rewrite to that document: the regular expression. */
function regexTo(document: string): RegExp {
  return new RegExp(
    hosting.rewrites.findLast(({ destination }) => destination === document)?.regex ?? '$^',
    'u',
  );
}

const firstSegments = [...hosting.rewrites, ...hosting.headers]
  .flatMap((route) => route.source?.split('/')[1] ?? [])
  .filter((segment) => /^[a-z]/.test(segment));

describe('routes', () => {
  it('that are ours begin with a reserved slug', () => {
    expect(firstSegments).toEqual(expect.arrayContaining(['api', 'manage', 'dashboard', 'embed', 'assets']));
    for (const segment of firstSegments) expect(reservedSlugs).toContain(segment);
  });

  it('to the booking page are exactly the slugs and types that the contract accepts, in capitals too', () => {
    const page = regexTo('/book.html');
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
      const accepted = slugField.safeParse(name.toLowerCase()).success;
      expect([name, new RegExp(page).test(`/${name}`)]).toEqual([name, accepted]);
      expect([name, new RegExp(page).test(`/ada/${name}`)]).toEqual([name, accepted]);
    }
  });

  it.each(['/', '.', ',', ')', '>', '%3E', '%20', '”', '/.', '%E2%80%9D'])(
    'forgive %j at the end of an address, as it is typed or copied from a sentence',
    (stray) => {
      expect(regexTo('/book.html').test(`/ada${stray}`)).toBe(true);
      expect(regexTo('/book.html').test(`/ada/call${stray}`)).toBe(true);
      expect(regexTo('/embed.html').test(`/embed/ada/call${stray}`)).toBe(true);
      expect(regexTo('/manage.html').test(`/manage${stray}`)).toBe(true);
    },
  );

  it('to the manage page take a link whose # became %23, and nothing that could be a slug', () => {
    for (const path of ['/manage%23a.b.c', '/Manage%23a.b.c', '/manage#a.b.c'])
      expect([path, regexTo('/manage.html').test(path)]).toEqual([path, true]);
    for (const path of ['/manager', '/manage-me', '/manage/call', '/manage2'])
      expect([path, regexTo('/manage.html').test(path)]).toEqual([path, false]);
  });

  it('forgive no other word, no ending of a file and no other depth', () => {
    for (const path of ['/ada.php', '/ada/call/more', '/ada/call.html', '/.env', '/wp-login.php', '/a%2Fb'])
      expect([path, regexTo('/book.html').test(path)]).toEqual([path, false]);
  });

  it('reserve only what could be a slug at all', () => {
    for (const slug of reservedSlugs) expect([slug, slugField.safeParse(slug).success]).toEqual([slug, true]);
  });
});
