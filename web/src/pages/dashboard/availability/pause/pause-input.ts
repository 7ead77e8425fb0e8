// What is typed before a pause, and what of it can be sent.
import { pauseInput } from '@holdfast/contract/availability/pause-bookings.ts';
import type { InputOf } from '@holdfast/contract/operations.ts';
import { addDays, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import * as z from 'zod/mini';

export interface TypedPause {
  readonly ends: 'later' | 'date';
  /** The first day with bookings again; null while it is incomplete. */
  readonly until: string | null;
  readonly note: string;
}

export interface PauseProblems {
  readonly until: boolean;
  readonly note: boolean;
}

export type Pause = NonNullable<InputOf<'pauseBookings'>['pause']>;

/** A pause that ends today would be none. */
export function readPause(
  { ends, until, note }: TypedPause,
  today: IsoDate,
): { readonly pause: Pause } | { readonly problems: PauseProblems } {
  const wanted = { until: ends === 'later' ? null : (until ?? ''), note };
  const read = z.safeParse(pauseInput, wanted);
  const isPast = ends === 'date' && (until ?? '') <= today;
  if (read.success && !isPast) return { pause: read.data };
  const paths = read.success ? [] : read.error.issues.map(({ path }) => path[0]);
  return { problems: { until: isPast || paths.includes('until'), note: paths.includes('note') } };
}

export function firstPauseEnd(today: IsoDate): IsoDate {
  return addDays(today, 1);
}

/** Whether it still keeps bookings out: on its last date they are possible again. */
export function isPausedOn(pause: { readonly until: string | null } | null, today: IsoDate): boolean {
  return pause !== null && (pause.until === null || today < pause.until);
}
