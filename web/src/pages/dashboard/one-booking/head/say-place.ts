// Where it takes place, as a sentence for the provider: "You ring +46 8 123 45 67."
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { firstNameOf } from '../../booking/say/first-name.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import { oneBookingWords } from '../words/one-booking-words.ts';

/** The number that the client left to be rung at. */
export function numberOf({ answers }: Pick<OwnBooking, 'answers'>): string | null {
  return answers.find(({ kind, text }) => kind === 'phone' && text !== '')?.text ?? null;
}

export function sayPlace(booking: Pick<OwnBooking, 'type' | 'answers' | 'client'>): string {
  const { place } = booking.type;
  const words = oneBookingWords.place;
  const name = firstNameOf(booking.client.name);
  switch (place.kind) {
    case 'phone': {
      if (place.caller === 'client') return words.theyRing(name);
      const number = numberOf(booking);
      return words.youRing(number === null ? name : isolated(number));
    }
    case 'video':
      return words.video;
    case 'address':
    case 'custom':
      return place.text;
  }
}
