// Removes what a closed page says of its provider, as soon as no appointment needs it any more.
import { dayMs, type Instant, instant } from '@holdfast/contract/time/instant.ts';
import type { Deps } from '../deps.ts';
import { feedDocument, pictureDocument, providerDocument } from '../store/paths.ts';
import { forgottenFields, isForgotten } from '../store/provider-fields.ts';
import { providerFromSnapshot } from '../store/providers.ts';
import { bookingsAhead } from './bookings-ahead.ts';

/** True if this call did it. Appointments need name, address and zone until a day after they are over. */
export async function forgetProvider(
  { db }: Pick<Deps, 'db'>,
  providerId: string,
  now: Instant,
): Promise<boolean> {
  const snapshot = await providerDocument(db, providerId).get();
  const provider = providerFromSnapshot(snapshot);
  if (provider?.status !== 'closed' || isForgotten(provider)) return false;
  const [needed] = await bookingsAhead(db, providerId, instant(now - dayMs), 1);
  if (needed) return false;
  const batch = db.batch();
  batch.update(snapshot.ref, forgottenFields());
  batch.delete(pictureDocument(db, providerId));
  batch.delete(feedDocument(db, providerId));
  await batch.commit();
  return true;
}
