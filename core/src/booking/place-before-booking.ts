// What visitors may know of a place before they have booked.
import type { Place } from './booking-types.ts';

/** The room of a video call is for those who have booked. */
export function placeBeforeBooking(place: Place): Place {
  return place.kind === 'video' ? { ...place, link: '' } : place;
}
