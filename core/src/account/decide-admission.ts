// Whether somebody who has signed in may become a provider here.
import { type Result, ok, refuse } from '../result.ts';

/** What the deployment's owner has set. Domains are written without the `@`. */
export interface AdmissionRules {
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
  /** Everyone with a proven address. */
  readonly anyone: boolean;
}

export interface SignedInAddress {
  /** Null if the account has none. */
  readonly email: string | null;
  readonly isEmailVerified: boolean;
}

/** An address is compared without regard to case. A domain admits its own addresses, not its subdomains'. */
export function decideAdmission(
  { addresses, domains, anyone }: AdmissionRules,
  { email, isEmailVerified }: SignedInAddress,
): Result<{ readonly email: string }, { readonly kind: 'not-admitted' | 'unverified' }> {
  // Anyone can type an address, so an unproven one says nothing about who this is.
  if (email === null || !isEmailVerified) return refuse({ kind: 'unverified' });
  const address = email.toLowerCase();
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const isAdmitted =
    anyone ||
    addresses.some((admitted) => admitted.toLowerCase() === address) ||
    domains.some((admitted) => admitted.toLowerCase() === domain);
  return isAdmitted ? ok({ email }) : refuse({ kind: 'not-admitted' });
}
