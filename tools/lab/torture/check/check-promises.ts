// Checks the mails and reminders of one reading: one mail per side and version, reminders for its time.
import { minuteMs } from './setting.ts';
import type { RawBooking, RawState } from './raw-state.ts';
import type { Violation } from './violation.ts';

/** The product names a mail `{booking}:{kind}:{recipient}:{version}`. */
export function checkPromises(state: RawState): Violation[] {
  return [...mails(state), ...reminders(state)];
}

function mails(state: RawState): Violation[] {
  const promised = new Map(state.promises.map((promise) => [promise.name, promise]));
  const missing = state.bookings.flatMap((booking) =>
    newsOf(booking)
      .filter((name) => !promised.delete(name))
      .map((name) => about(booking, `the mail ${name} was never promised`)),
  );
  const strange = [...promised.values()].map(
    ({ provider, name }): Violation => ({
      rule: 'promises',
      provider,
      span: null,
      says: `the mail ${name} tells of nothing that happened`,
    }),
  );
  return [...missing, ...strange];
}

function newsOf({ id, status, version }: RawBooking): string[] {
  return Array.from({ length: version + 1 }, (_, number) => {
    const isLast = number === version;
    const kind = number === 0 ? 'confirmed' : isLast && status === 'cancelled' ? 'cancelled' : 'moved';
    return ['client', 'provider'].map((side) => `${id}:${kind}:${side}:${number}`);
  }).flat();
}

function reminders(state: RawState): Violation[] {
  const bookings = new Map(state.bookings.map((booking) => [booking.id, booking]));
  const reminded = new Set<string>();
  const strange = state.reminders.flatMap((reminder) => {
    const booking = bookings.get(reminder.booking);
    if (booking?.status !== 'active') {
      const says = `a reminder of ${reminder.booking}, which is no appointment (any more)`;
      return [{ rule: 'promises', provider: reminder.provider, span: null, says } as const];
    }
    reminded.add(booking.id);
    const { dueAt, offsetMinutes, version } = reminder;
    const right = dueAt === null || dueAt === booking.startsAt - offsetMinutes * minuteMs;
    return right && version === booking.version
      ? []
      : [about(booking, `a reminder of ${booking.id} for another time`)];
  });
  const missing = state.bookings
    .filter(({ id, status }) => status === 'active' && !reminded.has(id))
    .map((booking) => about(booking, `${booking.id} has no reminder`));
  return [...strange, ...missing];
}

function about({ provider, taken: span }: RawBooking, says: string): Violation {
  return { rule: 'promises', provider, span, says };
}
