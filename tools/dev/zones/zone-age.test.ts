import { zoneRelease } from '@holdfast/core/time/zone-data.ts';
import { expect, it } from 'vitest';
import { sayZoneAge } from './zone-age.ts';

const released = Date.parse(zoneRelease.day);

it('the release of the zone data is named with its day, and what to update once it is old', () => {
  const plain = `Zone data: IANA ${zoneRelease.name} of ${zoneRelease.day}.`;
  expect(sayZoneAge(released + 200 * 86_400_000)).toBe(plain);
  const old = sayZoneAge(released + 201 * 86_400_000);
  expect(old).toContain('201 days old');
  expect(old).toContain('Update moment-timezone in package.json, then run npm run zones');
});
