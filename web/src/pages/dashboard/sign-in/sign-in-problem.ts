// What can stand in the way of signing in, from the codes of Firebase Auth.
import type { EmailProblem } from '@holdfast/contract/parts/email-address.ts';

export type SignInProblem =
  | { readonly kind: (typeof kinds)[number] }
  /** What was typed is no address. */
  | { readonly kind: 'email'; readonly why: EmailProblem }
  | { readonly kind: 'unknown'; readonly code: string };

const codes = {
  blocked: ['popup-blocked'],
  closed: ['popup-closed-by-user', 'cancelled-popup-request', 'user-cancelled'],
  offline: ['network-request-failed', 'internal-error', 'timeout'],
  notEnabled: ['operation-not-allowed', 'configuration-not-found', 'admin-restricted-operation'],
  wrongSite: ['unauthorized-domain', 'unauthorized-continue-uri', 'app-not-authorized'],
  otherEmail: ['invalid-email'],
  linkOver: ['invalid-action-code', 'expired-action-code', 'argument-error'],
  disabled: ['user-disabled'],
  tooMany: ['too-many-requests', 'quota-exceeded'],
} as const;

/** `otherEmail` is about a link that was opened; of a typed address it says that it is none. */
export function signInProblem(error: unknown): SignInProblem {
  const told: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  const code = typeof told === 'string' && /^auth\/[a-z0-9-]{1,60}$/.test(told) ? told : 'auth/unknown';
  for (const kind of kinds) {
    if (codes[kind].some((known) => code === `auth/${known}`)) return { kind };
  }
  return { kind: 'unknown', code };
}

const kinds = [
  'blocked',
  'closed',
  'offline',
  'notEnabled',
  'wrongSite',
  'otherEmail',
  'linkOver',
  'disabled',
  'tooMany',
] as const;
