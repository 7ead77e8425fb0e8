// How long until or since a moment, in whole minutes or hours.
import { type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';

export interface Span {
  readonly unit: 'minutes' | 'hours';
  readonly count: number;
}

/** Under two hours in minutes, rounded up so that the last minute is one; otherwise in hours. */
export function spanUntil(at: Instant, now: Instant): Span {
  const minutes = Math.max(0, Math.ceil((at - now) / minuteMs));
  return minutes < 120
    ? { unit: 'minutes', count: minutes }
    : { unit: 'hours', count: Math.round(minutes / 60) };
}
