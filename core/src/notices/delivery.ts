// How a promised mail comes to its end: claims, tries, pauses, and when to give up.
import { type Instant, instant, minuteMs } from '../time/instant.ts';
import { isReminder, type NoticeKind } from './notice.ts';

/** `sent` and what the mail service reports later are ends, as are `skipped` and `dead`; a report may still correct them. */
export type DeliveryState =
  | 'pending'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'bounced'
  | 'dropped'
  | 'skipped'
  | 'dead';

/** Why a mail was given up. `unclear`: it may or may not have gone out, and once more might be once too often. */
export type DeathCause = 'refused' | 'unclear' | 'tried-too-long' | 'unreadable';

/** What one try came to. */
export type SendOutcome =
  | { readonly kind: 'accepted'; readonly messageId: string }
  /**
   * Said no for good (4xx other than 401, 403 and 429). `detail` is the service's own sentence, without addresses.
   * `mayBeReplyTo`: what it names, if anything, is the address for answers, not the mail itself.
   */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly detail: string;
      readonly mayBeReplyTo: boolean;
    }
  /** The deployment's key or sender is refused (401, 403): that says nothing about the mail. */
  | { readonly kind: 'barred'; readonly status: number; readonly detail: string }
  /** Not now, and certainly not accepted: 429, 5xx, no connection. */
  | { readonly kind: 'busy'; readonly status: number | null; readonly retryAt: Instant | null }
  /** No answer in time: probably not accepted. */
  | { readonly kind: 'timed-out' }
  /** The connection broke after everything was said: accepted or not, nobody knows. */
  | { readonly kind: 'broken-off' }
  /** Nothing was sent: the mail could not be made. A fault of ours. */
  | { readonly kind: 'not-made' };

/** The part of an outbox row that decides what happens next. */
export interface Delivery {
  readonly kind: NoticeKind;
  readonly state: DeliveryState;
  readonly createdAt: Instant;
  /** Pending: not before. Sending: until when the claim lasts. */
  readonly dueAt: Instant | null;
  /** Claims so far. */
  readonly attempts: number;
  /** Tries of which nobody knows whether they were accepted. */
  readonly unclear: number;
  readonly timeouts: number;
  /** Whether the present claim got as far as handing the mail over. */
  readonly handedOver: boolean;
}

/** A claim outlasts the longest try by more than the five minutes that instances' clocks may differ. */
export const leaseMs = 7 * minuteMs;
/** How long the trigger of a new row is waited for before the sweep takes it. */
export const triggerGraceMs = 2 * minuteMs;
/** No mail is tried later than this after its promise: each one ends within a day. */
export const lastTryMs = 23 * 60 * minuteMs;
// With the pauses below the last try is made within a day of the first, however unlucky the pauses turn out.
const mostAttempts = 15;
const mostTimeouts = 5;
const longestPauseMinutes = 120;
const longestServiceWaitMs = 30 * minuteMs;
const longestBarredMinutes = 30;

export type ClaimDecision =
  /** Somebody else has it, it is not due, or it is over. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'claim'; readonly unclear: number }
  | { readonly kind: 'dead'; readonly cause: DeathCause };

/** Whether a row may be claimed now. A fresh row at once; later only when it is due, or its claim has run out. */
export function decideClaim(row: Delivery, now: Instant): ClaimDecision {
  const isDue = row.dueAt !== null && row.dueAt <= now;
  if (row.state === 'pending') {
    if (row.attempts > 0 && !isDue) return { kind: 'leave' };
    return { kind: 'claim', unclear: row.unclear };
  }
  if (row.state !== 'sending' || !isDue) return { kind: 'leave' };
  if (row.handedOver) {
    if (!maySendAgain(row)) return { kind: 'dead', cause: 'unclear' };
    return { kind: 'claim', unclear: row.unclear + 1 };
  }
  return row.attempts >= mostAttempts
    ? { kind: 'dead', cause: 'tried-too-long' }
    : { kind: 'claim', unclear: row.unclear };
}

/** News twice is better than never, but not thrice; a reminder twice is worse than a missing one. */
function maySendAgain(row: Delivery): boolean {
  return !isReminder(row.kind) && row.unclear === 0;
}

export type NextStep =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'again'; readonly dueAt: Instant; readonly timeouts: number; readonly attempts: number }
  /** The claim is left to run out: a report of the mail service may settle it meanwhile. */
  | { readonly kind: 'wait' }
  | { readonly kind: 'dead'; readonly cause: DeathCause };

/** What follows a try of a row that was claimed, `row` as it was claimed. `chance` in [0, 1) spreads retries apart. */
export function planAfterTry(row: Delivery, outcome: SendOutcome, now: Instant, chance: number): NextStep {
  switch (outcome.kind) {
    case 'accepted':
      return { kind: 'sent', messageId: outcome.messageId };
    case 'refused':
      return { kind: 'dead', cause: 'refused' };
    case 'broken-off':
      return { kind: 'wait' };
    case 'barred': {
      // Not one of the bounded tries: those begin when the key or the sender works again. Only the day bounds this.
      const age = (now - row.createdAt) / minuteMs;
      const pause = Math.min(Math.max(age / 2, 1), longestBarredMinutes);
      const uncounted = { ...row, attempts: Math.max(row.attempts - 1, 1) };
      return again(uncounted, pause, null, { now, chance, timeouts: row.timeouts });
    }
    case 'timed-out': {
      const timeouts = row.timeouts + 1;
      if (timeouts >= mostTimeouts) return { kind: 'dead', cause: 'unclear' };
      // Long enough for a report to arrive, should it have been accepted after all.
      return again(row, 10 * 2 ** (timeouts - 1), null, { now, chance, timeouts });
    }
    case 'busy':
    case 'not-made': {
      const retryAt = outcome.kind === 'busy' ? outcome.retryAt : null;
      return again(row, 2 ** (row.attempts - 1), retryAt, { now, chance, timeouts: row.timeouts });
    }
  }
}

function again(
  row: Delivery,
  pauseMinutes: number,
  retryAt: Instant | null,
  { now, chance, timeouts }: { now: Instant; chance: number; timeouts: number },
): NextStep {
  const last = row.createdAt + lastTryMs;
  if (row.attempts >= mostAttempts || now >= last) return { kind: 'dead', cause: 'tried-too-long' };
  const pause = Math.min(pauseMinutes, longestPauseMinutes) * minuteMs * (0.75 + chance / 2);
  const asked = retryAt === null ? now : Math.min(retryAt, now + longestServiceWaitMs);
  const dueAt = instant(Math.round(Math.min(Math.max(now + pause, asked), last)));
  return { kind: 'again', dueAt, timeouts, attempts: row.attempts };
}
