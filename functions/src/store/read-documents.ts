// Reads documents at one read time. Unlike `getAll`, it accepts an empty list.
import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';

export async function readDocuments(
  db: Firestore,
  documents: readonly DocumentReference[],
): Promise<DocumentSnapshot[]> {
  return documents.length > 0 ? db.getAll(...documents) : [];
}
