// The clocks in responses, and visitors in unknown zones: no visitor is refused for one.
import { randomUUID } from 'node:crypto';
import { clocksPart, type Clock } from '@holdfast/contract/parts/clocks.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deps } from '../../functions/src/deps.ts';
import { bookForClient } from '../../functions/src/booking/book-for-client.ts';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { bookedDesk, cancelInput, moveInput, start } from '../builders/booked-desk.ts';
import { asProvider } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { granted } from '../builders/granted.ts';

let deps: Deps;
beforeAll(() => {
  deps = testDeps();
});

/** What the clock shows at an instant, read as a page reads it: by the last segment that has begun. */
function shown(clock: Clock | null | undefined, at: string): string | undefined {
  const segments = clock?.segments ?? [];
  const segment = segments.findLast(({ from }) => Date.parse(from) <= Date.parse(at)) ?? segments[0];
  return segment && new Date(Date.parse(at) + segment.offsetMinutes * 60_000).toISOString().slice(0, 16);
}

/** Not zones to any product, but browsers report them all the same. */
const unknownZones = [
  'America/Atlantis',
  'Etc/Unknown',
  '+05:30',
  'UTC+99',
  'Europe/../etc',
  '',
  '\u202E<b>',
];

describe('responses with times', () => {
  it('carry the clocks of provider and visitor for the days shown, to the end of the window [P21]', async () => {
    const provider = await newProvider(deps.db, { types: { call: { windowDays: 120 } } });
    const zone = 'America/New_York';
    const range = { from: '2027-01-12T00:00:00.000Z', to: '2027-01-13T00:00:00.000Z' };
    const answers = [
      await openBookingPage(deps, { slug: provider.slug, zone }),
      await listSlots(deps, { slug: provider.slug, type: 'call', ...range, zone }),
    ];
    for (const answer of answers) {
      const clocks = answer.ok ? clocksPart.parse(answer.value.clocks) : null;
      expect(clocks?.provider.zone).toBe('Europe/Stockholm');
      expect(clocks?.visitor?.zone).toBe(zone);
      // A day before the first time, and on both sides of the changes in March.
      expect(shown(clocks?.provider, '2027-01-10T12:00:00Z')).toBe('2027-01-10T13:00');
      expect(shown(clocks?.provider, '2027-03-28T00:59:00Z')).toBe('2027-03-28T01:59');
      expect(shown(clocks?.provider, '2027-03-28T01:00:00Z')).toBe('2027-03-28T03:00');
      expect(shown(clocks?.visitor, '2027-03-14T06:59:00Z')).toBe('2027-03-14T01:59');
      expect(shown(clocks?.visitor, '2027-03-14T07:00:00Z')).toBe('2027-03-14T03:00');
    }
  });

  it('carry the clocks of an appointment from now until it is over [P21]', async () => {
    const desk = await bookedDesk();
    const zone = 'Asia/Kolkata';
    const viewed = await viewBooking(desk.deps, { token: desk.booked.manageToken, zone });
    const moved = granted(
      await rescheduleBooking(desk.deps, moveInput(desk.booked.manageToken, '2027-01-13T09:00:00.000Z')),
    );
    const cancelled = await cancelBooking(desk.deps, cancelInput(moved.manageToken));
    if (!viewed.ok || !cancelled.ok) throw new Error('refused');
    expect(shown(viewed.value.clocks?.visitor, start)).toBe('2027-01-12T14:30');
    // As far as the appointment can be moved, past the change in March.
    expect(shown(viewed.value.clocks?.provider, '2027-07-12T09:00:00Z')).toBe('2027-07-12T11:00');
    expect(shown(desk.booked.clocks?.visitor, '2027-07-12T09:00:00Z')).toBe('2027-07-12T05:00');
    for (const { clocks } of [desk.booked, moved, cancelled.value]) {
      expect(shown(clocks?.provider, start)).toBe('2027-01-12T10:00');
      expect(shown(clocks?.visitor, start)).toBe('2027-01-12T04:00');
    }
  });

  it('are the same again when the same key asks again', async () => {
    const provider = await newProvider(deps.db);
    for (const [hour, timeZone] of [[9, 'Asia/Kolkata'] as const, [10, 'America/Atlantis'] as const]) {
      const input = confirmInput({
        slug: provider.slug,
        start: `2027-01-12T${hour === 9 ? '09' : '10'}:00:00.000Z`,
      });
      const request = { ...input, client: { ...input.client, timeZone } };
      const first = await confirmBooking(deps, request);
      expect(granted(first).clocks?.visitor?.zone).toBe(hour === 9 ? timeZone : undefined);
      expect(await confirmBooking(deps, request)).toEqual(first);
    }
  });

  it('speak of the provider’s clock alone when no zone is named, or none that anybody knows', async () => {
    const desk = await bookedDesk();
    const { slug } = desk.provider;
    const range = { from: '2027-01-12T00:00:00.000Z', to: '2027-01-13T00:00:00.000Z' };
    for (const zone of [undefined, ...unknownZones]) {
      const asked = zone === undefined ? {} : { zone };
      const answers = [
        await openBookingPage(desk.deps, { slug, ...asked }),
        await listSlots(desk.deps, { slug, type: 'call', ...range, ...asked }),
        await viewBooking(desk.deps, { token: desk.booked.manageToken, ...asked }),
      ];
      for (const answer of answers) {
        if (!answer.ok) throw new Error(answer.refusal.kind);
        expect(answer.value.clocks?.visitor).toBeNull();
        expect(shown(answer.value.clocks?.provider, start)).toBe('2027-01-12T10:00');
      }
    }
  });
});

describe('a client in an unknown zone', () => {
  it.each(unknownZones)('is booked in the provider’s zone: %j', async (timeZone) => {
    const provider = await newProvider(deps.db);
    const input = confirmInput({ slug: provider.slug, start });
    const client = { ...input.client, timeZone };
    const byClient = await confirmBooking(deps, { ...input, client });
    expect(granted(byClient).booking.client.timeZone).toBe('Europe/Stockholm');
    const byProvider = await bookForClient(
      deps,
      {
        key: randomUUID(),
        type: 'call',
        start: '2027-01-12T10:00:00.000Z',
        client,
        answers: [],
        override: [],
      },
      await asProvider(deps, provider.id),
    );
    expect(granted(byProvider).booking.client.timeZone).toBe('Europe/Stockholm');
  });

  it('is still read when the name was stored by a product that knew more of them', async () => {
    const desk = await bookedDesk();
    const stored = await desk.deps.db
      .collection('bookings')
      .where('providerId', '==', desk.provider.id)
      .get();
    await stored.docs[0]?.ref.update({ 'client.timeZone': 'America/Atlantis' });
    const viewed = await viewBooking(desk.deps, { token: desk.booked.manageToken });
    expect(granted(viewed).booking.client.timeZone).toBe('Europe/Stockholm');
  });
});
