// The client's calendar entry for an agreement.
import type { Agreement } from '../booking/booking-types.ts';
import type { Instant } from '../time/instant.ts';
import type { CalendarEvent } from './calendar-event.ts';

/** `uid` comes from the booking's id, `stampedAt` from when this version was made, so the same booking always gives the same file. */
export function eventFromAgreement(
  agreement: Pick<Agreement, 'reference' | 'startsAt' | 'endsAt' | 'provider' | 'type'>,
  version: { readonly uid: string; readonly sequence: number; readonly stampedAt: Instant },
): CalendarEvent {
  return {
    ...version,
    startsAt: agreement.startsAt,
    endsAt: agreement.endsAt,
    summary: `${agreement.type.name} with ${agreement.provider.name}`,
    location: agreement.type.place.text,
    description: `${agreement.provider.headline}\nReference ${agreement.reference}`,
  };
}
