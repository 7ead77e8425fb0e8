// Connects Firebase Auth to its emulator, and signs in by one click whoever the emulator is told to believe.
import { type Auth, connectAuthEmulator, signInWithCustomToken } from 'firebase/auth';
import { type DemoPerson, fetchEmulators } from './emulators.ts';

/** Resolves to what connects it, which must not wait for anything more. */
export async function authConnection(): Promise<(auth: Auth) => void> {
  const { auth: origin } = await fetchEmulators();
  return (auth) => connectAuthEmulator(auth, origin, { disableWarnings: true });
}

/** The emulator takes a token that nobody signed. */
export async function signInAs(auth: Auth, { uid }: DemoPerson): Promise<void> {
  await signInWithCustomToken(auth, JSON.stringify({ uid }));
}
