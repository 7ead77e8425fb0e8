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

/** What new hours change: those that they leave outside, and those outside so far that they fit. */
export function changedOutside<Given extends Appointment>(
  { before, after }: { readonly before: AvailabilityRules; readonly after: AvailabilityRules },
  appointments: readonly Given[],
): { readonly left: Given[]; readonly fitting: Given[] } {
  const [outsideBefore, outsideAfter] = [before, after].map((rules) => outsideHours(rules, appointments));
  const left = outsideAfter?.filter((one) => !outsideBefore?.includes(one)) ?? [];
  const fitting = outsideBefore?.filter((one) => !outsideAfter?.includes(one)) ?? [];
  return { left, fitting };
}

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
