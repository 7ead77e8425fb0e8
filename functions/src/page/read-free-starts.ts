// Turns rules and ledgers into free starts, for lists and for alternatives to a lost slot.
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { limitedSpans, type Period } from '@holdfast/core/slots/type-limits.ts';
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { limitNames, listedPlaces } from '../store/limits.ts';
import { ledgerEntries } from '../store/ledgers.ts';
import { limitDocument } from '../store/paths.ts';
import type { BookingType, Provider } from '../store/providers.ts';
import { readDocuments } from '../store/read-documents.ts';
import { offeringOf, slotQuestionFrom } from './slot-question-from.ts';

export interface FreeQuestion {
  readonly from: Instant;
  readonly to: Instant;
  readonly now: Instant;
  /** The id of the caller's own hold or booking, whose time counts as free. Null if there is none. */
  readonly own: string | null;
}

/**
 * `ledgers` are the documents of `ledgerDocumentsFor` the range. If the type has limits, days and weeks that
 * reach beyond them cost up to four more reads.
 */
export async function readFreeStarts(
  db: Firestore,
  provider: Provider,
  type: BookingType,
  ledgers: readonly DocumentSnapshot[],
  question: FreeQuestion,
): Promise<readonly Instant[]> {
  const { now, own } = question;
  const others = ledgerEntries(ledgers, now).filter((entry) => entry.id !== own);
  const offering = offeringOf(provider, type);
  const free = offerSlots(slotQuestionFrom(offering, others, question));
  // If the rules and other entries leave nothing free, no limit is read.
  if (free.length === 0) return free;
  const counted = await countsBeyond(db, provider, type, ledgers, question);
  return counted.size === 0 ? free : offerSlots(slotQuestionFrom(offering, others, question, counted));
}

/** The number of places in each limited period that the ledgers cover only in part. */
async function countsBeyond(
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
