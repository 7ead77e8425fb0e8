// What a calendar entry says besides names and times, in each language.
import type { Language } from '@holdfast/contract/text/languages.ts';

interface EventWords {
  readonly summary: (what: string, who: string) => string;
  readonly reference: (reference: string) => string;
  /** For an appointment at an address: the time on the clock there. `zone` is in brackets, or empty. */
  readonly thereItIs: (time: string, city: string, zone: string) => string;
}

export const eventWords: Readonly<Record<Language, EventWords>> = {
  en: {
    summary: (what, who) => `${what} with ${who}`,
    reference: (reference) => `Reference ${reference}`,
    thereItIs: (time, city, zone) => `Starts at ${time} on ${city} time${zone}`,
  },
  de: {
    summary: (what, who) => `${what} mit ${who}`,
    reference: (reference) => `Buchungsnummer ${reference}`,
    thereItIs: (time, city, zone) =>
      `Beginn um ${/^\d\d:\d\d$/.test(time) ? `${time} Uhr` : time} Ortszeit ${city}${zone}`,
  },
};
