// Starts that no override allows: in the past, off the five-minute cells, or after the clock table ends.
import { cellMs } from '@holdfast/core/slots/taken-time.ts';
import { type Instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { tableEndsAt } from '@holdfast/core/time/zone-table.ts';
import type { Refusal } from '@holdfast/contract/refusals.ts';

export function startProblem(start: Instant, now: Instant): Refusal<'invalid-request'> | null {
  if (start <= now) return invalid('a start that lies ahead');
  if (start >= tableEndsAt)
    return invalid(`a start before ${isoFromInstant(tableEndsAt)}, where the table of clocks ends`);
  return start % cellMs === 0 ? null : invalid('a start on a multiple of five minutes');
}

function invalid(problem: string): Refusal<'invalid-request'> {
  return { kind: 'invalid-request', params: { path: 'start', problem } };
}
