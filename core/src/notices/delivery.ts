// A promised email as a job: what its states mean, how a try can end, and how often it may go out.
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

/** `sent` and everything after `sending` is final, but a report may still correct it. */
export type DeliveryState =
  | 'pending'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'bounced'
  | 'dropped'
  | 'skipped'
  | 'dead';

export type DeathCause = GivenUp | 'unreadable';

export type SendOutcome =
  | { readonly kind: 'accepted'; readonly messageId: string }
  /** Refused for good (4xx except 401, 403, 429). `detail` is the service's sentence without addresses. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly detail: string;
      /** True if the service may have refused the address for replies, not the email itself. */
      readonly mayBeReplyTo: boolean;
    }
  /** The deployment's key or sender is refused (401, 403). */
  | { readonly kind: 'barred'; readonly status: number; readonly detail: string }
  /** 429, 5xx, no connection. */
  | { readonly kind: 'busy'; readonly status: number | null; readonly retryAt: Instant | null }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'broken-off' }
  | { readonly kind: 'not-made' };

/** What the outbox knows about an email on its way. */
export interface Delivery extends Omit<Job, 'phase'> {
  readonly kind: NoticeKind;
  readonly state: DeliveryState;
}

/** How long the sweep leaves a new row to its trigger. */
export const triggerGraceMs = 2 * minuteMs;

/** Each email ends within a day: even with the longest pauses, the last try is made in time. */
export const mailLimits = {
  lastTryMs: 23 * 60 * minuteMs,
  attempts: 15,
  timeouts: 5,
  longestPauseMinutes: 120,
  longestServiceWaitMs: 30 * minuteMs,
  longestBarredMinutes: 30,
} as const;

/** News twice is better than none, but not three times. A reminder twice is worse than none. */
function limitsOf({ kind }: Delivery): JobLimits {
  return { ...mailLimits, unclear: isReminder(kind) ? 0 : 1 };
}

function jobOf(row: Delivery): Job {
  const phase = row.state === 'pending' ? 'open' : row.state === 'sending' ? 'leased' : 'over';
  return { ...row, phase };
}

export function decideDelivery(row: Delivery, now: Instant): LeaseDecision {
  return decideLease(jobOf(row), now, limitsOf(row));
}

/** What follows a try. `row` is as it was leased. */
export function planAfterSending(row: Delivery, outcome: SendOutcome, now: Instant, chance: number): JobStep {
  return planAfterTry(jobOf(row), outcome, { now, chance, limits: limitsOf(row) });
}
