// Every appointment of a client counts once, by what became of it.
import { expect, it } from 'vitest';
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { countAppointments } from './count-appointments.ts';

const now = instant(Date.UTC(2027, 0, 11, 8));
const at = (hours: number): Instant => instant(now + hours * 60 * minuteMs);

function appointment(hours: number, wishes: Partial<Parameters<typeof countAppointments>[0][number]> = {}) {
  return {
    status: 'active' as const,
    startsAt: at(hours),
    endsAt: instant(at(hours) + 30 * minuteMs),
    cancelledBy: null,
    noShow: false,
    ...wishes,
  };
}

it('tells kept, missed, coming and cancelled ones apart, and who cancelled', () => {
  const cancelled = { status: 'cancelled' } as const;
  const all = [
    appointment(-48),
    appointment(-24, { noShow: true }),
    appointment(-0.25),
    appointment(5),
    appointment(3),
    appointment(1, { ...cancelled, cancelledBy: 'client' }),
    appointment(-90, { ...cancelled, cancelledBy: 'provider' }),
  ];
  expect(countAppointments(all, now)).toEqual({
    ahead: 2,
    kept: 1,
    noShows: 1,
    cancelledByClient: 1,
    cancelledByProvider: 1,
    first: at(-48),
    next: at(3),
  });
});

it('has no first and no next where all were cancelled', () => {
  const { first, next, ahead } = countAppointments([appointment(2, { status: 'cancelled' })], now);
  expect([first, next, ahead]).toEqual([null, null, 0]);
});
