// The Admin SDK's Firestore on this run's emulator, for tests that read documents or call use cases directly.
import { randomUUID } from 'node:crypto';
import { getApps, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { inject } from 'vitest';

export function testFirestore(): Firestore {
  process.env['FIRESTORE_EMULATOR_HOST'] = inject('firestoreAddress');
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  // Files share their worker's apps, and some of those are of other projects.
  const projectId = inject('projectId');
  const app = getApps().find(({ name }) => name === projectId) ?? initializeApp({ projectId }, projectId);
  return getFirestore(app);
}

/** A new database in the same emulator, for tests of schedules: they process everything due in a database. */
export function ownFirestore(): { db: Firestore; projectId: string } {
  const projectId = `demo-own-${randomUUID().slice(0, 18)}`;
  testFirestore();
  return { db: getFirestore(initializeApp({ projectId }, projectId)), projectId };
}
