// Counts what limits ask about and the ledgers at hand do not show: places in weeks that begin before them.
import { limitedSpans, type Period } from '@holdfast/core/slots/type-limits.ts';
import { dayMs } from '@holdfast/contract/time/instant.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { limitNames, listedPlaces } from '../store/limits.ts';
import { limitDocument } from '../store/paths.ts';
import type { BookingType, Provider } from '../store/providers.ts';
import { readDocuments } from '../store/read-documents.ts';
import type { FreeQuestion } from './slot-question-from.ts';

/** The number of places in each limited period that the ledgers cover only in part. */
export async function countsBeyond(
  db: Firestore,
  provider: Provider,
  type: BookingType,
  ledgers: readonly DocumentSnapshot[],
  { from, to, now, own }: FreeQuestion,
): Promise<ReadonlyMap<Period, number>> {
  const days = ledgers.map(({ id }) => Date.parse(id));
  const known = { from: Math.min(...days), to: Math.max(...days) + dayMs };
  const beyond = limitedSpans(type.limits, provider.timeZone, { from, to }).filter(
    (span) => span.from < known.from || span.to > known.to,
  );
  const documents = beyond.map((span) => limitDocument(db, limitNames.type(provider.id, type.id, span)));
  const snapshots = await readDocuments(db, documents);
  return new Map(
    beyond.map((span, index) => {
      const snapshot = snapshots[index];
      const places = snapshot ? listedPlaces(snapshot, now) : [];
      return [span, places.filter((id) => id !== own).length];
    }),
  );
}
