// The first round trip of a page: what it returns, and how many documents it reads.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deps } from '../../functions/src/deps.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import {
  bookingTypeDocument,
  pictureDocument,
  providerDocument,
  slugDocument,
} from '../../functions/src/store/paths.ts';
import { slugData } from '../../functions/src/store/slugs.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { countingReads } from '../../tools/dev/host/counting-reads.ts';
import { newProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { ownFirestore } from '../../tools/dev/host/test-firestore.ts';
import { granted } from '../builders/granted.ts';

let deps: Deps;
beforeAll(() => {
  deps = testDeps();
});

describe('openBookingPage', () => {
  it('brings slots along when exactly one type is visible', async () => {
    const provider = await newProvider(deps.db, { types: { call: {}, hidden: { status: 'archived' } } });
    const page = await openBookingPage(deps, { slug: provider.slug });
    expect(granted(page).types.map((type) => type.id)).toEqual(['call']);
    expect(granted(page).slots?.starts[0]).toBe('2027-01-11T09:00:00.000Z');
  });

  it('leaves the choice to the visitor when several types are visible, and sorts them as the provider did', async () => {
    const provider = await newProvider(deps.db, { types: { visit: { position: 2 }, call: { position: 1 } } });
    const page = await openBookingPage(deps, { slug: provider.slug });
    expect(granted(page).types.map((type) => type.id)).toEqual(['call', 'visit']);
    expect(granted(page).slots).toBeNull();
    const chosen = await openBookingPage(deps, { slug: provider.slug, type: 'visit' });
    expect(granted(chosen).slots?.type).toBe('visit');
  });

  it('ends its first list, and the window of a type, with the last local date of the provider', async () => {
    const provider = await newProvider(deps.db, { types: { call: { windowDays: 30 } } });
    const page = await openBookingPage(deps, { slug: provider.slug });
    // Fourteen and thirty dates from Monday 2027-01-11 on, in Stockholm (UTC+1).
    expect(granted(page).slots?.to).toBe('2027-01-24T23:00:00.000Z');
    expect(granted(page).types[0]?.windowEndsAt).toBe('2027-02-09T23:00:00.000Z');
  });

  it('shows no buffers, hours, bookings or names of the provider [P15]', async () => {
    const provider = await newProvider(deps.db);
    await confirmBooking(deps, confirmInput({ slug: provider.slug, start: '2027-01-12T09:00:00.000Z' }));
    const text = JSON.stringify(await openBookingPage(deps, { slug: provider.slug }));
    for (const inner of ['buffer', 'weekly', 'Alan', 'alan@example.com', provider.id]) {
      expect(text).not.toContain(inner);
    }
  });

  it('shows the accent, the picture and the contact of the provider', async () => {
    const provider = await newProvider(deps.db, {
      provider: { accent: 'plum', contact: 'Call +46 8 123 456' },
    });
    const plain = granted(await openBookingPage(deps, { slug: provider.slug }));
    expect(plain.provider).toMatchObject({ accent: 'plum', contact: 'Call +46 8 123 456' });
    expect(plain.provider).not.toHaveProperty('picture');
    const dataUrl = 'data:image/png;base64,AAAA';
    await pictureDocument(deps.db, provider.id).set({ v: 1, dataUrl });
    await providerDocument(deps.db, provider.id).update({ hasPicture: true });
    const pictured = granted(await openBookingPage(deps, { slug: provider.slug }));
    expect(pictured.provider.picture).toBe(dataUrl);
  });

  it('keeps the room of a video call for those who have booked, and its change changes no terms', async () => {
    const room = (link: string) => ({ kind: 'video', text: 'Video call', link }) as const;
    const provider = await newProvider(deps.db, {
      types: { call: { place: room('https://video.example/1') } },
    });
    const opened = granted(await openBookingPage(deps, { slug: provider.slug }));
    expect(JSON.stringify(opened)).not.toContain('video.example');
    const input = confirmInput({ slug: provider.slug, start: '2027-01-12T09:00:00.000Z' });
    const [type] = opened.types;
    await bookingTypeDocument(deps.db, provider.id, 'call').update({
      place: room('https://video.example/2'),
    });
    const made = granted(
      await confirmBooking(deps, { ...input, ...(type?.terms ? { terms: type.terms } : {}) }),
    );
    expect(made.booking.place.link).toBe('https://video.example/2');
  });

  it('answers to a former name with the present one', async () => {
    const provider = await newProvider(deps.db);
    const former = `f-${provider.id.slice(0, 18)}`;
    await slugDocument(deps.db, former).set(slugData(provider.id));
    const opened = granted(await openBookingPage(deps, { slug: former }));
    expect(opened.provider.slug).toBe(provider.slug);
  });

  it('reads at most 20 documents and the visible types for 14 days, however many bookings there are [P18]', async () => {
    const types = { call: { bufferBeforeMinutes: 240, bufferAfterMinutes: 240 }, visit: {}, talk: {} };
    const provider = await newProvider(deps.db, { types });
    for (const day of [12, 13, 14, 15, 18]) {
      const start = `2027-01-${day}T12:00:00.000Z`;
      const made = await confirmBooking(deps, confirmInput({ slug: provider.slug, start }));
      expect(made.ok).toBe(true);
    }
    const counted = countingReads(deps.db);
    const page = await openBookingPage({ ...deps, db: counted.db }, { slug: provider.slug, type: 'call' });
    expect(page.ok).toBe(true);
    expect(counted.documents()).toBeGreaterThan(14);
    expect(counted.documents()).toBeLessThanOrEqual(20 + 3);
  });
});

describe('a type with limits per day and week', () => {
  // Early, noon and late in midweek, west and east: days and weeks reach beyond the list on both sides.
  it.each([
    ['Europe/Stockholm', '2027-01-13T02:00:00Z'],
    ['Europe/Stockholm', '2027-01-13T12:00:00Z'],
    ['America/Los_Angeles', '2027-01-13T20:00:00Z'],
    ['Pacific/Auckland', '2027-01-14T23:00:00Z'],
  ])(
    'in %s at %s has a first page that reads at most 20 documents and the visible types [P18]',
    async (timeZone, at) => {
      const provider = await newProvider(deps.db, {
        provider: { timeZone },
        types: { call: { maxPerDay: 3, maxPerWeek: 8 } },
      });
      const counted = countingReads(deps.db);
      const page = await openBookingPage(
        { ...deps, db: counted.db, now: () => instantFromIso(at) },
        { slug: provider.slug },
      );
      expect(granted(page).slots?.starts.length).toBeGreaterThan(100);
      expect(counted.documents()).toBeLessThanOrEqual(20 + 1);
    },
  );

  it('counts bookings of the same week before and after the list [P6]', async () => {
    const provider = await newProvider(deps.db, {
      types: { call: { maxPerWeek: 2, windowDays: 30 }, other: { position: 2 } },
    });
    const book = async (start: string) =>
      (await confirmBooking(deps, confirmInput({ slug: provider.slug, start }))).ok;
    // Two in the week of the 18th, one of them on its last day.
    expect([await book('2027-01-18T09:00:00.000Z'), await book('2027-01-22T09:00:00.000Z')]).toEqual([
      true,
      true,
    ]);
    const starts = async (from: string, to: string) => {
      const listed = await listSlots(deps, { slug: provider.slug, type: 'call', from, to });
      return granted(listed).slots.starts.length;
    };
    expect(await starts('2027-01-20T00:00:00Z', '2027-01-21T00:00:00Z')).toBe(0);
    expect(await starts('2027-01-19T12:00:00Z', '2027-01-19T15:00:00Z')).toBe(0);
    expect(await starts('2027-01-20T00:00:00Z', '2027-01-26T00:00:00Z')).toBe(16);
    expect(await book('2027-01-20T09:00:00.000Z')).toBe(false);
  });
});

describe('a start that is refused', () => {
  it.each([
    [
      'far below a notice of 90 days',
      { noticeMinutes: 90 * 1_440, windowDays: 120 },
      '2027-01-12T09:00:00.000Z',
    ],
    ['years behind the window', { windowDays: 30 }, '2029-06-12T09:00:00.000Z'],
    ['with limits', { maxPerDay: 1, maxPerWeek: 2, windowDays: 365 }, '2027-06-12T09:10:00.000Z'],
  ])('%s costs at most forty reads, with the nearest free times [P18]', async (_title, type, start) => {
    const provider = await newProvider(deps.db, { types: { call: type } });
    const counted = countingReads(deps.db);
    const input = confirmInput({ slug: provider.slug, start });
    const answer = await confirmBooking({ ...deps, db: counted.db }, input);
    expect(answer).toMatchObject({
      ok: false,
      refusal: { kind: 'slot-not-offered', params: { alternatives: { length: 3 } } },
    });
    expect(counted.documents()).toBeLessThanOrEqual(40);
  });
});

describe('the page of a slug', () => {
  it('is remembered for the database it was read from, and for no other', async () => {
    const { db: elsewhere } = ownFirestore();
    const here = await newProvider(deps.db);
    const there = await newProvider(elsewhere, { provider: { slug: here.slug, name: 'Grace Iyer' } });
    expect(there.slug).toBe(here.slug);
    const names: unknown[] = [];
    for (const db of [deps.db, elsewhere, deps.db]) {
      const page = await openBookingPage({ ...deps, db }, { slug: here.slug });
      names.push(granted(page).provider.name);
    }
    expect(names).toEqual(['Ada Lindqvist', 'Grace Iyer', 'Ada Lindqvist']);
  });
});

describe('listSlots', () => {
  it('reads the page, the type and one ledger a day', async () => {
    const provider = await newProvider(deps.db);
    const counted = countingReads(deps.db);
    const range = { from: '2027-01-11T09:00:00Z', to: '2027-01-25T09:00:00Z' };
    const listed = await listSlots(
      { ...deps, db: counted.db },
      { slug: provider.slug, type: 'call', ...range },
    );
    expect(granted(listed).slots.starts.length).toBeGreaterThan(100);
    expect(counted.documents()).toBeLessThanOrEqual(20);
  });

  it('says not-found for a hidden type, as for one that never existed [P15]', async () => {
    const provider = await newProvider(deps.db, { types: { call: {}, hidden: { status: 'archived' } } });
    const range = { from: '2027-01-11T09:00:00Z', to: '2027-01-12T09:00:00Z' };
    const hidden = await listSlots(deps, { slug: provider.slug, type: 'hidden', ...range });
    const never = await listSlots(deps, { slug: provider.slug, type: 'never-was', ...range });
    expect(hidden).toEqual({ ok: false, refusal: { kind: 'not-found', params: {} } });
    expect(never).toEqual(hidden);
  });
});
