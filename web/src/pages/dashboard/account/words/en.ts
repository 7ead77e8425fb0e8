// What signed-in people read of a call that failed, in English.
import type { SignedInReason } from '../signed-in-refusals.ts';

/** `reference` finds the call in the log. */
export type CallWords = Readonly<Record<SignedInReason, (reference: string) => string>>;

export const callEn: CallWords = {
  'invalid-request': () => 'Something here wasn’t accepted. Please check the fields and try again.',
  'not-found': () => 'This no longer exists. It may have been removed elsewhere.',
  'slot-taken': () => 'Somebody else has this time.',
  'idempotency-mismatch': () => 'This was already done with other details. Please reload the page to see it.',
  'booking-over': () => 'This appointment was cancelled or has begun, so it can’t be changed.',
  'breaks-rules': () => 'This time is outside of your own rules.',
  'not-begun': () => 'This appointment hasn’t begun yet.',
  'not-closable': () => 'This problem goes away by itself once its cause is gone.',
  'occurred-again': () => 'This has just happened again, so the problem stays open.',
  'not-sent-again': () =>
    'This email can’t be sent again. It’s out of date by now, or it has been sent often enough.',
  'changed-elsewhere': () => 'This was changed elsewhere while you were editing.',
  'name-taken': () => 'This name is taken. Please choose another one.',
  'too-many': () => 'There are too many of these.',
  'not-admitted': () => 'This account may not do that here.',
  'not-blockable': () => 'This time can’t be blocked.',
  'time-taken': () => 'Something else has this time already.',
  'key-used': () => 'This was already done with other details. Please reload the page to see it.',
  unauthenticated: () => 'You’ve been signed out. Please sign in again.',
  unavailable: () => 'There is a lot going on right now. Please try again in a moment.',
  internal: (reference) =>
    `Something went wrong on our side. If it keeps happening, please mention ${reference}.`,
};
