// `correctAddress`: gives a booking its client's right address, retires the links that went to the wrong one,
// and tells the client at once where the appointment stands.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { decideAddressCorrection } from '@holdfast/core/booking/decide-change.ts';
import { type Notice, noticeId } from '@holdfast/core/notices/notice.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { type Gathered, inSteps } from '../entry/in-steps.ts';
import { bookingFromSnapshot, correctedAddressFields, type StoredBooking } from '../store/bookings.ts';
import { commitIf } from '../store/commit.ts';
import type { OnFault } from '../store/on-fault.ts';
import { promiseMail } from '../store/outbox.ts';
import { type OutboxRow, readRow } from '../store/outbox-rows.ts';
import { bookingDocument } from '../store/paths.ts';
import { mailProblemDocument, problemFrom, solvedFields } from '../store/problems.ts';
import type { Provider } from '../store/providers.ts';
import { reopenMail } from '../store/reopen-mail.ts';
import { deliverNow } from './deliver-now.ts';

type Corrected = Outcome<'correctAddress'>;

/** What tells a client the state of an active booking, one of them for each version. */
const newsKinds = ['confirmed', 'moved', 'clock-changed'] as const;

interface Seen {
  readonly booking: StoredBooking;
  /** The client's email about the current version. Null if there is none, or none any more. */
  readonly news: OutboxRow | null;
}

/**
 * The appointment is the same, so its version stays: reminders and what the provider is told are not touched.
 * The client's email about this version goes out again, under its own key.
 */
export function correctAddress(
  deps: Deps,
  { booking: bookingId, email }: RequestOf<'correctAddress'>,
  provider: Provider,
  onFault: OnFault,
): Promise<Corrected> {
  const now = deps.now();
  const isMailOff = deps.mail.from === '' || !deps.promiseMails;

  async function gather(): Promise<Gathered<Seen, Corrected>> {
    const booking = bookingFromSnapshot(await bookingDocument(deps.db, bookingId).get());
    if (booking?.providerId !== provider.id) return { outcome: refuse(notFound) };
    const rows = await Promise.all(newsKinds.map((kind) => readRow(deps.db, newsId(booking, kind))));
    return { seen: { booking, news: rows.find((row) => row !== null) ?? null } };
  }

  async function commit(_: null, { booking, news }: Seen): Promise<Corrected | null> {
    const rowId = news?.id ?? newsId(booking, 'confirmed');
    const isNew = booking.agreement.client.email !== email;
    if (isNew && !(await correct(booking, news))) return null;
    const isSent = !isMailOff && (isNew || news !== null);
    return ok({ state: isSent ? await deliverNow(deps, rowId, onFault) : null });
  }

  /** False if something has changed since it was read. */
  async function correct(booking: StoredBooking, news: OutboxRow | null): Promise<boolean> {
    const { providerId } = booking;
    const notice: Notice = {
      subject: bookingId,
      kind: 'confirmed',
      recipient: 'client',
      version: booking.version,
    };
    const document = mailProblemDocument(deps.db, { ...notice, providerId });
    const problem = await document.get();
    return commitIf(deps, (transaction) => {
      const unchanged = { lastUpdateTime: booking.writtenAt };
      const fields = correctedAddressFields(booking, email, now);
      transaction.update(bookingDocument(deps.db, bookingId), fields, unchanged);
      if (problemFrom(problem)?.solvedAt === null && problem.updateTime) {
        transaction.update(document, solvedFields(now), { lastUpdateTime: problem.updateTime });
      }
      if (isMailOff) return;
      if (news) reopenMail(transaction, news, 'address corrected', now);
      else promiseMail(deps.db, transaction, { notice, providerId }, now);
    });
  }

  return inSteps(deps, {
    gather,
    decide: ({ booking }) => decideAddressCorrection(booking, now),
    refuse: async (no): Promise<Corrected> => refuse(no),
    commit,
  });
}

function newsId({ id: subject, version }: StoredBooking, kind: (typeof newsKinds)[number]): string {
  return noticeId({ subject, kind, recipient: 'client', version });
}
