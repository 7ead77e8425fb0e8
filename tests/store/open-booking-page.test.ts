// The first round trip of a page: what it says, and how many documents it reads.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deps } from '../../functions/src/deps.ts';
import { confirmBooking } from '../../functions/src/use-cases/confirm-booking.ts';
import { listSlots } from '../../functions/src/use-cases/list-slots.ts';
import { openBookingPage } from '../../functions/src/use-cases/open-booking-page.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { countingReads } from '../builders/counting-reads.ts';
import { newProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';

let deps: Deps;
beforeAll(() => {
  deps = testDeps();
});

describe('openBookingPage', () => {
  it('brings slots along when exactly one type is visible', async () => {
    const provider = await newProvider(deps.db, { types: { call: {}, hidden: { status: 'archived' } } });
    const page = await openBookingPage(deps, { slug: provider.slug });
    expect(page.ok && page.value.types.map((type) => type.id)).toEqual(['call']);
    expect(page.ok && page.value.slots?.starts[0]).toBe('2027-01-11T09:00:00.000Z');
  });

  it('leaves the choice to the visitor when several types are visible, and sorts them as the provider did', async () => {
    const provider = await newProvider(deps.db, { types: { visit: { position: 2 }, call: { position: 1 } } });
    const page = await openBookingPage(deps, { slug: provider.slug });
    expect(page.ok && page.value.types.map((type) => type.id)).toEqual(['call', 'visit']);
    expect(page.ok && page.value.slots).toBeNull();
    const chosen = await openBookingPage(deps, { slug: provider.slug, type: 'visit' });
    expect(chosen.ok && chosen.value.slots?.type).toBe('visit');
  });

  it('ends its first list, and the window of a type, with the last local date of the provider', async () => {
    const provider = await newProvider(deps.db, { types: { call: { windowDays: 30 } } });
    const page = await openBookingPage(deps, { slug: provider.slug });
    // Fourteen and thirty dates from Monday 2027-01-11 on, in Stockholm (UTC+1).
    expect(page.ok && page.value.slots?.to).toBe('2027-01-24T23:00:00.000Z');
    expect(page.ok && page.value.types[0]?.windowEndsAt).toBe('2027-02-09T23:00:00.000Z');
  });

  it('shows nothing of how the provider works inside: no buffers, hours, bookings or names [P15]', async () => {
    const provider = await newProvider(deps.db);
    await confirmBooking(deps, confirmInput({ slug: provider.slug, start: '2027-01-12T09:00:00.000Z' }));
    const text = JSON.stringify(await openBookingPage(deps, { slug: provider.slug }));
    for (const inner of ['buffer', 'weekly', 'Alan', 'alan@example.com', provider.id]) {
      expect(text).not.toContain(inner);
    }
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

describe('listSlots', () => {
  it('reads the page, the type and one ledger a day', async () => {
    const provider = await newProvider(deps.db);
    const counted = countingReads(deps.db);
    const range = { from: '2027-01-11T09:00:00Z', to: '2027-01-25T09:00:00Z' };
    const listed = await listSlots(
      { ...deps, db: counted.db },
      { slug: provider.slug, type: 'call', ...range },
    );
    expect(listed.ok && listed.value.slots.starts.length).toBeGreaterThan(100);
    expect(counted.documents()).toBeLessThanOrEqual(20);
  });

  it('says not-found for a hidden type, as for one that never was [P15]', async () => {
    const provider = await newProvider(deps.db, { types: { call: {}, hidden: { status: 'archived' } } });
    const range = { from: '2027-01-11T09:00:00Z', to: '2027-01-12T09:00:00Z' };
    const hidden = await listSlots(deps, { slug: provider.slug, type: 'hidden', ...range });
    const never = await listSlots(deps, { slug: provider.slug, type: 'never-was', ...range });
    expect(hidden).toEqual({ ok: false, refusal: { kind: 'not-found', params: {} } });
    expect(never).toEqual(hidden);
  });
});
