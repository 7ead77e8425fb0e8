// A page from a file: every value checked, bookable at once, and safe to save again.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instant } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { repoRoot } from '../../tools/dev/emulators/repo-root.ts';
import type { PageFile } from '@holdfast/contract/setup/page-file.ts';
import { readPageFile } from '../../tools/ops/provider/read-page-file.ts';
import { savePage } from '../../tools/ops/provider/save-page.ts';
import { testDeps } from '../builders/test-deps.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';
import { granted } from '../builders/granted.ts';

const text = readFileSync(join(repoRoot, 'docs/example-page.json'), 'utf8');
const example: PageFile = readPageFile(text);
const now = instant(testStart);
const own = (): PageFile => ({ ...example, slug: `t-${randomUUID().slice(0, 18)}` });

describe('the example page', () => {
  it('can be booked as soon as it is saved, and saving it again changes nothing', async () => {
    const deps = testDeps();
    const page = own();
    const uid = randomUUID();
    await savePage(deps.db, uid, page, now);
    const opened = await openBookingPage(deps, { slug: page.slug });
    expect(opened).toMatchObject({ ok: true, value: { types: [{ id: 'intro-call' }] } });
    expect(granted(opened).slots?.starts.length).toBeGreaterThan(50);
    await savePage(deps.db, uid, page, now);
    expect(await openBookingPage(deps, { slug: page.slug })).toEqual(opened);
  });

  it('archives a type that left the file, and leads old names to the page', async () => {
    const deps = testDeps();
    const page = own();
    const uid = randomUUID();
    await savePage(deps.db, uid, page, now);
    const [call] = Object.values(page.types);
    if (!call) throw new Error('the example has a type');
    const renamed = { ...page, slug: `${page.slug}x`, types: { 'other-call': call } };
    await savePage(deps.db, uid, renamed, now);
    for (const slug of [page.slug, renamed.slug]) {
      const opened = await openBookingPage(deps, { slug });
      expect(granted(opened).types.map(({ id }) => id)).toEqual(['other-call']);
    }
  });

  it('keeps what it does not say, and counts as a save of what it does', async () => {
    const { db } = testDeps();
    const uid = randomUUID();
    const page = own();
    await savePage(db, uid, page, now);
    const chosen = {
      contact: 'Call me',
      accent: 'plum',
      hasPicture: true,
      senderName: 'Lindqvist Tax',
      mailOnBooking: false,
      pause: { until: null, note: 'On holiday.' },
      signedOutAt: 1_800_000_000,
    };
    const [type = ''] = Object.keys(page.types);
    const [provider, stored] = [db.doc(`providers/${uid}`), db.doc(`providers/${uid}/bookingTypes/${type}`)];
    await provider.update({ ...chosen, profileVersion: 4, availabilityVersion: 7, name: 'Other' });
    await stored.update({ status: 'secret', version: 3, name: 'Other' });
    await savePage(db, uid, page, now);
    expect((await provider.get()).data()).toMatchObject({
      ...chosen,
      name: page.name,
      profileVersion: 5,
      availabilityVersion: 8,
    });
    expect((await stored.get()).data()).toMatchObject({
      ...page.types[type],
      status: 'secret',
      version: 4,
    });
  });

  it('shows a type that it brings back, and enables nobody whom the owner has disabled', async () => {
    const { db } = testDeps();
    const uid = randomUUID();
    const page = own();
    await savePage(db, uid, page, now);
    const [type = ''] = Object.keys(page.types);
    const [provider, stored] = [db.doc(`providers/${uid}`), db.doc(`providers/${uid}/bookingTypes/${type}`)];
    await stored.update({ status: 'archived' });
    await provider.update({ status: 'inactive' });
    await savePage(db, uid, page, now);
    expect((await stored.get()).get('status')).toBe('visible');
    expect((await provider.get()).get('status')).toBe('inactive');
    await provider.update({ status: 'closed' });
    await expect(savePage(db, uid, page, now)).rejects.toThrow('closed their page for good');
  });

  it('does not take a name that belongs to somebody else', async () => {
    const { db } = testDeps();
    const page = own();
    await savePage(db, randomUUID(), page, now);
    await expect(savePage(db, randomUUID(), page, now)).rejects.toThrow('belongs to another provider');
  });

  it.each<[string, (page: PageFile) => object, string]>([
    ['a reserved name', (page) => ({ ...page, slug: 'dashboard' }), 'slug'],
    ['an unknown zone', (page) => ({ ...page, timeZone: 'Mars/Olympus' }), 'timeZone'],
    [
      'hours off the grid',
      (page) => ({ ...page, weekly: [{ days: [1], start: '09:02', end: '10:00' }] }),
      'weekly.0.start',
    ],
    [
      'a day that is none',
      (page) => ({ ...page, overrides: [{ date: '2027-02-30', ranges: [] }] }),
      'overrides.0.date',
    ],
    ['no types', (page) => ({ ...page, types: {} }), 'types'],
    ['unknown words', (page) => ({ ...page, colour: 'red' }), 'colour'],
  ])('with %s is refused with the place of the mistake', (_what, change, place) => {
    expect(() => readPageFile(JSON.stringify(change(example)))).toThrow(`  ${place}: `);
  });
});
