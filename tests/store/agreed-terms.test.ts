// Clients agree to what they see: the terms of a type change while a client books it.
import { beforeEach, describe, expect, it } from 'vitest';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import type { Deps } from '../../functions/src/deps.ts';
import { moveInput } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { setClock } from '../builders/set-clock.ts';
import { testDeps } from '../builders/test-deps.ts';
import { granted } from '../builders/granted.ts';
import type { TypeSeed } from '../../tools/dev/seed/write-provider.ts';

const start = '2027-01-12T09:00:00.000Z';
let deps: Deps;
let provider: TestProvider;
beforeEach(async () => {
  deps = testDeps(setClock().now);
  provider = await newProvider(deps.db);
});

async function shownTerms(): Promise<string | undefined> {
  const page = granted(await openBookingPage(deps, { slug: provider.slug }));
  return page.types[0]?.terms;
}

async function change(fields: Partial<TypeSeed>): Promise<void> {
  await deps.db.doc(`providers/${provider.id}/bookingTypes/call`).update({ ...fields });
}

const changes: readonly [string, Partial<TypeSeed>][] = [
  ['the name', { name: 'Long call' }],
  ['the duration', { durationMinutes: 60 }],
  ['the place', { place: { kind: 'address', text: 'Avenyn 1, Gothenburg' } }],
  ['what is included', { included: [] }],
  ['the questions', { questions: [{ id: 'topic', label: 'Topic', required: false, long: false }] }],
  [
    'the limits of change',
    { policy: { cancelUntilMinutes: null, moveUntilMinutes: 0, mostMoves: 5, reasonRequired: false } },
  ],
];

describe('terms that changed after they were shown', () => {
  it.each(changes)(
    'refuse a booking with the present type, and allow it once the client has seen them: %s [P22]',
    async (_what, fields) => {
      const terms = await shownTerms();
      await change(fields);
      const input = confirmInput({ slug: provider.slug, start, ...(terms ? { terms } : {}) });
      const refused = await confirmBooking(deps, input);
      const seen = await shownTerms();
      expect(refused).toMatchObject({
        ok: false,
        refusal: { kind: 'terms-changed', params: { type: { id: 'call', terms: seen, ...fields } } },
      });
      expect(seen).not.toBe(terms);
      expect((await readTime(deps.db, provider.id)).cells.size).toBe(0);

      const agreed = await confirmBooking(deps, { ...input, ...(seen ? { terms: seen } : {}) });
      expect(agreed).toMatchObject({
        ok: true,
        value: {
          booking: { type: { name: fields.name ?? 'Call', durationMinutes: fields.durationMinutes ?? 30 } },
        },
      });
    },
  );

  it('do not stop the retry of a booking made before [P3]', async () => {
    const terms = await shownTerms();
    const input = confirmInput({ slug: provider.slug, start, ...(terms ? { terms } : {}) });
    const first = await confirmBooking(deps, input);
    await change({ durationMinutes: 60 });
    expect(await confirmBooking(deps, input)).toEqual(first);
  });

  it('are no matter where only the summary, the hours ahead or the buffers changed', async () => {
    const terms = await shownTerms();
    await change({ summary: 'Other words.', noticeMinutes: 60, bufferAfterMinutes: 15 });
    expect(await shownTerms()).toBe(terms);
  });

  it('book as ever for a page from before there were terms', async () => {
    await change({ durationMinutes: 60 });
    expect(await confirmBooking(deps, confirmInput({ slug: provider.slug, start }))).toMatchObject({
      ok: true,
      value: { booking: { type: { durationMinutes: 60 } } },
    });
  });
});

describe('a hold', () => {
  it('keeps the terms that were shown when it was taken, and books by them [P22]', async () => {
    const terms = await shownTerms();
    const shown = terms ? { terms } : {};
    const hold = holdInput({ slug: provider.slug, start, ...shown });
    expect(await holdSlot(deps, hold)).toMatchObject({ ok: true });
    await change({ durationMinutes: 60, place: { kind: 'video', text: 'Video call' } });
    const input = confirmInput({ slug: provider.slug, start, hold: hold.secret, ...shown });
    expect(await confirmBooking(deps, input)).toMatchObject({
      ok: true,
      value: { booking: { endsAt: '2027-01-12T09:30:00.000Z', place: { kind: 'phone' } } },
    });
  });

  it('says at once that the terms are others than the visitor saw, and only then', async () => {
    const terms = await shownTerms();
    const shown = terms ? { terms } : {};
    const before = await holdSlot(deps, holdInput({ slug: provider.slug, start, ...shown }));
    expect(before).toMatchObject({ ok: true });
    expect(granted(before).type).toBeUndefined();
    await change({ durationMinutes: 45 });
    const after = await holdSlot(
      deps,
      holdInput({ slug: provider.slug, start: '2027-01-12T11:00:00.000Z', ...shown }),
    );
    expect(after).toMatchObject({
      ok: true,
      value: { type: { durationMinutes: 45, terms: await shownTerms() } },
    });
  });

  it('taken under old terms books by the new ones once the visitor has seen them [P22]', async () => {
    const hold = holdInput({ slug: provider.slug, start });
    expect(await holdSlot(deps, hold)).toMatchObject({ ok: true });
    await change({ durationMinutes: 60 });
    const terms = await shownTerms();
    const input = confirmInput({
      slug: provider.slug,
      start,
      hold: hold.secret,
      ...(terms ? { terms } : {}),
    });
    expect(await confirmBooking(deps, input)).toMatchObject({
      ok: true,
      value: { booking: { endsAt: '2027-01-12T10:00:00.000Z' } },
    });
    const time = await readTime(deps.db, provider.id);
    expect(time.cells.size).toBe(12);
    expect(new Set(time.cells.values()).size).toBe(1);
  });
});

describe('a move', () => {
  it('by terms that the client has not seen is refused, and allowed once the client has seen them [P22]', async () => {
    const booked = granted(await confirmBooking(deps, confirmInput({ slug: provider.slug, start })));
    const token = booked.manageToken;
    const range = { from: '2027-01-12T00:00:00Z', to: '2027-01-14T00:00:00Z' };
    const list = granted(
      await listSlots(deps, { slug: provider.slug, type: 'call', ...range, ownBooking: token }),
    );
    const terms = list.type?.terms;
    expect(terms).toBe(await shownTerms());
    await change({ durationMinutes: 60 });
    const input = moveInput(token, '2027-01-13T09:00:00.000Z');
    const refused = await rescheduleBooking(deps, { ...input, ...(terms ? { terms } : {}) });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { kind: 'terms-changed', params: { type: { durationMinutes: 60 } } },
    });
    const seen = await shownTerms();
    expect(await rescheduleBooking(deps, { ...input, ...(seen ? { terms: seen } : {}) })).toMatchObject({
      ok: true,
      value: { booking: { endsAt: '2027-01-13T10:00:00.000Z' } },
    });
  });
});
