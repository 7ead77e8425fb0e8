// What the page says about a time that somebody came to ask about, in German.
import { oClock } from '../../../../shared/words/o-clock.ts';
import type { WishWords } from './en.ts';

export const wishDe: WishWords = {
  wish: {
    taken: (time) => `${oClock(time)} ist schon vergeben.`,
    full: (time) => `${oClock(time)} ist nicht frei: An diesem Tag ist alles ausgebucht.`,
    hours: (time) => `${oClock(time)} liegt außerhalb der Zeiten für diesen Termin.`,
    grid: (time) => `${oClock(time)} ist keine Anfangszeit für diesen Termin.`,
    notice: (time, from) => `${oClock(time)} ist zu kurzfristig. Buchen können Sie ab ${oClock(from)}.`,
    window: (time, until) => `${oClock(time)} ist zu weit im Voraus. Buchen können Sie bis ${until}.`,
    past: (time) => `${oClock(time)} ist schon vorbei.`,
    paused: (time) => `${oClock(time)} kann gerade nicht gebucht werden.`,
    nearest: 'Die nächsten freien Zeiten:',
    none: 'Bitte sehen Sie sich die Tage unten an.',
    all: 'Alle Zeiten ansehen',
  },
};
