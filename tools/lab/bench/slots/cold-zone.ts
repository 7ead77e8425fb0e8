// Measures what a cold start pays for a zone: a fresh process's first and second table of a year.
import { offsetSegments, timeZoneId } from '@holdfast/core/time/time-zone.ts';

const from = Date.UTC(2035, 0, 8);
const to = from + 365 * 86_400_000;
const [first, second] = ['Europe/Stockholm', 'America/New_York'].map((name) => {
  const startedAt = performance.now();
  // The first name opens the whole table, so the price includes it.
  const zone = timeZoneId(name);
  const segments = offsetSegments(zone, from, to);
  const milliseconds = performance.now() - startedAt;
  if (segments.length < 3) throw new Error(`${name} has clock changes in this year`);
  return milliseconds;
});
console.log(JSON.stringify({ first, second }));
