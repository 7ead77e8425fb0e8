// How long a manage link works.
import { dayMs, type Instant, instant } from '@holdfast/contract/time/instant.ts';

/** The earlier of seven days after the appointment's end and sixty days after the link was issued. */
export function manageLinkExpiry(endsAt: Instant, issuedAt: Instant): Instant {
  return instant(Math.min(endsAt + 7 * dayMs, issuedAt + 60 * dayMs));
}
