// What an appointment is and where: "Tax consultation, video call", "Call, you ring +46 8 123 45 67".
import type { OwnBooking } from '../../data/day-data.ts';
import { todayWords } from '../words/today-words.ts';

export function sayWhat({ type, answers }: Pick<OwnBooking, 'type' | 'answers'>): string {
  const { place } = type;
  const number = answers.find(({ kind }) => kind === 'phone')?.text;
  if (place.kind === 'phone' && place.caller === 'provider' && number !== undefined)
    return `${type.name}, ${todayWords.ring.provider(number)}`;
  if (place.kind === 'phone' && place.caller === 'client') return `${type.name}, ${todayWords.ring.client}`;
  return place.text === '' ? type.name : `${type.name}, ${place.text}`;
}
