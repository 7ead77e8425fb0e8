// Settles an appointment that no longer reads as agreed: keeps its clock time or its instant, and tells both.
import type { OwnRule } from '@holdfast/contract/parts/own-rules.ts';
import { type Instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { instantsOfWallTime } from '@holdfast/core/time/wall-time.ts';
import { keptInstantFields, type StoredBooking } from '../store/bookings.ts';
import { bookingDocument, providerDocument } from '../store/paths.ts';
import { providerFromSnapshot } from '../store/providers.ts';
import { commitIf } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import { writeConsequences } from '../booking/write-consequences.ts';
import { rescheduleAsProvider } from '../booking/reschedule-as-provider.ts';

/** Null if done. Otherwise a refusal's kind, or a word that `keepClock` or `keepInstant` explains. */
export type NotKept = string | null;

/** The agreement ranks above the provider's hours, grid and limits, but not above other appointments. */
const overrides: readonly OwnRule[] = ['hours', 'grid', 'notice', 'window', 'limit'];

/**
 * Moves the booking to when the provider's clock shows the agreed time, or to the nearer of two such
 * instants. `clock-skips-it`: the clock never shows that time on that date.
 */
export async function keepClock(deps: Deps, booking: StoredBooking, now: Instant): Promise<NotKept> {
  const { id: bookingId, providerId, agreedWall, agreement, version } = booking;
  if (agreedWall === null) return 'nothing-agreed';
  const distance = (at: Instant) => Math.abs(at - agreement.startsAt);
  const [start] = [...instantsOfWallTime(agreement.provider.timeZone, agreedWall)].sort(
    (a, b) => distance(a) - distance(b),
  );
  if (start === undefined) return 'clock-skips-it';
  // A retry finds its record. After a later change of the rules, the version differs and so does the key.
  const key = `clocks:${version}:${agreedWall}`;
  const request = { booking: bookingId, key, start: isoFromInstant(start), override: [...overrides] };
  const provider = providerFromSnapshot(await providerDocument(deps.db, providerId).get());
  if (!provider) return 'not-found';
  const as = { what: 'kept-clock', by: 'system' } as const;
  const moved = await rescheduleAsProvider({ ...deps, now: () => now }, request, provider, as);
  return moved.ok ? null : moved.refusal.kind;
}

/**
 * Keeps the instant and stores what the clock shows there now. `changed-meanwhile`: the booking changed at
 * the same moment; try again.
 */
export async function keepInstant(
  deps: Pick<Deps, 'db' | 'at' | 'promiseMails'>,
  booking: StoredBooking,
  now: Instant,
): Promise<NotKept> {
  const { id, providerId, agreedWall: previousReading, agreement, remindersStopped } = booking;
  if (previousReading === null) return 'nothing-agreed';
  const { startsAt, type } = agreement;
  const version = booking.version + 1;
  const isKept = await commitIf(deps, (transaction) => {
    const fields = keptInstantFields(booking, now);
    transaction.update(bookingDocument(deps.db, id), fields, { lastUpdateTime: booking.writtenAt });
    const { reminderMinutes } = type;
    const change = { bookingId: id, providerId, version, startsAt, reminderMinutes, remindersStopped };
    writeConsequences(deps, transaction, { kind: 'clock-changed', ...change, previousReading }, now);
  });
  return isKept ? null : 'changed-meanwhile';
}
