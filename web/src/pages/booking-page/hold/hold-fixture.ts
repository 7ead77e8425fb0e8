// Boring defaults for tests of the hold: one start, taken at nine for five minutes, fifteen in all.
import { instant, type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import type { ReasonOf } from '@holdfast/contract/operations.ts';
import type { HoldOutcome } from './hold-state.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import type { HoldTerm, RememberedHold } from '../../../shared/memory/hold-memory.ts';

export const takenAt = instantFromIso('2027-01-11T09:00:00Z');
export const heldStart = instantFromIso('2027-01-12T08:30:00Z');

/** Milliseconds after the hold was first taken. */
export function minutesIn(minutes: number, seconds = 0): Instant {
  return instant(takenAt + minutes * 60_000 + seconds * 1_000);
}

export function newTerm(change: Partial<HoldTerm> = {}): HoldTerm {
  return { until: minutesIn(5), longestUntil: minutesIn(15), ...change };
}

export function newHold(change: Partial<RememberedHold> = {}): RememberedHold {
  return {
    secret: 'first-secret',
    start: heldStart,
    replaces: null,
    term: newTerm(),
    left: false,
    ...change,
  };
}

export function heldUntil(term: HoldTerm): HoldOutcome {
  const wire = (instant: number) => new Date(instant).toISOString();
  return {
    kind: 'ok',
    response: {
      now: wire(takenAt),
      hold: { start: wire(heldStart), until: wire(term.until), longestUntil: wire(term.longestUntil) },
    },
  };
}

type Reason =
  RefusalDetails<ReasonOf<'holdSlot'>> extends infer Details
    ? Details extends { reason: infer Name; params: infer Params }
      ? { reason: Name; params: Params; retryable?: boolean }
      : never
    : never;

export function refusedAs(reason: Reason): HoldOutcome {
  return { kind: 'refused', details: { reference: 'r1', retryable: false, ...reason } };
}
