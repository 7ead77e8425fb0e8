// Lists, cancels or moves through the provider's own use cases, so that both sides get their mails.
import { randomUUID } from 'node:crypto';
import { isoFromInstant } from '@holdfast/contract/time/instant.ts';
import type { StoredBooking } from '../../../functions/src/store/bookings.ts';
import type { Provider } from '../../../functions/src/store/providers.ts';
import type { Deps } from '../../../functions/src/deps.ts';
import type { RefusalOf } from '../../../contract/src/operations.ts';
import { cancelAsProvider } from '../../../functions/src/booking/cancel-as-provider.ts';
import { rescheduleAsProvider } from '../../../functions/src/booking/reschedule-as-provider.ts';
import { ToolError } from '../../dev/emulators/tool-error.ts';
import { appointmentLines, ownAppointments, providerOfPage } from './own-appointments.ts';
import type { AppointmentWish, AppointmentsArguments } from './parse-appointments-arguments.ts';
import { startOnClock } from './start-on-clock.ts';

export interface Served {
  readonly lines: readonly string[];
  /** The client of the changed appointment, whom you tell yourself if mail is off; null without a change. */
  readonly changedFor: string | null;
}

/** Throws a `ToolError` when the page or appointment does not exist, or the change is refused. */
export async function serveWish(
  deps: Deps,
  { page, confirm, wish }: Omit<AppointmentsArguments, 'project'>,
): Promise<Served> {
  const provider = await providerOfPage(deps.db, page);
  const { bookings, problems } = await ownAppointments(deps.db, provider.id, deps.now());
  if (wish.what === 'list') {
    const lines = bookings.flatMap((booking) => appointmentLines(booking, provider));
    const count = `${bookings.length} ${bookings.length === 1 ? 'appointment' : 'appointments'} to come.`;
    return { lines: [...lines, ...problems, count], changedFor: null };
  }
  const booking = bookings.find(({ agreement }) => agreement.reference === wish.reference);
  if (!booking) {
    throw new ToolError(`${page} has no upcoming appointment ${wish.reference}. list shows them.`);
  }
  const before = appointmentLines(booking, provider);
  if (!confirm) {
    const what = wish.what === 'cancel' ? 'would be cancelled' : `would be moved to ${wish.to}`;
    // Reports a time that does not exist before it asks for confirmation.
    if (wish.what === 'move') startOnClock(wish.to, provider.timeZone);
    return {
      lines: [...before, `This ${what}. Nothing was changed. Add --confirm to do it.`],
      changedFor: null,
    };
  }
  await change(deps, provider, booking, wish);
  return {
    lines: [...before, wish.what === 'cancel' ? 'Cancelled.' : `Moved to ${wish.to}.`],
    changedFor: booking.agreement.client.email,
  };
}

async function change(
  deps: Deps,
  provider: Provider,
  booking: StoredBooking,
  wish: Exclude<AppointmentWish, { what: 'list' }>,
): Promise<void> {
  const which = { booking: booking.id, key: randomUUID() };
  const answer =
    wish.what === 'cancel'
      ? await cancelAsProvider(deps, { ...which, reason: wish.reason }, provider)
      : await rescheduleAsProvider(
          deps,
          {
            ...which,
            start: isoFromInstant(startOnClock(wish.to, provider.timeZone)),
            override: [...wish.over],
          },
          provider,
        );
  if (!answer.ok) throw new ToolError(`Nothing was changed. ${sayRefusal(answer.refusal)}`);
}

function sayRefusal(refusal: RefusalOf<'cancelAsProvider' | 'rescheduleAsProvider'>): string {
  switch (refusal.kind) {
    case 'breaks-rules': {
      const rules = refusal.params.rules.join(',');
      return `That time breaks your own rules. To move it there anyway, add: --over ${rules}`;
    }
    case 'slot-taken': {
      const { alternatives } = refusal.params;
      const free = alternatives.length === 0 ? '' : ` Free in UTC: ${alternatives.join(', ')}.`;
      return `That time is taken.${free}`;
    }
    case 'booking-over':
      return 'The appointment has started, is over, or was cancelled.';
    case 'invalid-request':
      return `The time must be ${refusal.params.problem}.`;
    case 'unavailable':
      return 'Too much happened at once. Please try again.';
    case 'not-found':
    case 'idempotency-mismatch':
      return `The reason is ${refusal.kind}.`;
  }
}
