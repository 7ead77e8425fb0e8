// What can be changed now: what the service said, brought up to date by the clock.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import type { RefusalParams } from '@holdfast/contract/refusals.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';

type Rights = Pick<ResponseOf<'viewBooking'>, 'cancelling' | 'moving'>;

export type ClosedBecause = RefusalParams['change-closed']['why'];
export type ChangeName = 'cancel' | 'move';

export interface ChangeRight {
  /** As far as time decides; null = never. */
  until: Instant | null;
  /** Null = possible now. */
  closed: ClosedBecause | null;
}

/** About an appointment that is to come. At the very moment of `until` it is too late. */
export function changeRights(seen: Rights, now: Instant): Record<ChangeName, ChangeRight> {
  return { cancel: rightAt(seen.cancelling, now), move: rightAt(seen.moving, now) };
}

function rightAt({ until, closed }: Rights['moving'], now: Instant): ChangeRight {
  const end = until === null ? null : instantFromIso(until);
  if (closed !== null && closed !== 'cancelled' && closed !== 'begun') return { until: end, closed };
  return { until: end, closed: end !== null && now >= end ? 'too-late' : null };
}
