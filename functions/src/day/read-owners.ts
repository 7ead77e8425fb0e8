// Who has the time that ledgers list: appointments, holds and blocked time by name, for the provider's eyes.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { type Interval, instant, isoFromInstant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { TakenLabel } from '@holdfast/core/slots/slot-question.ts';
import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { blockFromSnapshot } from '../store/blocks.ts';
import { bookingFromSnapshot } from '../store/bookings.ts';
import { heldAt } from '../store/holds.ts';
import type { LedgerEntry } from '../store/ledgers.ts';
import { blockDocument, bookingDocument, holdDocument } from '../store/paths.ts';
import { readDocuments } from '../store/read-documents.ts';

type TakenPart = ResponseOf<'explainSlots'>['taken'][number];

interface Owner {
  readonly part: TakenPart;
  readonly labelled: { readonly label: TakenLabel };
}

const documentOf: Readonly<Record<LedgerEntry['kind'], (db: Firestore, id: string) => DocumentReference>> = {
  booking: bookingDocument,
  hold: holdDocument,
  block: blockDocument,
};

/** By id, one document for each entry. One that cannot be read is left out: its time stays taken. */
export async function readOwners(
  db: Firestore,
  providerId: string,
  entries: readonly LedgerEntry[],
): Promise<ReadonlyMap<string, Owner>> {
  const snapshots = await readDocuments(
    db,
    entries.map(({ kind, id }) => documentOf[kind](db, id)),
  );
  return new Map(
    entries.flatMap((entry, index) => {
      const owner = readable(entry, providerId, snapshots[index]);
      return owner ? [[entry.id, owner] as const] : [];
    }),
  );
}

function readable(
  entry: LedgerEntry,
  providerId: string,
  snapshot: DocumentSnapshot | undefined,
): Owner | null {
  try {
    return ownerFrom(entry, providerId, snapshot);
  } catch {
    return null;
  }
}

function ownerFrom(
  { kind, id, until }: LedgerEntry,
  providerId: string,
  snapshot: DocumentSnapshot | undefined,
): Owner | null {
  const owner = (appointment: Interval, rest: TakenRest): Owner => ({
    part: {
      id,
      from: isoFromInstant(appointment.from),
      to: isoFromInstant(appointment.to),
      ...rest,
    },
    labelled: { label: { kind, id, appointment } },
  });
  switch (kind) {
    case 'booking': {
      const booking = bookingFromSnapshot(snapshot);
      if (booking?.providerId !== providerId) return null;
      const { startsAt, endsAt, client, type } = booking.agreement;
      return owner({ from: startsAt, to: endsAt }, { kind, client: client.name, type: type.id });
    }
    case 'hold': {
      const hold = heldAt(snapshot, providerId);
      if (!hold) return null;
      const to = instant(hold.start + hold.type.durationMinutes * minuteMs);
      const lapses = isoFromInstant(until ?? hold.until);
      return owner({ from: hold.start, to }, { kind, until: lapses, type: hold.type.id });
    }
    case 'block': {
      const block = blockFromSnapshot(snapshot);
      if (block?.providerId !== providerId) return null;
      return owner(block.taken, { kind, label: block.label });
    }
  }
}

type Common = 'id' | 'from' | 'to';
type TakenRest =
  | Omit<Extract<TakenPart, { kind: 'booking' }>, Common>
  | Omit<Extract<TakenPart, { kind: 'hold' }>, Common>
  | Omit<Extract<TakenPart, { kind: 'block' }>, Common>;
