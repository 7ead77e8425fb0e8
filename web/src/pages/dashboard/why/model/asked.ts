// What the address asks: a type, a date and a time, read calmly whatever stands there.
import { type IsoDate, isIsoDate } from '@holdfast/contract/time/local-date.ts';

export interface Asked {
  readonly type: string | null;
  readonly date: IsoDate | null;
  /** `HH:MM` on five minutes. */
  readonly time: string | null;
}

export function askedFrom(search: URLSearchParams): Asked {
  const date = search.get('date') ?? '';
  const time = search.get('time') ?? '';
  return {
    type: search.get('type'),
    date: isIsoDate(date) && /^20[0-3]/.test(date) ? date : null,
    time: isStartTime(time) ? time : null,
  };
}

/** `HH:MM` on five minutes. */
export function isStartTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5][05]$/.test(text);
}
