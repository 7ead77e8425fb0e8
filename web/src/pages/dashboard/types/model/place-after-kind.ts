// A place after another way to meet was chosen.
import type { BookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';

export type Place = BookingTypeInput['place'];

/** `begin`: what each kind begins with. What somebody wrote stays; a link never goes with another kind. */
export function placeAfterKind(
  place: Place,
  kind: Place['kind'],
  begin: Readonly<Record<Place['kind'], string>>,
): Place {
  const isOwn = place.text !== '' && place.text !== begin[place.kind];
  return { ...place, kind, text: isOwn ? place.text : begin[kind], link: '' };
}
