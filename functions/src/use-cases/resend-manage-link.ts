// `resendManageLink`: a fresh link, by mail to the booking's own address, for whoever has an old one or the reference.
import type {
  ResendManageLinkRequest,
  ResendManageLinkResponse,
} from '@holdfast/contract/operations/resend-manage-link.ts';
import { limits } from '@holdfast/contract/limits.ts';
import type { Result } from '@holdfast/core/result.ts';
import { dayMs, type Instant, instant, minuteMs } from '@holdfast/core/time/instant.ts';
import { bookingFromSnapshot, type StoredBooking } from '../adapters/firestore/booking-documents.ts';
import { writeClaim } from '../adapters/firestore/claim-documents.ts';
import { promisedMail } from '../adapters/firestore/outbox-documents.ts';
import { bookingDocument, limitDocument } from '../adapters/firestore/paths.ts';
import { queries, queryFrom } from '../adapters/firestore/queries.ts';
import { isContention } from '../adapters/lock/contention.ts';
import type { Deps } from '../deps.ts';
import type { Refusal } from '../refusals.ts';

const asked = { ok: true, value: { asked: true } } as const satisfies Result<
  ResendManageLinkResponse,
  Refusal
>;

/** Impatient tapping makes one mail. */
const apartMs = 10 * minuteMs;
/** References are short, so strangers' bookings may share one; addresses tell them apart. */
const mostOfOneReference = 10;

export async function resendManageLink(
  deps: Deps,
  request: ResendManageLinkRequest,
): Promise<Result<ResendManageLinkResponse, Refusal>> {
  const now = deps.now();
  const booking = 'token' in request ? await byToken(deps, request.token) : await byReference(deps, request);
  if (booking === null || booking.agreement.endsAt + 7 * dayMs <= now) return asked;
  await promise(deps, booking, now);
  return asked;
}

async function byToken(deps: Deps, token: string): Promise<StoredBooking | null> {
  const bookingId = await deps.links.bookingOf(token);
  return bookingId === null ? null : bookingFromSnapshot(await bookingDocument(deps.db, bookingId).get());
}

async function byReference(
  deps: Deps,
  { reference, email }: { readonly reference: string; readonly email: string },
): Promise<StoredBooking | null> {
  const { bookingsByReference } = queries;
  const stored = `${reference.slice(0, 4)}-${reference.slice(4)}`;
  const collection = deps.db.collection(bookingsByReference.collection);
  const found = await queryFrom(collection, bookingsByReference, [stored], mostOfOneReference).get();
  const bookings = found.docs.flatMap((snapshot) => bookingFromSnapshot(snapshot) ?? []);
  return bookings.find(({ agreement }) => sameAddress(agreement.client.email, email)) ?? null;
}

function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Nothing at all when the booking had its share of the day, or had one minutes ago; nobody is told. */
async function promise(deps: Deps, booking: StoredBooking, now: Instant): Promise<void> {
  const turn = Math.floor(now / apartMs);
  const notice = { subject: booking.id, kind: 'new-link', recipient: 'client', version: turn } as const;
  const { providerId } = booking;
  const mail = promisedMail(deps.db, { notice, providerId, previousStartsAt: null }, now);
  const until = instant(now + dayMs);
  const claim = { name: `links:${booking.id}`, most: limits.linksPerDay, until, keepUntil: until };
  const limit = await limitDocument(deps.db, claim.name).get();
  try {
    await deps.db.runTransaction(async (transaction) => {
      const joining = { id: String(turn), leaving: new Set<string>(), now };
      if (writeClaim(transaction, limit, claim, joining)) transaction.create(mail.document, mail.data);
    });
  } catch (error) {
    // Another request of the same minutes was first.
    if (!isContention(error)) throw error;
  }
}
