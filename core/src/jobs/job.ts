// Work at an outside service that must come to an end: one worker at a time, growing pauses, a bound.
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';

export interface Job {
  /** `leased`: a worker has it until `dueAt`. */
  readonly phase: 'open' | 'leased' | 'over';
  readonly createdAt: Instant;
  /** When to look at it again. Null when it is over. */
  readonly dueAt: Instant | null;
  /** Includes the current attempt. */
  readonly attempts: number;
  /** Leases that ended without saying whether the work was done. */
  readonly unclear: number;
  /** Tries that got no response in time. */
  readonly timeouts: number;
  /** True once the current lease has begun to hand the work over. */
  readonly handedOver: boolean;
}

/** The limits of one kind of job. */
export interface JobLimits {
  /** No try starts later than this after the job was created. */
  readonly lastTryMs: number;
  readonly attempts: number;
  readonly timeouts: number;
  readonly longestPauseMinutes: number;
  /** The longest wait that the service may ask for. */
  readonly longestServiceWaitMs: number;
  readonly longestBarredMinutes: number;
  /** How often a job may be tried again although it may have been done. */
  readonly unclear: number;
}

/** Why a job was given up. `unclear`: it may have been done, and another try might do it twice. */
export type GivenUp = 'refused' | 'unclear' | 'tried-too-long';

/** A lease outlasts the longest try by more than the five minutes that instances' clocks may differ. */
export const leaseMs = 7 * minuteMs;

export type LeaseDecision =
  /** Another worker has it, it is not due, or it is over. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'lease'; readonly unclear: number }
  | { readonly kind: 'dead'; readonly cause: GivenUp };

/** Whether a job may be leased now: a new job at once, any other when it is due or its lease has run out. */
export function decideLease(job: Job, now: Instant, limits: JobLimits): LeaseDecision {
  const isDue = job.dueAt !== null && job.dueAt <= now;
  if (job.phase === 'open') {
    if (job.attempts > 0 && !isDue) return { kind: 'leave' };
    return { kind: 'lease', unclear: job.unclear };
  }
  if (job.phase === 'over' || !isDue) return { kind: 'leave' };
  if (job.handedOver) {
    if (job.unclear >= limits.unclear) return { kind: 'dead', cause: 'unclear' };
    return { kind: 'lease', unclear: job.unclear + 1 };
  }
  return job.attempts >= limits.attempts
    ? { kind: 'dead', cause: 'tried-too-long' }
    : { kind: 'lease', unclear: job.unclear };
}

export type TryOutcome =
  | { readonly kind: 'accepted' }
  /** The service refused for good. */
  | { readonly kind: 'refused' }
  /** The service refuses the whole deployment, which says nothing about this job. */
  | { readonly kind: 'barred' }
  /** The service is busy and certainly did not accept it. */
  | { readonly kind: 'busy'; readonly retryAt: Instant | null }
  /** No response in time. The service probably did not accept it. */
  | { readonly kind: 'timed-out' }
  /** The connection broke after everything was sent. The service may have accepted it. */
  | { readonly kind: 'broken-off' }
  /** Nothing was sent to the service: a fault of ours. */
  | { readonly kind: 'not-made' };

export type JobStep =
  | { readonly kind: 'done' }
  | { readonly kind: 'again'; readonly dueAt: Instant; readonly timeouts: number; readonly attempts: number }
  /** Lets the lease run out. A report from the service may settle the job meanwhile. */
  | { readonly kind: 'wait' }
  | { readonly kind: 'dead'; readonly cause: GivenUp };

/** What follows a try. `job` is as it was leased. `chance` in [0, 1) spreads retries apart. */
export function planAfterTry(
  job: Job,
  outcome: TryOutcome,
  { now, chance, limits }: { readonly now: Instant; readonly chance: number; readonly limits: JobLimits },
): JobStep {
  const again = (
    pauseMinutes: number,
    changes: Partial<Job> & { retryAt?: Instant | null } = {},
  ): JobStep => {
    const { retryAt = null, attempts, timeouts } = { ...job, ...changes };
    const last = job.createdAt + limits.lastTryMs;
    if (attempts >= limits.attempts || now >= last) return { kind: 'dead', cause: 'tried-too-long' };
    const pause = Math.min(pauseMinutes, limits.longestPauseMinutes) * minuteMs * (0.75 + chance / 2);
    const asked = retryAt === null ? now : Math.min(retryAt, now + limits.longestServiceWaitMs);
    const dueAt = instant(Math.round(Math.min(Math.max(now + pause, asked), last)));
    return { kind: 'again', dueAt, timeouts, attempts };
  };
  switch (outcome.kind) {
    case 'accepted':
      return { kind: 'done' };
    case 'refused':
      return { kind: 'dead', cause: 'refused' };
    case 'broken-off':
      return { kind: 'wait' };
    case 'barred': {
      // A barred try does not count: tries begin when the service lets us in again. `lastTryMs` ends it.
      const age = (now - job.createdAt) / minuteMs;
      const pause = Math.min(Math.max(age / 2, 1), limits.longestBarredMinutes);
      return again(pause, { attempts: Math.max(job.attempts - 1, 1) });
    }
    case 'timed-out': {
      const timeouts = job.timeouts + 1;
      if (timeouts >= limits.timeouts) return { kind: 'dead', cause: 'unclear' };
      // Long enough for a report to arrive if the service did accept it.
      return again(10 * 2 ** (timeouts - 1), { timeouts });
    }
    case 'busy':
      return again(2 ** (job.attempts - 1), { retryAt: outcome.retryAt });
    case 'not-made':
      return again(2 ** (job.attempts - 1));
  }
}
