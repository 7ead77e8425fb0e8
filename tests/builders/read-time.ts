// Reads from Firestore which time of a provider is taken: bookings, blocks, cells and ledger entries.
import type { Firestore } from 'firebase-admin/firestore';

export interface TakenTime {
  readonly bookings: { id: string; from: number; to: number; startsAt: string; status: string }[];
  readonly blocks: { id: string; status: string }[];
  /** Cell number -> owner. */
  readonly cells: Map<number, string>;
  /** `day/id` of every ledger entry. */
  readonly ledger: string[];
}

export async function readTime(db: Firestore, providerId: string): Promise<TakenTime> {
  const provider = db.collection('providers').doc(providerId);
  const [bookings, blocks, cells, ledger] = await Promise.all([
    db.collection('bookings').get(),
    db.collection('blocks').get(),
    provider.collection('cells').get(),
    provider.collection('ledger').get(),
  ]);
  return {
    bookings: bookings.docs
      .filter((document) => document.get('providerId') === providerId)
      .map((document) => ({
        id: document.id,
        from: document.get('taken.from').toMillis(),
        to: document.get('taken.to').toMillis(),
        startsAt: document.get('startsAt').toDate().toISOString(),
        status: document.get('status'),
      })),
    blocks: blocks.docs
      .filter((document) => document.get('providerId') === providerId)
      .map((document) => ({ id: document.id, status: document.get('status') })),
    cells: new Map(cells.docs.map((document) => [Number(document.id), document.get('owner')])),
    ledger: ledger.docs
      .flatMap((document) => Object.keys(document.get('entries') ?? {}).map((id) => `${document.id}/${id}`))
      .sort(),
  };
}
