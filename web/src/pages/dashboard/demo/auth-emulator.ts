// Connects Firebase Auth to its emulator, and signs in by one click whoever the emulator is told to believe.
import { type Auth, connectAuthEmulator, signInWithCustomToken } from 'firebase/auth';
import type { DemoPerson, Emulators } from './emulators.ts';

export function connectAuth(auth: Auth, { auth: origin }: Emulators): void {
  connectAuthEmulator(auth, origin, { disableWarnings: true });
}

/** The emulator takes a token that nobody signed. */
export async function signInAs(auth: Auth, { uid }: DemoPerson): Promise<void> {
  await signInWithCustomToken(auth, JSON.stringify({ uid }));
}
