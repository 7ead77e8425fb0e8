// Something that must be sent exactly once, however often it takes: editing, sending, or waiting.
import type { Problem } from './outcome.ts';

export type SendingPhase =
  | { kind: 'editing' }
  | { kind: 'sending'; attempt: number }
  | { kind: 'waiting'; attempt: number; problem: Problem };

/** What a reload interrupted: sent, and nobody knows what became of it. */
export const interruptedPhase: SendingPhase = {
  kind: 'waiting',
  attempt: 0,
  problem: { kind: 'unreachable', cause: 'silent' },
};

/** The phase when it leaves; counts the attempts that came to nothing. */
export function sentPhase(phase: SendingPhase): SendingPhase {
  return { kind: 'sending', attempt: phase.kind === 'waiting' ? phase.attempt + 1 : 0 };
}

/** The phase after no answer, or one that says to try again. */
export function waitingPhase(phase: SendingPhase, problem: Problem): SendingPhase {
  return { kind: 'waiting', attempt: phase.kind === 'editing' ? 0 : phase.attempt, problem };
}

/** Whether it was sent and nobody knows what became of it. */
export function isUnsurePhase(phase: SendingPhase): boolean {
  return phase.kind === 'waiting' || (phase.kind === 'sending' && phase.attempt > 0);
}

/** How long to wait before sending again: longer each time, half a minute at most. */
export function pauseMilliseconds(attempt: number): number {
  return Math.min(2_000 * 2 ** attempt, 30_000);
}
