// The kinds of time values on the page, told apart by name, and how instants cross the wire.

/** Milliseconds since 1970 in UTC. */
export type Instant = number;
/** A calendar date without a zone, `2027-01-11`. */
export type IsoDate = string;
/** An IANA name such as `Europe/Berlin`. */
export type TimeZoneId = string;

export const minuteMilliseconds = 60_000;
export const dayMilliseconds = 86_400_000;

/** RFC 3339 in UTC with whole seconds, as the contract and the address bar carry it. */
export function wireFromInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
