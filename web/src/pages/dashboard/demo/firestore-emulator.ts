// Connects the page's live documents to the Firestore emulator.
import { connectFirestoreEmulator, type Firestore } from 'firebase/firestore';
import { fetchEmulators } from './emulators.ts';

export async function connectStore(store: Firestore): Promise<void> {
  const { host, port } = (await fetchEmulators()).firestore;
  connectFirestoreEmulator(store, host, port);
}
