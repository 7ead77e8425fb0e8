// How times and lists are said, in German.
import type { TimesWords } from './en.ts';

export const timesDe: TimesWords = {
  and: (first, last) => `${first} und ${last}`,
  untilNextMorning: (time) => `bis ${time} am nächsten Tag`,
  problems: {
    empty: () => 'Geben Sie eine Uhrzeit ein, zum Beispiel 9:30.',
    unreadable: () => 'Das ist keine Uhrzeit. Geben Sie sie wie 9:30 ein.',
    'off-step': (before, after) => `Zeiten gehen in Schritten von fünf Minuten: ${before} oder ${after}.`,
  },
};
