// `resendManageLink`: emails a new link to the booking's own address, for an old link or a reference.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { plainEmail } from '@holdfast/contract/parts/email-address.ts';
import { limits } from '@holdfast/contract/limits.ts';
import { ok } from '@holdfast/core/result.ts';
import { dayMs, type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { emptyLimit, limitNames, takePlace } from '../store/limits.ts';
import { promiseMail } from '../store/outbox.ts';
import { bookingDocument, limitDocument } from '../store/paths.ts';
import { queries, queryFrom } from '../store/queries.ts';
import { unknownSubjectFrom } from '../store/ids-and-fingerprints.ts';
import { commitIf } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';

/** Repeated taps within this time make one mail. */
const apartMs = 10 * minuteMs;
/** Bookings may share a short reference; the address tells them apart. */
const bookingsPerReference = 10;

/**
 * Does the same reads and writes whether or not the booking exists, so that their time reveals nothing. The
 * documents of a stranger's request expire within days.
 */
export async function resendManageLink(
  deps: Deps,
  request: RequestOf<'resendManageLink'>,
): Promise<Outcome<'resendManageLink'>> {
  const now = deps.now();
  const found = 'token' in request ? await byToken(deps, request.token) : await byReference(deps, request);
  const booking = found && found.agreement.endsAt + 7 * dayMs > now ? found : null;
  await promise(deps, booking ?? unknownIdFrom(request), now);
  return ok({ asked: true });
}

async function byToken(deps: Deps, token: string): Promise<StoredBooking | null> {
  const bookingId = (await deps.links.bookingOf(token)) ?? unknownIdFrom({ token });
  return bookingFromSnapshot(await bookingDocument(deps.db, bookingId).get());
}

async function byReference(
  deps: Deps,
  { reference, email }: { readonly reference: string; readonly email: string },
): Promise<StoredBooking | null> {
  const { bookingsByReference } = queries;
  const stored = `${reference.slice(0, 4)}-${reference.slice(4)}`;
  const collection = deps.db.collection(bookingsByReference.collection);
  const found = await queryFrom(collection, bookingsByReference, [stored], bookingsPerReference).get();
  const bookings = found.docs.flatMap((snapshot) => bookingFromSnapshot(snapshot) ?? []);
  return bookings.find(({ agreement }) => sameAddress(agreement.client.email, email)) ?? null;
}

function sameAddress(one: string, other: string): boolean {
  return plainEmail(one).toLowerCase() === plainEmail(other).toLowerCase();
}

/** An id that no booking has. The same request always gets the same one. */
function unknownIdFrom(request: RequestOf<'resendManageLink'>): string {
  const text = 'token' in request ? request.token : `${request.reference}\n${request.email.toLowerCase()}`;
  return unknownSubjectFrom(text);
}

/** Writes nothing beyond the daily limit or on a repeat within minutes. The caller cannot tell. */
async function promise(deps: Deps, subject: StoredBooking | string, now: Instant): Promise<void> {
  const turn = Math.floor(now / apartMs);
  const id = typeof subject === 'string' ? subject : subject.id;
  const until = instant(now + dayMs);
  const place = { name: limitNames.links(id), limit: limits.linksPerDay, until, keepUntil: until };
  const limit = await limitDocument(deps.db, place.name).get();
  // It does not matter whether another request of the same minutes was first.
  await commitIf(deps, (transaction) => {
    const joining = { id: String(turn), leaving: new Set<string>(), now };
    if (!takePlace(transaction, limit, place, joining)) return;
    if (typeof subject === 'string') {
      transaction.create(limitDocument(deps.db, limitNames.linksOfTurn(id, turn)), emptyLimit(until));
      return;
    }
    const notice = { subject: id, kind: 'new-link', recipient: 'client', version: turn } as const;
    const { providerId } = subject;
    promiseMail(deps.db, transaction, { notice, providerId, once: true }, now);
  });
}
