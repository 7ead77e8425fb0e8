// Says a stretch of real time in local readings, as a provider would type it, by the runtime's own clocks.
import type { Span } from './check/raw-state.ts';

export interface LocalSpan {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  /** The time that the readings mean: from the first to the last moment whose reading lies between them. */
  readonly span: Span;
}

const stepMs = 300_000;
/** No clock is set back by more. */
const repeatedMs = 3_600_000;

/** Null if the end is not later than the start on the clock, because it was set back in between. */
export function localSpan(timeZone: string, { from, to }: Span): LocalSpan | null {
  const [begins, ends] = [readingOf(timeZone, from), readingOf(timeZone, to)];
  if (begins >= ends) return null;
  const meant: number[] = [];
  for (let at = from - repeatedMs; at <= to + repeatedMs; at += stepMs) {
    const reading = readingOf(timeZone, at);
    if (begins <= reading && reading < ends) meant.push(at);
  }
  const span = { from: Math.min(...meant), to: Math.max(...meant) + stepMs };
  return { date: begins.slice(0, 10), start: begins.slice(11), end: ends.slice(11), span };
}

/** Such as `2027-01-12 09:30`: later readings of a clock are later in the alphabet. */
function readingOf(timeZone: string, at: number): string {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, ...dateAndTime });
  formats.set(timeZone, known);
  return known.format(at);
}

const dateAndTime = { dateStyle: 'short', timeStyle: 'short' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();
