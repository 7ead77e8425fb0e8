// The zone that this browser says it is in.
import { isZoneName, type TimeZoneId } from './zone-name.ts';

/** Null where the browser says none, or nothing like one. The opening script decides the same way. */
export function browserZone(): TimeZoneId | null {
  try {
    const zone: unknown = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return isZoneName(zone) ? zone : null;
  } catch {
    return null;
  }
}
