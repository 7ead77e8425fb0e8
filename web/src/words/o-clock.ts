// How German says a time of day.

/** `Dienstag, 9:30 Uhr`; nothing is added to `9:30 AM` or `01:30 MESZ`. */
export function oClock(time: string): string {
  return /\d$/.test(time) ? `${time} Uhr` : time;
}
