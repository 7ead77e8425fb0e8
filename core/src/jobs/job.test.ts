import { describe, expect, it } from 'vitest';
import { instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { decideLease, type Job, type JobLimits, leaseMs, planAfterTry, type TryOutcome } from './job.ts';

const now = instant(1_800_000_000_000);
const limits: JobLimits = {
  lastTryMs: 60 * minuteMs,
  attempts: 3,
  timeouts: 2,
  longestPauseMinutes: 8,
  longestServiceWaitMs: 5 * minuteMs,
  longestBarredMinutes: 4,
  unclear: 2,
};
const leased: Job = {
  phase: 'leased',
  createdAt: now,
  dueAt: instant(now + leaseMs),
  attempts: 1,
  unclear: 0,
  timeouts: 0,
  handedOver: false,
};

describe('a job', () => {
  it('whose lease ran out after it was handed over is tried again as often as its limits say', () => {
    const decide = (unclear: number) =>
      decideLease({ ...leased, handedOver: true, unclear }, instant(now + leaseMs), limits);
    expect([0, 1, 2].map(decide)).toEqual([
      { kind: 'lease', unclear: 1 },
      { kind: 'lease', unclear: 2 },
      { kind: 'dead', cause: 'unclear' },
    ]);
  });

  it('that is over is left alone', () => {
    expect(decideLease({ ...leased, phase: 'over' }, instant(now + leaseMs), limits).kind).toBe('leave');
  });

  it('is given up by the limits of its kind', () => {
    const plan = (job: Partial<Job>, outcome: TryOutcome, minutes = 0) =>
      planAfterTry({ ...leased, ...job }, outcome, {
        now: instant(now + minutes * minuteMs),
        chance: 0.5,
        limits,
      });
    expect(plan({ attempts: 3 }, { kind: 'not-made' })).toEqual({ kind: 'dead', cause: 'tried-too-long' });
    expect(plan({}, { kind: 'not-made' }, 60)).toEqual({ kind: 'dead', cause: 'tried-too-long' });
    expect(plan({ timeouts: 1 }, { kind: 'timed-out' })).toEqual({ kind: 'dead', cause: 'unclear' });
    expect(plan({ attempts: 2 }, { kind: 'busy', retryAt: instant(now + 60 * minuteMs) })).toMatchObject({
      kind: 'again',
      dueAt: now + 5 * minuteMs,
    });
  });
});
