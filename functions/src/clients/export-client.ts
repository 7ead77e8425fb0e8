// `exportClient`: every document about a client as it is stored, a few appointments at a time.
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import type { Provider } from '../store/providers.ts';
import { bookingsOfClient, namedBooking } from './client-of.ts';
import { storedAboutBooking } from './stored-about-client.ts';

type Document = ResponseOf<'exportClient'>['appointments'][number]['booking'];

/**
 * Reads the named booking, at most eleven of the client's, and all documents about ten of them. In the order
 * of ids, so that a move between two parts hides nothing.
 */
export async function exportClient(
  { db, now }: Deps,
  request: RequestOf<'exportClient'>,
  provider: Provider,
): Promise<Outcome<'exportClient'>> {
  const named = await namedBooking(db, request.booking, provider.id);
  if (!named) return refuse(notFound);
  const most = limits.exportedAppointments;
  const query = await bookingsOfClient(db, named, { by: 'id', after: request.after, limit: most + 1 });
  const { docs } = await query.get();
  const part = docs.slice(0, most);
  const stored = await Promise.all(part.map((booking) => storedAboutBooking(db, booking)));
  return ok({
    now: isoFromInstant(now()),
    email: named.agreement.client.email,
    appointments: stored.map(({ booking, emails, reminders, problems }) => ({
      booking: documentPart(booking),
      emails: emails.map(documentPart),
      reminders: reminders.map(documentPart),
      problems: problems.map(documentPart),
    })),
    next: docs.length > most ? (part.at(-1)?.id ?? null) : null,
  });
}

function documentPart(snapshot: DocumentSnapshot): Document {
  return { path: snapshot.ref.path, fields: fieldsOf(snapshot.data() ?? {}) };
}

function fieldsOf(map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, plain(value)]));
}

/** Timestamps become text that anybody can read. */
function plain(value: unknown): unknown {
  if (value instanceof Timestamp) return isoFromInstant(instant(value.toMillis()));
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null ? fieldsOf(value) : value;
}
