// Signs in with Google in a window of its own.
import { browserPopupRedirectResolver, GoogleAuthProvider, signInWithPopup } from 'firebase/auth';
import { openAuth } from '../account/open-auth.ts';

/** Call it in the press of a button, or the browser blocks the window. Rejects with Firebase's codes. */
export async function signInWithGoogle(): Promise<void> {
  const { auth } = await openAuth();
  await signInWithPopup(auth, new GoogleAuthProvider(), browserPopupRedirectResolver);
}
