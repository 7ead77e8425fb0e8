// Local times: readings of a wall clock, without date or zone.

declare const localTimeBrand: unique symbol;

/** A wall-clock reading `HH:MM` from `00:00` to `24:00`; `24:00` is the end of the day. */
export type LocalTime = string & { readonly [localTimeBrand]: true };

/** Marks text as a local time. Throws RangeError for anything but `00:00` to `24:00`. */
export function localTime(text: string): LocalTime {
  if (!/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text))
    throw new RangeError(`${text} is not a local time`);
  return text as LocalTime;
}

/** Minutes since the start of the local date, 0 to 1440. */
export function minutesFromLocalTime(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
