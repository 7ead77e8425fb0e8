// Appointments that do not lie inside a provider's hours, such as hours that are about to be saved.
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
import type { AvailabilityRules } from './availability-rules.ts';
import { type OpenWindow, openWindows } from './open-windows.ts';

/** Without buffers: those may lie outside the hours. */
export interface Appointment {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Hours are worked out for this long at a time, so that one appointment years ahead costs no years. */
const stretchMs = 31 * dayMs;

/** Those that begin, end or continue while nothing is open, earliest first. */
export function outsideHours<Given extends Appointment>(
  rules: AvailabilityRules,
  appointments: readonly Given[],
): Given[] {
  let windows: readonly OpenWindow[] = [];
  let knownUntil = Number.NEGATIVE_INFINITY;
  return [...appointments]
    .sort((a, b) => a.startsAt - b.startsAt)
    .filter(({ startsAt, endsAt }) => {
      if (endsAt > knownUntil) {
        knownUntil = Math.max(endsAt, startsAt + stretchMs);
        windows = openWindows(rules, startsAt, knownUntil);
      }
      return !windows.some((window) => window.start <= startsAt && endsAt <= window.end);
    });
}
