// `resendManageLink`: a fresh link, by mail to the booking's own address, for whoever has an old one or the reference.
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
import type { Answer } from '../entry/handler.ts';

/** Impatient tapping makes one mail. */
const apartMs = 10 * minuteMs;
/** References are short, so strangers' bookings may share one; addresses tell them apart. */
const mostOfOneReference = 10;

/**
 * Does the same work whether there is such a booking or not: one look-up, one limit read, one commit of two documents. A
 * stranger's question leaves a counter and a mark behind that go by themselves within days.
 */
export async function resendManageLink(
  deps: Deps,
  request: RequestOf<'resendManageLink'>,
): Promise<Answer<'resendManageLink'>> {
  const now = deps.now();
  const found = 'token' in request ? await byToken(deps, request.token) : await byReference(deps, request);
  const booking = found && found.agreement.endsAt + 7 * dayMs > now ? found : null;
  await promise(deps, booking ?? nobodyFrom(request), now);
  return ok({ asked: true });
}

async function byToken(deps: Deps, token: string): Promise<StoredBooking | null> {
  const bookingId = (await deps.links.bookingOf(token)) ?? nobodyFrom({ token });
  return bookingFromSnapshot(await bookingDocument(deps.db, bookingId).get());
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
  return plainEmail(one).toLowerCase() === plainEmail(other).toLowerCase();
}

/** The id of no booking, the same for the same question. */
function nobodyFrom(request: RequestOf<'resendManageLink'>): string {
  const text = 'token' in request ? request.token : `${request.reference}\n${request.email.toLowerCase()}`;
  return unknownSubjectFrom(text);
}

/**
 * Nothing at all when the booking, or the question that named none, had its share of the day or was asked minutes ago;
 * nobody is told.
 */
async function promise(deps: Deps, subject: StoredBooking | string, now: Instant): Promise<void> {
  const turn = Math.floor(now / apartMs);
  const id = typeof subject === 'string' ? subject : subject.id;
  const until = instant(now + dayMs);
  const place = { name: limitNames.links(id), limit: limits.linksPerDay, until, keepUntil: until };
  const limit = await limitDocument(deps.db, place.name).get();
  // Whether another request of the same minutes was first makes no difference.
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
