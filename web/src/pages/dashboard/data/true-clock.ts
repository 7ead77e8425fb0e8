// The service's time: the page's even clock, set right by every `now` that the service says.
import { type Instant, instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { pageNow } from '../../../shared/time/page-clock.ts';

let ahead = 0;

/** `now` as a response said it. The computer's own clock may be wrong by hours. */
export function setTrueClock(now: string): void {
  ahead = instantFromIso(now) - pageNow();
}

/** The page's own time until the service has said its. */
export function trueNow(): Instant {
  return instant(pageNow() + ahead);
}
