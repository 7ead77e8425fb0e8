// The commit that makes a booking, whoever books: its time, its document, mails to both sides, reminders.
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import { planReminders } from '@holdfast/core/notices/plan-reminders.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { bookingDataFrom } from '../store/bookings.ts';
import type { PlaceInLimit } from '../store/limits.ts';
import { bookingDocument } from '../store/paths.ts';
import { writeReminders } from '../store/reminders.ts';
import { writeNotices } from '../store/write-notices.ts';
import { takeTime, type TakeOutcome, type Taking } from '../lock/take-time.ts';
import type { Deps } from '../deps.ts';

export interface NewBooking extends Pick<Taking, 'giving' | 'givingNow' | 'whenTaken'> {
  readonly bookingId: string;
  readonly providerId: string;
  readonly agreement: Agreement;
  readonly payloadHash: string;
  readonly places: readonly PlaceInLimit[];
  readonly now: Instant;
}

export function takeBooking(deps: Deps, booking: NewBooking): Promise<TakeOutcome> {
  const { bookingId, providerId, agreement, payloadHash, places, now } = booking;
  const { startsAt, taken, type } = agreement;
  return takeTime(deps, {
    providerId,
    kind: 'b',
    entry: { id: bookingId, taken, type: type.id, start: startsAt, until: null },
    own: bookingDocument(deps.db, bookingId),
    giving: booking.giving,
    givingNow: booking.givingNow,
    places,
    now,
    whenTaken: booking.whenTaken,
    write: (transaction) => {
      const names = places.map(({ name }) => name);
      const data = bookingDataFrom(agreement, { providerId, payloadHash, createdAt: now, places: names });
      transaction.create(bookingDocument(deps.db, bookingId), data);
      const news = { kind: 'confirmed', bookingId, providerId, version: 0, previousStartsAt: null } as const;
      writeNotices(deps, transaction, news, now);
      const { reminderMinutes } = type;
      const reminders = planReminders({ startsAt, reminderMinutes, remindersStopped: false }, now);
      writeReminders(deps.db, transaction, { id: bookingId, providerId, version: 0, startsAt }, reminders);
    },
  });
}
