// The two ways out when an appointment no longer reads as agreed: keep the clock time, or keep the instant. Both sides are told.
import type { OwnRule } from '@holdfast/core/booking/own-rules.ts';
import { planReminders } from '@holdfast/core/notices/plan-reminders.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { instantsOfWallTime } from '@holdfast/core/time/wall-time.ts';
import { keptInstantFields, type StoredBooking } from '../store/bookings.ts';
import { bookingDocument } from '../store/paths.ts';
import { writeReminders } from '../store/reminders.ts';
import { writeNotices } from '../store/write-notices.ts';
import { again, commitIf } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import { readOwnBooking } from '../booking/managed-booking.ts';
import { moveBooking } from '../booking/move-booking.ts';
import { startProblem } from '../booking/start-problem.ts';

/** Null when it is done; otherwise why it is not, in a word: a refusal's kind, or what `keepClock` and `keepInstant` say. */
export type NotKept = string | null;

/** What was agreed stands above the provider's hours, grid and limits; other appointments do not give way. */
const overrides: readonly OwnRule[] = ['hours', 'grid', 'notice', 'window', 'limit'];

/**
 * Moves the booking, through the lock like every move, to the instant at which the provider's clock shows the agreed time;
 * of two such instants to the nearer one. `clock-skips-it`: the clock never shows that time on that date.
 */
export async function keepClock(deps: Deps, booking: StoredBooking, now: Instant): Promise<NotKept> {
  const { id: bookingId, providerId, agreedWall, agreement, version } = booking;
  if (agreedWall === null) return 'nothing-agreed';
  const distance = (at: Instant) => Math.abs(at - agreement.startsAt);
  const [start] = [...instantsOfWallTime(agreement.provider.timeZone, agreedWall)].sort(
    (a, b) => distance(a) - distance(b),
  );
  if (start === undefined) return 'clock-skips-it';
  const problem = startProblem(start, now);
  if (problem) return problem.kind;
  // The same try again finds its record; a later change of the rules meets a later version.
  const key = `clocks:${version}:${agreedWall}`;
  const moved = await again(deps, async () => {
    const found = await readOwnBooking(deps, { op: 'move', providerId, bookingId, key, payload: { start } });
    if (!found.ok || found.value.record) return found;
    const to = { start, mover: { by: 'provider', override: overrides }, now } as const;
    return moveBooking(deps, found.value, to, () => null);
  });
  return moved.ok ? null : moved.refusal.kind;
}

/**
 * Leaves the booking where it is and remembers what the clock shows there now. `changed-meanwhile`: somebody changed the
 * booking at the same moment; look again.
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
    const news = {
      kind: 'clock-changed',
      bookingId: id,
      providerId,
      version,
      previousStartsAt: null,
    } as const;
    writeNotices(deps, transaction, { ...news, previousReading }, now);
    const { reminderMinutes } = type;
    const reminders = planReminders({ startsAt, reminderMinutes, remindersStopped }, now);
    writeReminders(deps.db, transaction, { id, providerId, version, startsAt }, reminders);
  });
  return isKept ? null : 'changed-meanwhile';
}
