// What is said of appointments wherever they are shown or changed, in German.
import { oClock } from '../../../../shared/words/o-clock.ts';
import type { BookingWords } from './en.ts';

export const bookingDe: BookingWords = {
  asOf: (time) => `Stand ${oClock(time)}, Verbindung wird wiederhergestellt`,
  today: 'heute',
  tomorrow: 'morgen',
  yesterday: 'gestern',
  dayAt: (day, time) => `${day} um ${oClock(time)}`,
  forClient: (time, name, city) => `${oClock(time)} für ${name} in ${city}`,
};
