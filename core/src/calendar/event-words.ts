// What a calendar entry says besides names and times, in each language.
import type { Language } from '@holdfast/contract/text/languages.ts';

interface EventWords {
  readonly summary: (what: string, who: string) => string;
  readonly reference: (reference: string) => string;
  /** A provider's feed as a calendar of its own, and in it time of which only that is said. */
  readonly appointmentsWith: (name: string) => string;
  readonly busy: string;
  /** The answer of a ticked checkbox. */
  readonly ticked: string;
  /** For an appointment at an address: the time on the clock there. `zone` is in brackets, or empty. */
  readonly thereItIs: (time: string, city: string, zone: string) => string;
}

export const eventWords: Readonly<Record<Language, EventWords>> = {
  en: {
    summary: (what, who) => `${what} with ${who}`,
    reference: (reference) => `Reference ${reference}`,
    appointmentsWith: (name) => `Appointments with ${name}`,
    busy: 'Booked',
    ticked: 'Yes',
    thereItIs: (time, city, zone) => `Starts at ${time} on ${city} time${zone}`,
  },
  de: {
    summary: (what, who) => `${what} mit ${who}`,
    reference: (reference) => `Buchungsnummer ${reference}`,
    appointmentsWith: (name) => `Termine mit ${name}`,
    busy: 'Belegt',
    ticked: 'Ja',
    thereItIs: (time, city, zone) =>
      `Beginn um ${/^\d\d:\d\d$/.test(time) ? `${time} Uhr` : time} Ortszeit ${city}${zone}`,
  },
};
