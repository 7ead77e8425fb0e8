// Instants: points on the UTC time line, and their text.

declare const instantBrand: unique symbol;

/** Epoch milliseconds (UTC): the only form of absolute time inside core and web. */
export type Instant = number & { readonly [instantBrand]: true };

/** A half-open stretch of real time: `from` belongs to it, `to` does not. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** Marks epoch milliseconds as an instant. Throws RangeError if they are not whole or no date has them. */
export function instant(epochMs: number): Instant {
  if (!Number.isInteger(epochMs) || Math.abs(epochMs) > 8.64e15) {
    throw new RangeError(`${epochMs} is not an instant in epoch milliseconds`);
  }
  return epochMs as Instant;
}

/** Reads RFC 3339 text that ends in `Z`. Throws RangeError for anything else. */
export function instantFromIso(iso: string): Instant {
  if (!iso.endsWith('Z')) throw new RangeError('an instant in text ends in Z');
  return instant(Date.parse(iso));
}

/** Writes an instant as RFC 3339 text in UTC with milliseconds, such as `2027-01-11T09:00:00.000Z`. */
export function isoFromInstant(at: Instant): string {
  return new Date(at).toISOString();
}

/** The same for many instants on few days, such as lists of slots. Each date is written only once. */
export function isosFromInstants(instants: readonly Instant[]): string[] {
  let day = Number.NaN;
  let date = '';
  return instants.map((at) => {
    const minutes = at / minuteMs;
    if (!Number.isInteger(minutes)) return isoFromInstant(at);
    const today = Math.floor(at / dayMs);
    if (today !== day) {
      day = today;
      date = new Date(today * dayMs).toISOString().slice(0, -13);
    }
    const minute = minutes - today * 1_440;
    return `${date}${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00.000Z`;
  });
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : `${count}`;
}

/** To the whole second, as requests and the address bar carry it: `2027-01-11T09:00:00Z`. */
export function wireFromInstant(at: Instant): string {
  return isoFromInstant(at).replace('.000Z', 'Z');
}
