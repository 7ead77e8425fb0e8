// How German says a time of day.

/** `Dienstag, 9:30 Uhr`; nothing is added to `9:30 AM` or `01:30 GMT+2`. */
export function oClock(time: string): string {
  return /\d$/.test(time) && !/ GMT\S*$/.test(time) ? `${time} Uhr` : time;
}
