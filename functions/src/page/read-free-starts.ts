// Turns rules and ledgers into free starts, for lists and for alternatives to a lost slot.
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { ledgerEntries } from '../store/ledgers.ts';
import type { BookingType, Provider } from '../store/providers.ts';
import { countsBeyond } from './counts-beyond.ts';
import { type FreeQuestion, offeringOf, slotQuestionFrom } from './slot-question-from.ts';

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
