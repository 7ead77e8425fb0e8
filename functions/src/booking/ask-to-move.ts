// `askToMove`: promises the email that asks a client to pick another time. The booking stays as it is.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { decideAskToMove } from '@holdfast/core/booking/decide-change.ts';
import { type Notice, noticeId } from '@holdfast/core/notices/notice.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { type Gathered, inSteps } from '../entry/in-steps.ts';
import { actFields, bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { commitIf } from '../store/commit.ts';
import { promiseMail } from '../store/outbox.ts';
import { bookingDocument, outboxDocument } from '../store/paths.ts';
import type { Provider } from '../store/providers.ts';

type Asked = Outcome<'askToMove'>;

export function askToMove(
  deps: Deps,
  { booking: bookingId }: RequestOf<'askToMove'>,
  provider: Provider,
): Promise<Asked> {
  const now = deps.now();

  async function gather(): Promise<Gathered<StoredBooking, Asked>> {
    const booking = bookingFromSnapshot(await bookingDocument(deps.db, bookingId).get());
    return booking?.providerId === provider.id ? { seen: booking } : { outcome: refuse(notFound) };
  }

  /** Once per version: after a move, the client may be asked again. */
  async function commit(_: null, booking: StoredBooking): Promise<Asked | null> {
    const isMailOff = deps.mail.from === '' || !deps.promiseMails;
    if (isMailOff) return ok({ isAsked: false });
    const notice = noticeOf(booking);
    if ((await outboxDocument(deps.db, noticeId(notice)).get()).exists) return ok({ isAsked: true });
    const fields = actFields(booking, { what: 'asked-to-move', by: 'provider' }, now);
    const isPromised = await commitIf(deps, (transaction) => {
      const unchanged = { lastUpdateTime: booking.writtenAt };
      transaction.update(bookingDocument(deps.db, bookingId), fields, unchanged);
      promiseMail(deps.db, transaction, { notice, providerId: provider.id, once: true }, now);
    });
    return isPromised ? ok({ isAsked: true }) : null;
  }

  return inSteps(deps, {
    gather,
    decide: (booking) => decideAskToMove(booking, now),
    refuse: async (no): Promise<Asked> => refuse(no),
    commit,
  });
}

function noticeOf({ id: subject, version }: StoredBooking): Notice {
  return { subject, kind: 'asked-to-move', recipient: 'client', version };
}
