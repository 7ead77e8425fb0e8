// A promised mail as a job: what its states mean, what a try can come to, and how often it may go out.
import {
  decideLease,
  type GivenUp,
  type Job,
  type JobLimits,
  type JobStep,
  type LeaseDecision,
  planAfterTry,
} from '../jobs/job.ts';
import { type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
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

/** Why a mail was given up. */
export type DeathCause = GivenUp | 'unreadable';

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
  /** The deployment's key or sender is refused (401, 403). */
  | { readonly kind: 'barred'; readonly status: number; readonly detail: string }
  /** 429, 5xx, no connection. */
  | { readonly kind: 'busy'; readonly status: number | null; readonly retryAt: Instant | null }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'broken-off' }
  | { readonly kind: 'not-made' };

/** What the outbox knows of a mail on its way. */
export interface Delivery extends Omit<Job, 'phase'> {
  readonly kind: NoticeKind;
  readonly state: DeliveryState;
}

/** How long the trigger of a new row is waited for before the sweep takes it. */
export const triggerGraceMs = 2 * minuteMs;

/** Each mail ends within a day. With these pauses the last try is made in time, however unlucky they turn out. */
export const mailLimits = {
  lastTryMs: 23 * 60 * minuteMs,
  attempts: 15,
  timeouts: 5,
  longestPauseMinutes: 120,
  longestServiceWaitMs: 30 * minuteMs,
  longestBarredMinutes: 30,
} as const;

/** News twice is better than never, but not thrice; a reminder twice is worse than a missing one. */
function limitsOf({ kind }: Delivery): JobLimits {
  return { ...mailLimits, unclear: isReminder(kind) ? 0 : 1 };
}

function jobOf(row: Delivery): Job {
  const phase = row.state === 'pending' ? 'open' : row.state === 'sending' ? 'leased' : 'over';
  return { ...row, phase };
}

/** Whether a row may be leased now. */
export function decideDelivery(row: Delivery, now: Instant): LeaseDecision {
  return decideLease(jobOf(row), now, limitsOf(row));
}

/** What follows a try of a row, `row` as it was leased. */
export function planAfterSending(row: Delivery, outcome: SendOutcome, now: Instant, chance: number): JobStep {
  return planAfterTry(jobOf(row), outcome, { now, chance, limits: limitsOf(row) });
}
