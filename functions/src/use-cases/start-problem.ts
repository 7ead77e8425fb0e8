// What no override can make a start: one that lies in the past, or that the lock's cells do not know.
import { cellMs } from '@holdfast/core/booking/taken-time.ts';
import type { Instant } from '@holdfast/core/time/instant.ts';
import type { Refusal } from '../refusals.ts';

export function startProblem(start: Instant, now: Instant): Refusal | null {
  if (start <= now) return invalid('a start that lies ahead');
  return start % cellMs === 0 ? null : invalid('a start on a multiple of five minutes');
}

function invalid(problem: string): Refusal {
  return { kind: 'invalid-request', params: { path: 'start', problem } };
}
