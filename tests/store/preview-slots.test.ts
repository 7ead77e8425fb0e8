// Previews: exactly what clients would see after the save, why nothing is left, and who would lie outside.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf, RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { previewSlots } from '../../functions/src/availability/preview-slots.ts';
import { readAhead } from '../../functions/src/availability/read-ahead.ts';
import { saveAvailability } from '../../functions/src/availability/save-availability.ts';
import { bookForClient } from '../../functions/src/booking/book-for-client.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { saveBookingType } from '../../functions/src/setup/save-booking-type.ts';
import { admissionData } from '../../functions/src/store/admission.ts';
import { admissionDocument } from '../../functions/src/store/paths.ts';
import { ownFirestore } from '../../tools/dev/host/test-firestore.ts';
import { asProvider, signedInAs } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { typeInput } from '../builders/type-input.ts';

const deps = testDeps();
let ada: TestProvider;
beforeEach(async () => {
  ada = await newProvider(deps.db);
});

type Request = RequestOf<'previewSlots'>;
const weekdays = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };
const stockholm = { timeZone: 'Europe/Stockholm', weekly: [weekdays], overrides: [] };
const mondays = { ...stockholm, weekly: [{ ...weekdays, days: [1] }] };
const start = '2027-01-12T09:00:00.000Z';
const week = { from: '2027-01-11', days: 7 };

const asked = (wishes: Partial<Request> = {}): Request => ({ type: 'call', ...week, ...wishes });
const preview = async (wishes: Partial<Request> = {}) =>
  previewSlots(deps, asked(wishes), {
    account: signedInAs(ada.id),
    provider: await asProvider(deps, ada.id),
  });
const seen = async (wishes: Partial<Request> = {}): Promise<ResponseOf<'previewSlots'>> =>
  granted(await preview(wishes));
const confirm = async (at: string, wishes: Partial<InputOf<'confirmBooking'>> = {}) =>
  granted(await confirmBooking(deps, { ...confirmInput({ slug: ada.slug, start: at }), ...wishes }));
/** What of a type decides its slots, as a draft. */
const draftOf = (wishes: Parameters<typeof typeInput>[0]): NonNullable<Request['draft']> => {
  const { durationMinutes, stepMinutes, bufferBeforeMinutes, bufferAfterMinutes, ...rest } =
    typeInput(wishes);
  const { noticeMinutes, windowDays, maxPerDay, maxPerWeek } = rest;
  const lengths = { durationMinutes, stepMinutes, bufferBeforeMinutes, bufferAfterMinutes };
  return { ...lengths, noticeMinutes, windowDays, maxPerDay, maxPerWeek };
};

describe('a preview', () => {
  it('shows what is seen now beside what would be seen, on the clock of the draft', async () => {
    await confirm(start);
    const { starts, before, clock, emptyBecause } = await seen({
      availability: { ...stockholm, timeZone: 'Asia/Kolkata' },
      from: '2027-01-12',
      days: 1,
    });
    expect([starts[0], starts.length]).toEqual(['2027-01-12T03:30:00.000Z', 15]);
    expect([before?.[0], before?.length]).toEqual(['2027-01-12T08:00:00.000Z', 15]);
    expect(clock).toMatchObject({ zone: 'Asia/Kolkata', segments: [{ offsetMinutes: 330 }] });
    expect(emptyBecause).toBeNull();
  });

  it('without drafts is what clients see, whatever the status of the type', async () => {
    const listed = granted(
      await listSlots(deps, {
        slug: ada.slug,
        type: 'call',
        from: '2027-01-10T23:00:00Z',
        to: '2027-01-17T23:00:00Z',
      }),
    );
    const { starts, before } = await seen();
    expect([starts, before]).toEqual([listed.slots.starts, listed.slots.starts]);
    await deps.db.doc(`providers/${ada.id}/bookingTypes/call`).update({ status: 'hidden' });
    expect((await seen()).starts).toEqual(starts);
  });

  it('has a clock that also fits appointments outside that lie months ahead', async () => {
    const { clock } = await seen({ availability: stockholm });
    expect(clock.segments.map(({ offsetMinutes }) => offsetMinutes)).toEqual([60, 120, 60]);
  });

  it('leaves out what others hold or have booked, and what a drafted limit would close', async () => {
    granted(await holdSlot(deps, holdInput({ slug: ada.slug, start: '2027-01-13T09:00:00.000Z' })));
    await confirm(start);
    const { starts } = await seen();
    expect(starts).not.toContain(start);
    expect(starts).not.toContain('2027-01-13T09:00:00.000Z');
    const limited = await seen({ draft: draftOf({ maxPerDay: 1 }) });
    const days = new Set(limited.starts.map((at) => at.slice(0, 10)));
    expect([...days]).toEqual(['2027-01-11', '2027-01-14', '2027-01-15']);
    const full = await seen({ draft: draftOf({ maxPerWeek: 2 }) });
    expect([full.starts, full.emptyBecause]).toEqual([[], 'limit']);
  });

  it('of a new type has nothing before, and needs a draft', async () => {
    const made = await seen({ type: null, draft: draftOf({ durationMinutes: 480 }) });
    expect([made.before, made.starts.length]).toEqual([null, 4]);
    expect((await seen({ type: 'new-name', draft: draftOf({}) })).before).toBeNull();
    expect(await preview({ type: 'no-such-type' })).toEqual({
      ok: false,
      refusal: { kind: 'not-found', params: {} },
    });
    expect(await preview({ type: null })).toMatchObject({
      ok: false,
      refusal: { kind: 'invalid-request', params: { path: 'draft' } },
    });
  });

  it('works for a newcomer who is let in, and who sends both drafts', async () => {
    const draft = draftOf({});
    const newcomers = testDeps(deps.now, ownFirestore().db);
    const ask = (wishes: Partial<Request>) =>
      previewSlots(newcomers, asked(wishes), { account: signedInAs('newcomer'), provider: null });
    const both = { type: null, availability: stockholm, draft };
    expect(await ask(both)).toEqual({ ok: false, refusal: { kind: 'not-admitted', params: {} } });
    const anyone = admissionData({ addresses: [], domains: [], anyone: true });
    await admissionDocument(newcomers.db).set(anyone);
    const shown = granted(await ask(both));
    expect(shown).toMatchObject({ before: null, outside: [], outsideCount: 0, emptyBecause: null });
    expect(shown.starts).toEqual((await seen()).starts);
    const wrong: [string, Partial<Request>][] = [
      ['availability', { draft }],
      ['draft', { availability: stockholm }],
      ['draft', { availability: stockholm, type: null }],
    ];
    for (const [path, wishes] of wrong) {
      const refusal = { kind: 'invalid-request', params: { path } };
      expect(await ask(wishes)).toMatchObject({ ok: false, refusal });
    }
  });

  it('says what keeps it empty', async () => {
    const reasons = [
      await seen({ availability: { ...stockholm, weekly: [] } }),
      await seen({ draft: draftOf({ durationMinutes: 485 }) }),
      await seen({ draft: draftOf({ noticeMinutes: 14 * 1_440 }) }),
      await seen({ from: '2027-03-01' }),
      await seen({ from: '2039-12-28', days: 31 }),
    ];
    expect(reasons.map((each) => each.emptyBecause)).toEqual([
      'no-hours',
      'too-long',
      'notice',
      'window',
      'window',
    ]);
  });

  it('of hours that never close holds 2,016 starts at most [P18]', async () => {
    const always = { ...stockholm, weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }] };
    const draft = draftOf({ durationMinutes: 5, stepMinutes: 5, windowDays: 60 });
    const { starts } = await seen({ availability: always, draft, days: 31 });
    expect(starts.length).toBe(2_016);
  });
});

describe('appointments outside of drafted hours', () => {
  it('are listed with who and what, earliest first, of all types; buffers do not count', async () => {
    ada = await newProvider(deps.db, {
      types: { call: {}, talk: { name: 'Tax talk', bufferBeforeMinutes: 60 } },
    });
    await confirm('2027-01-14T09:00:00.000Z');
    await confirm('2027-01-12T09:00:00.000Z', { type: 'talk' });
    await confirm('2027-01-18T08:00:00.000Z', { type: 'talk' });
    const { outside, outsideCount } = await seen({ availability: mondays });
    expect(outsideCount).toBe(2);
    expect(outside).toEqual([
      {
        booking: expect.stringMatching(/^[0-9a-f]{32}$/),
        client: 'Alan Reyes',
        type: 'Tax talk',
        startsAt: '2027-01-12T09:00:00.000Z',
        endsAt: '2027-01-12T09:30:00.000Z',
      },
      expect.objectContaining({ type: 'Call', startsAt: '2027-01-14T09:00:00.000Z' }),
    ]);
  });

  it('are neither over, nor cancelled, nor another provider’s; without drafted hours there are none', async () => {
    await confirm(start);
    const grace = await newProvider(deps.db);
    await confirm(start, { slug: grace.slug });
    const [booking] = (await deps.db.collection('bookings').where('providerId', '==', ada.id).get()).docs;
    expect((await seen({ availability: mondays })).outsideCount).toBe(1);
    expect((await seen({ draft: draftOf({ durationMinutes: 60 }) })).outsideCount).toBe(0);
    await booking?.ref.update({ status: 'cancelled' });
    expect((await seen({ availability: mondays })).outsideCount).toBe(0);
  });

  it('are at most fifty by name, and counted among the earliest', async () => {
    await confirm(start);
    const [booking] = (await deps.db.collection('bookings').where('providerId', '==', ada.id).get()).docs;
    const batch = deps.db.batch();
    for (let copy = 1; copy < 60; copy += 1) {
      batch.create(deps.db.doc(`bookings/${ada.id}-${copy}`), Object(booking?.data()));
    }
    await batch.commit();
    const { outside, outsideCount } = await seen({ availability: mondays });
    expect([outside.length, outsideCount]).toEqual([50, 60]);
    await confirm('2027-01-12T08:00:00.000Z');
    const [first, ...others] = await readAhead(deps.db, ada.id, deps.now(), 55);
    expect([first?.startsAt, others.length]).toEqual([Date.parse('2027-01-12T08:00:00.000Z'), 54]);
  });
});

describe('after the save', () => {
  const time = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const someTime = fc.integer({ min: 0, max: 287 }).map((fives) => time(fives * 5));
  const someRange = fc.record({ start: someTime, end: someTime });
  const someDays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  const someHours = fc.record({
    timeZone: fc.constantFrom('Europe/Stockholm', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Los_Angeles'),
    weekly: fc.array(
      fc.tuple(someDays, someRange).map(([days, range]) => ({ days, ...range })),
      { minLength: 1, maxLength: 3 },
    ),
    overrides: fc.array(
      fc.record({
        date: fc.integer({ min: 11, max: 25 }).map((day) => `2027-01-${day}`),
        ranges: fc.array(someRange, { maxLength: 2 }),
        label: fc.constant(''),
      }),
      { maxLength: 2 },
    ),
  });
  const fives = (min: number, max: number) => fc.integer({ min, max }).map((count) => count * 5);
  const someLimit = fc.constantFrom(null, null, 1, 2, 3);
  const someTerms = fc.record({
    durationMinutes: fives(1, 24),
    stepMinutes: fives(1, 24),
    bufferBeforeMinutes: fives(0, 12),
    bufferAfterMinutes: fives(0, 12),
    noticeMinutes: fc.constantFrom(0, 60, 1_440),
    windowDays: fc.integer({ min: 1, max: 30 }),
    maxPerDay: someLimit,
    maxPerWeek: someLimit,
  });

  it('clients see exactly what the preview said [P6]', { timeout: 60_000 }, async () => {
    const property = fc.asyncProperty(someHours, someTerms, async (availability, wishes) => {
      ada = await newProvider(deps.db);
      const owner = await asProvider(deps, ada.id);
      for (const at of ['2027-01-11T10:00:00.000Z', '2027-01-13T10:30:00.000Z', '2027-01-16T22:00:00.000Z']) {
        const { client } = confirmInput({ slug: ada.slug, start: at });
        const key = crypto.randomUUID();
        const made = { key, type: 'call', start: at, client, answers: [], override: ['hours' as const] };
        granted(await bookForClient(deps, made, owner));
      }
      granted(await holdSlot(deps, holdInput({ slug: ada.slug, start: '2027-01-14T10:00:00.000Z' })));
      const terms = typeInput(wishes);
      const range = { from: '2027-01-09', days: 20 };
      const { starts, clock } = await seen({ availability, draft: draftOf(wishes), ...range });
      granted(await saveAvailability(deps, { version: 0, ...availability }, owner));
      granted(await saveBookingType(deps, { type: 'call', version: 0, status: 'visible', terms }, owner));
      const offset = (clock.segments[0]?.offsetMinutes ?? 0) * 60_000;
      const listed = await listSlots(deps, {
        slug: ada.slug,
        type: 'call',
        from: new Date(Date.parse('2027-01-09') - offset).toISOString(),
        to: new Date(Date.parse('2027-01-29') - offset).toISOString(),
      });
      expect(granted(listed).slots.starts).toEqual(starts);
    });
    await fc.assert(property, { seed: 13, numRuns: 15 });
  });
});
