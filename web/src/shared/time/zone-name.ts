// What may be the name of a time zone, and how a zone is named to its reader.

/** An IANA name such as `Europe/Berlin`, whether or not there is such a zone. */
export type TimeZoneId = string;

/** Whether the text is shaped like a zone's name; whether there is such a zone is for the service to say. */
export function isZoneName(text: unknown): text is TimeZoneId {
  return typeof text === 'string' && /^[A-Za-z][\w+/-]{0,63}$/.test(text);
}

/** The name as it is, but `GMT+3` for `Etc/GMT-3`: there the sign counts the other way round. */
export function zoneLabel(zone: TimeZoneId): string {
  const [, sign, hours] = /^Etc\/GMT([+-])0?([1-9]\d?)$/.exec(zone) ?? [];
  return hours === undefined ? zone : `GMT${sign === '-' ? '+' : '-'}${hours}`;
}
