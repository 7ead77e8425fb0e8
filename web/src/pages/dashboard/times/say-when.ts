// When a booking begins, on the provider's clock: "Thu, Nov 26, 17:00".
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayDateBriefly } from '@holdfast/contract/text/say-time.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { dashboardReader } from '../words/dashboard-words.ts';

export function sayWhen(startsAt: string, clock: WallClock): string {
  const at = instantFromIso(startsAt);
  const day = sayDateBriefly(localDate(at, clock), dashboardReader);
  return `${day}, ${sayStart(at, clock, dashboardReader)}`;
}
