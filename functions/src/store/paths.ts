// Where documents live: the only file that spells the collections of single documents.
import type { DocumentReference, Firestore } from 'firebase-admin/firestore';

/**
 * Firestore reserves `.`, `..` and `__x__`, and a slash would name another document.
 * https://firebase.google.com/docs/firestore/quotas#collections_documents_and_fields
 */
export function isDocumentName(text: string): boolean {
  return /^[^/]{1,128}$/.test(text) && !/^(?:\.{1,2}|__.*__)$/s.test(text) && text.isWellFormed();
}

export function slugDocument(db: Firestore, slug: string): DocumentReference {
  return db.collection('slugs').doc(slug);
}

export function providerDocument(db: Firestore, providerId: string): DocumentReference {
  return db.collection('providers').doc(providerId);
}

/** The provider's picture. There is one at most. */
export function pictureDocument(db: Firestore, providerId: string): DocumentReference {
  return providerDocument(db, providerId).collection('pictures').doc('current');
}

/** The provider's feed. There is one at most, so a new address leaves nothing of the one before. */
export function feedDocument(db: Firestore, providerId: string): DocumentReference {
  return db.collection('feeds').doc(providerId);
}

/** Who may become a provider here. */
export function admissionDocument(db: Firestore): DocumentReference {
  return db.collection('settings').doc('providers');
}

export function bookingTypeDocument(db: Firestore, providerId: string, typeId: string): DocumentReference {
  return providerDocument(db, providerId).collection('bookingTypes').doc(typeId);
}

/** Five minutes of a provider's time. `cell` counts them from the epoch. */
export function cellDocument(db: Firestore, providerId: string, cell: number): DocumentReference {
  return providerDocument(db, providerId).collection('cells').doc(String(cell));
}

/** A provider's ledger of one UTC day (`YYYY-MM-DD`). */
export function ledgerDocument(db: Firestore, providerId: string, day: string): DocumentReference {
  return providerDocument(db, providerId).collection('ledger').doc(day);
}

/** `holdId` is the hash of the page's secret. */
export function holdDocument(db: Firestore, holdId: string): DocumentReference {
  return db.collection('holds').doc(holdId);
}

/** `name` is one of `limitNames`. */
export function limitDocument(db: Firestore, name: string): DocumentReference {
  return db.collection('limits').doc(name);
}

/** The record of one change. `recordId` contains the operation and a hash of its key. */
export function idempotencyDocument(db: Firestore, recordId: string): DocumentReference {
  return db.collection('idempotency').doc(recordId);
}

export function bookingDocument(db: Firestore, bookingId: string): DocumentReference {
  return db.collection('bookings').doc(bookingId);
}

export function blockDocument(db: Firestore, blockId: string): DocumentReference {
  return db.collection('blocks').doc(blockId);
}

/** `noticeId` is the notice's business key; see core/src/notices/notice.ts. */
export function outboxDocument(db: Firestore, noticeId: string): DocumentReference {
  return db.collection('outbox').doc(noticeId);
}

export function reminderDocument(db: Firestore, bookingId: string, offsetMinutes: number): DocumentReference {
  return db.collection('reminders').doc(`${bookingId}:${offsetMinutes}`);
}

export function problemDocumentNamed(db: Firestore, id: string): DocumentReference {
  return db.collection('problems').doc(id);
}

/** One document per kind and subject, however often the problem occurs. */
export function problemDocument(
  db: Firestore,
  providerId: string,
  kind: string,
  subject: string,
): DocumentReference {
  return problemDocumentNamed(db, `${providerId}:${kind}:${subject}`);
}
