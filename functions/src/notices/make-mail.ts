// Makes the mail of a promised notice: address, language and links.
import { manageLinkExpiry } from '@holdfast/core/booking/manage-link-expiry.ts';
import { mailKindOf } from '@holdfast/core/notices/notice.ts';
import { decideNotice, isWanted, type SkipReason } from '@holdfast/core/notices/decide-notice.ts';
import { shownLine } from '@holdfast/core/text/shown-text.ts';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import type { OutboxRow } from '../store/outbox-rows.ts';
import { bookingDocument, providerDocument } from '../store/paths.ts';
import { type Provider, providerFromSnapshot } from '../store/providers.ts';
import type { OutgoingMail } from './sendgrid/mail-sender.ts';
import { canMove } from './can-move.ts';
import type { Deps } from '../deps.ts';

/**
 * The mail, or why it is not sent. `canReply: false` leaves out Reply-To, and the mail says so. The templates
 * are imported here, so that pages never wait for them.
 */
export async function makeMail(
  deps: Deps,
  row: OutboxRow,
  { canReply = true }: { readonly canReply?: boolean } = {},
): Promise<OutgoingMail | SkipReason> {
  if (deps.mail.from === '') return 'mail-off';
  const [bookingSnapshot, providerSnapshot] = await deps.db.getAll(
    bookingDocument(deps.db, row.subject),
    providerDocument(deps.db, row.providerId),
  );
  const booking = bookingFromSnapshot(bookingSnapshot);
  const provider = providerFromSnapshot(providerSnapshot);
  const reason = decideNotice(row, booking, deps.now());
  if (reason !== null) return reason;
  if (booking === null || provider === null) return 'gone';
  if (!isWanted(row, provider)) return 'not-wanted';
  const { agreement } = booking;
  const isForClient = row.recipient === 'client';
  const to = isForClient ? agreement.client.email : provider.email;
  if (to === '') return 'no-address';
  const { renderMail } = await import('./mail/render-mail.ts');
  const kind = mailKindOf(row.kind);
  const links = isForClient ? await clientLinks(deps, booking) : null;
  const parts = renderMail({
    kind,
    to: row.recipient,
    locale: isForClient ? agreement.client.locale : provider.locale,
    bookingId: booking.id,
    version: booking.version,
    stampedAt: booking.stampedAt,
    agreement,
    providerEmail: provider.email,
    canReply,
    fromEmail: deps.mail.from,
    previousStartsAt: row.previousStartsAt,
    previousReading: row.previousReading,
    cancelledBy: booking.cancelledBy,
    reason: booking.cancelReason,
    canMove: kind === 'asked-to-move' && (await canMove(deps, booking)),
    manageUrl: links?.manage ?? null,
    stopRemindersUrl: kind === 'reminder' ? (links?.stopReminders ?? null) : null,
    bookAgainUrl: provider.active ? `${deps.siteOrigin}/${provider.slug}` : null,
  });
  const otherSide = isForClient ? provider.email : agreement.client.email;
  return {
    ...parts,
    row: row.id,
    round: row.round,
    linkVersion: booking.linkVersion,
    category: kind,
    to,
    fromName: isForClient ? senderOf(provider, agreement.provider.name) : 'Holdfast',
    replyTo: otherSide === '' || !canReply ? null : otherSide,
  };
}

/** The provider's name, unless they chose another for mails. A closed page may have forgotten both. */
function senderOf({ senderName, name }: Provider, agreedName: string): string {
  return shownLine(senderName) || shownLine(name) || shownLine(agreedName);
}

/** Signed when the mail is made, so that the link's lifetime starts then. */
async function clientLinks(
  deps: Deps,
  booking: StoredBooking,
): Promise<{ manage: string; stopReminders: string }> {
  const expiresAt = manageLinkExpiry(booking.agreement.endsAt, deps.now());
  const token = await deps.links.issue({ bookingId: booking.id, version: booking.linkVersion }, expiresAt);
  const manage = `${deps.siteOrigin}/manage`;
  return { manage: `${manage}#${token}`, stopReminders: `${manage}#stop-reminders=${token}` };
}
