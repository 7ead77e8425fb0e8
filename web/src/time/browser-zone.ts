// The zone that this browser is set to.
import { isKnownZone } from './local-clock.ts';
import type { TimeZoneId } from './time-kinds.ts';

/** `UTC` where the browser names a zone that it cannot count in. */
export function browserZone(): TimeZoneId {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isKnownZone(zone) ? zone : 'UTC';
}
