// Which day to open when the zone changes, so that the same instants stay in view.
import { localDate } from '../time/local-clock.ts';
import type { OpenedDay } from './opened-day.ts';
import type { IsoDate, TimeZoneId } from '../time/time-kinds.ts';

/** The date in `zone` of the first time that is still free on the opened day; null when no day is open. */
export function dayAfterZoneChange(opened: OpenedDay | null, zone: TimeZoneId): IsoDate | null {
  const shown = opened?.times.find(({ taken }) => !taken) ?? opened?.times[0];
  return shown ? localDate(shown.start, zone) : null;
}
