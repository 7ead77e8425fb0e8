// A range of a day's time, as it is typed.

/** Local times, or what was typed in their place. An end at or before the start is on the next day. */
export interface Range {
  readonly start: string;
  readonly end: string;
}
