// Signs in by a link that Firebase Auth emails.
import { isSignInWithEmailLink, sendSignInLinkToEmail, signInWithEmailLink } from 'firebase/auth';
import { openAuth } from '../account/open-auth.ts';
import { language } from '../../../shared/words/words.ts';
import { addressWithoutLink } from './address-without-link.ts';
import { askedAddress } from './asked-address.ts';

/** The link leads back to the place that is open now. Rejects with codes of Firebase Auth. */
export async function sendLink(email: string): Promise<void> {
  const { auth } = await openAuth();
  auth.languageCode = language;
  await sendSignInLinkToEmail(auth, email, { url: location.href, handleCodeInApp: true });
  askedAddress.remember(email);
}

/** Whether this page was opened by such a link. */
export async function isOpenedByLink(): Promise<boolean> {
  const { auth } = await openAuth();
  return isSignInWithEmailLink(auth, location.href);
}

export async function followLink(email: string, link: string): Promise<void> {
  const { auth } = await openAuth();
  await signInWithEmailLink(auth, email, link);
  askedAddress.forget();
}

/** The link works once, and nobody else should read it in the address bar. */
export function hideLink(): void {
  history.replaceState(history.state, '', addressWithoutLink(location.href));
}
