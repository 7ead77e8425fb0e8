// `retryNotice`: takes an email up again that did not arrive or was lost, and sends it at once.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { decideRetry } from '@holdfast/core/notices/decide-retry.ts';
import { mailKindOf } from '@holdfast/core/notices/notice.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { type Gathered, inSteps } from '../entry/in-steps.ts';
import { actFields, bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { commitIf } from '../store/commit.ts';
import type { OnFault } from '../store/on-fault.ts';
import { type OutboxRow, readRow } from '../store/outbox-rows.ts';
import { bookingDocument } from '../store/paths.ts';
import type { Provider } from '../store/providers.ts';
import { reopenMail } from '../store/reopen-mail.ts';
import { deliverNow } from './deliver-now.ts';

type Retried = Outcome<'retryNotice'>;

interface Seen {
  readonly row: OutboxRow;
  readonly booking: StoredBooking;
}

/** The row keeps its key, so that the same news never has two rows. */
export function retryNotice(
  deps: Deps,
  { notice, round }: RequestOf<'retryNotice'>,
  provider: Provider,
  onFault: OnFault,
): Promise<Retried> {
  const now = deps.now();
  const sending = { isMailOn: deps.mail.from !== '', mailOnBooking: provider.mailOnBooking };

  async function gather(): Promise<Gathered<Seen, Retried>> {
    const row = await readRow(deps.db, notice);
    if (row?.providerId !== provider.id) return { outcome: refuse(notFound) };
    const booking = bookingFromSnapshot(await bookingDocument(deps.db, row.subject).get());
    return booking?.providerId === provider.id ? { seen: { row, booking } } : { outcome: refuse(notFound) };
  }

  async function commit(next: 'again' | 'under-way', { row, booking }: Seen): Promise<Retried | null> {
    const isReady = next === 'under-way' || (await reopen(deps, row, booking));
    return isReady ? ok({ state: await deliverNow(deps, notice, onFault) }) : null;
  }

  return inSteps(deps, {
    gather,
    decide: ({ row, booking }) => decideRetry(row, booking, round, sending, now),
    refuse: async (why): Promise<Retried> => refuse({ kind: 'not-sent-again', params: { why } }),
    commit,
  });
}

/** False if the email or its booking has changed since it was read. */
function reopen(deps: Deps, row: OutboxRow, booking: StoredBooking): Promise<boolean> {
  const now = deps.now();
  const act = { what: 'sent-again', by: 'provider', notice: mailKindOf(row.kind) } as const;
  const unchanged = { lastUpdateTime: booking.writtenAt };
  return commitIf(deps, (transaction) => {
    transaction.update(bookingDocument(deps.db, booking.id), actFields(booking, act, now), unchanged);
    reopenMail(transaction, row, 'by the provider', now);
  });
}
