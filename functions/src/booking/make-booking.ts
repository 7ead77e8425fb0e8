// Makes a booking for a client or a provider: time, document, mails and reminders in one commit.
import { type Refusal, unavailable } from '@holdfast/contract/refusals.ts';
import type { OwnRule } from '@holdfast/contract/parts/own-rules.ts';
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import type { Changer } from '@holdfast/core/booking/decide-change.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Deps } from '../deps.ts';
import { takeTime } from '../lock/take-time.ts';
import type { Taking } from '../lock/taking.ts';
import { ledgersNear, type Wish } from '../page/nearest-free.ts';
import { refuseLostSlot } from '../page/refuse-lost-slot.ts';
import { bookingDataFrom, bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import type { PlaceInLimit } from '../store/limits.ts';
import { bookingDocument } from '../store/paths.ts';
import { firstVersion, type Respond } from './booking-response.ts';
import { writeConsequences } from './write-consequences.ts';

export interface NewBooking extends Pick<Taking, 'release' | 'releaseNow'> {
  readonly bookingId: string;
  readonly payloadHash: string;
  readonly agreement: Agreement;
  readonly places: readonly PlaceInLimit[];
  readonly wish: Wish;
  readonly by: Changer;
  /** The provider's own rules that the provider broke by name. */
  readonly overrode: readonly OwnRule[];
  readonly now: Instant;
}

/** `limited` means that the type has reached a limit and nothing was written. */
export async function makeBooking<Response>(
  deps: Deps,
  booking: NewBooking,
  respond: Respond<Response>,
): Promise<Result<Response, Refusal<'slot-taken' | 'idempotency-mismatch' | 'unavailable'>> | 'limited'> {
  const { bookingId, payloadHash, agreement, places, wish, by, overrode, now } = booking;
  const { startsAt, taken, type } = agreement;
  const providerId = wish.provider.id;
  const version = { bookingId, version: 0, linkVersion: 1, stampedAt: now, isCancelled: false, agreement };
  // Made before the commit, so that a failure here promises nothing.
  const response = await respond(version);
  const outcome = await takeTime(deps, {
    providerId,
    entry: { kind: 'booking', id: bookingId, taken, type: type.id, start: startsAt, until: null },
    own: bookingDocument(deps.db, bookingId),
    release: booking.release,
    releaseNow: booking.releaseNow,
    places,
    now,
    whenTaken: ledgersNear(deps, wish),
    write: (transaction) => {
      const names = places.map(({ name }) => name);
      const record = { providerId, payloadHash, createdAt: now, places: names, by, overrode };
      const data = bookingDataFrom(agreement, record);
      transaction.create(bookingDocument(deps.db, bookingId), data);
      const { reminderMinutes } = type;
      const made = { bookingId, providerId, version: 0, startsAt, reminderMinutes, remindersStopped: false };
      writeConsequences(deps, transaction, { kind: 'confirmed', ...made }, now);
    },
  });
  switch (outcome.kind) {
    case 'committed':
      return ok(response);
    case 'recorded': {
      const recorded = bookingFromSnapshot(outcome.snapshot);
      return recorded ? respondAgain(recorded, payloadHash, respond) : refuse(unavailable);
    }
    case 'taken':
      return refuseLostSlot(deps, 'slot-taken', wish, outcome.read);
    case 'limited':
      return 'limited';
    case 'stale':
    case 'unavailable':
      return refuse(unavailable);
  }
}

/** The key's first response, even if the booking has changed since. */
export async function respondAgain<Response>(
  booking: StoredBooking,
  payloadHash: string,
  respond: Respond<Response>,
): Promise<Result<Response, Refusal<'idempotency-mismatch'>>> {
  if (booking.payloadHash === payloadHash) return ok(await respond(firstVersion(booking)));
  const bookingReference = booking.agreement.reference;
  return refuse({ kind: 'idempotency-mismatch', params: { bookingReference } });
}
