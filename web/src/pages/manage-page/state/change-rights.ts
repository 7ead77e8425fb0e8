// What can be changed now: what the service said, brought up to date by the clock.
import type { ManageState, Seen } from './manage-state.ts';
import type { ClosedBecause } from './change-obstacle.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';

export type ChangeName = 'cancel' | 'move';

export interface ChangeRight {
  /** As far as time decides; null = never. */
  until: Instant | null;
  /** Null = possible now. */
  closed: ClosedBecause | null;
}

/** About an appointment that is to come. At the very moment of `until` it is too late. */
export function changeRights(seen: Seen, now: ManageState['now']): Record<ChangeName, ChangeRight> {
  return { cancel: rightAt(seen.cancelling, now), move: rightAt(seen.moving, now) };
}

function rightAt({ until, closed }: Seen['moving'], now: Instant): ChangeRight {
  const end = until === null ? null : instantFromIso(until);
  if (closed !== null && closed !== 'cancelled' && closed !== 'begun') return { until: end, closed };
  return { until: end, closed: end !== null && now >= end ? 'too-late' : null };
}
