// Says which zone data are in use and how old they are, for people who run the product.
import { zoneRelease } from '@holdfast/core/time/zone-data.ts';

const oldAfterDays = 200;

/** `now` in epoch milliseconds. From about half a year on, it also says what to do. */
export function sayZoneAge(now: number): string {
  const days = Math.floor((now - Date.parse(zoneRelease.day)) / 86_400_000);
  const age = `Zone data: IANA ${zoneRelease.name} of ${zoneRelease.day}`;
  if (days <= oldAfterDays) return `${age}.`;
  return (
    `${age}, ${days} days old: some clocks have probably changed since. ` +
    'Update moment-timezone in package.json, then run npm run zones (docs/time-zones.md).'
  );
}
