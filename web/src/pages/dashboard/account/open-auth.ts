// Opens Firebase Auth once: small at first, pop-ups arrive with the module that needs them.
import { type FirebaseApp, initializeApp } from 'firebase/app';
import { type Auth, browserLocalPersistence, indexedDBLocalPersistence, initializeAuth } from 'firebase/auth';
import { fetchFirebaseConfig } from './firebase-config.ts';

export interface Opened {
  readonly app: FirebaseApp;
  readonly auth: Auth;
}

let opening: Promise<Opened> | null = null;

/** Rejects when Hosting cannot be reached; the next call tries again. */
export function openAuth(): Promise<Opened> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<Opened> {
  const app = initializeApp(await fetchFirebaseConfig());
  const connect = HOLDFAST_DEMO ? await (await import('../demo/auth-emulator.ts')).authConnection() : null;
  const auth = initializeAuth(app, { persistence: [indexedDBLocalPersistence, browserLocalPersistence] });
  // At once: in its next step it asks its service about whoever was signed in before.
  connect?.(auth);
  return { app, auth };
}
