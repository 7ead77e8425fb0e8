// The Admin SDK's Firestore of this run's emulator, for tests that look at documents or call use cases directly.
import { getApps, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { inject } from 'vitest';

export function testFirestore(): Firestore {
  process.env['FIRESTORE_EMULATOR_HOST'] = inject('firestoreAddress');
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  const app = getApps()[0] ?? initializeApp({ projectId: inject('projectId') });
  return getFirestore(app);
}
