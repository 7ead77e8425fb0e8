// Records every call that a use case makes to Firestore, as it leaves the client library.
import type { Firestore } from 'firebase-admin/firestore';

/**
 * `steps` fills as calls go out (`batchGetDocuments 1`, `runQuery`, `commit 2`); the number counts documents.
 */
export function countingWork(db: Firestore): string[] {
  const steps: string[] = [];
  for (const sender of ['request', 'requestStream']) {
    const real: unknown = Reflect.get(db, sender);
    if (typeof real !== 'function') throw new Error(`the client library has no ${sender} any more`);
    Reflect.set(db, sender, (...given: unknown[]) => {
      steps.push(`${String(given[0])}${documentsOf(given)}`);
      return Reflect.apply(real, db, given);
    });
  }
  return steps;
}

function documentsOf(given: readonly unknown[]): string {
  for (const part of given) {
    if (typeof part !== 'object' || part === null) continue;
    if ('writes' in part && Array.isArray(part.writes)) return ` ${part.writes.length}`;
    if ('documents' in part && Array.isArray(part.documents)) return ` ${part.documents.length}`;
  }
  return '';
}
