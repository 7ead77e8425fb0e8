// The one way from rules and ledgers to starts: what pages list, and what a lost slot is offered instead.
import { startsUnderCaps } from '@holdfast/core/booking/booking-caps.ts';
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { dayMs, type Instant } from '@holdfast/core/time/instant.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { ledgerDocumentsFor, ledgerEntries } from '../adapters/firestore/ledger-documents.ts';
import { type BookingType, type Provider, slotRulesOf } from '../adapters/firestore/provider-documents.ts';

export interface FreeQuestion {
  readonly from: Instant;
  readonly to: Instant;
  readonly now: Instant;
  /** The id of the caller's own hold or booking, whose time counts as free; null: none. */
  readonly own: string | null;
}

// A limited week may begin six days before a range and end six days after it.
const capReachMs = 7 * dayMs;

/** `ledgers` are the documents of `ledgerDocumentsFor` the range. A type with daily or weekly limits has more days read. */
export async function freeStarts(
  db: Firestore,
  provider: Provider,
  type: BookingType,
  ledgers: readonly DocumentSnapshot[],
  question: FreeQuestion,
): Promise<readonly Instant[]> {
  const isCapped = type.caps.perDay !== null || type.caps.perWeek !== null;
  const { from, to, now, own } = question;
  const wide = () => db.getAll(...ledgerDocumentsFor(db, provider.id, from - capReachMs, to + capReachMs));
  const entries = ledgerEntries(isCapped ? await wide() : ledgers, now);
  const others = entries.filter((entry) => entry.id !== own);
  const taken = others.map((entry) => entry.taken);
  const starts = offerSlots({ rules: slotRulesOf(provider, type), taken, now, from, to });
  const sameType = others.filter((entry) => entry.type === type.id).map((entry) => entry.start);
  return startsUnderCaps(starts, sameType, type.caps, provider.timeZone);
}
