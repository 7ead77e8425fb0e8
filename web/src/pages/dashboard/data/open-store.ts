// Opens Firestore once, for the documents that the page reads live.
import { type Firestore, initializeFirestore, memoryLocalCache } from 'firebase/firestore';
import { openAuth } from '../account/open-auth.ts';

let opening: Promise<Firestore> | null = null;

/** Rejects when Hosting cannot be reached; the next call tries again. */
export function openStore(): Promise<Firestore> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<Firestore> {
  const { app } = await openAuth();
  const store = initializeFirestore(app, { localCache: memoryLocalCache() });
  if (HOLDFAST_DEMO) await (await import('../demo/firestore-emulator.ts')).connectStore(store);
  return store;
}
