// The booking page's own sentences, in German.
import { oClock } from '../../../shared/words/o-clock.ts';
import { type BookingWords, minutesAndSeconds } from './en.ts';

export const bookingDe: BookingWords = {
  page: 'Termin buchen',
  loading: 'Freie Zeiten werden geladen',
  providerIsIn: (city) => `Ortszeit ${city}`,
  included: 'Was dazugehört',
  types: {
    title: (provider) => `Termin bei ${provider}`,
    lead: 'Was möchten Sie buchen?',
    see: 'Zeiten ansehen',
    gone: 'Was Sie gesucht haben, wird nicht mehr angeboten. Das können Sie buchen:',
    none: 'Im Moment kann hier nichts gebucht werden. Bitte schauen Sie später wieder vorbei.',
    back: 'Alle Termine',
  },
  paused: {
    heading: 'Buchungen sind ausgesetzt',
    text: (provider) => `${provider} nimmt zurzeit keine neuen Buchungen an.`,
    until: (day) => `Ab ${day} können Sie wieder buchen.`,
    existing: 'Termine, die schon gebucht sind, finden wie geplant statt.',
    meanwhile: (provider) => `${provider} nimmt seit eben keine neuen Buchungen mehr an.`,
    kept: 'Es wurde nichts gebucht, und von Ihren Angaben ist nichts verloren.',
    again: 'Noch einmal prüfen',
  },
  hold: {
    asking: 'Diese Zeit wird reserviert …',
    checking: 'Wir prüfen, ob diese Zeit noch für Sie reserviert ist …',
    heldFor: (seconds) => `Für Sie reserviert: noch ${minutesAndSeconds(seconds)}.`,
    stays: 'Bleibt reserviert, während Sie schreiben.',
    final: 'Länger geht es nicht.',
    lapsed: 'Nicht mehr für Sie reserviert.',
    without: 'Nicht reserviert, während Sie schreiben.',
    stillBookable: 'Buchen Sie, solange die Zeit frei ist.',
    announced: {
      held: 'Diese Zeit ist für Sie reserviert.',
      ending: 'Diese Zeit ist noch zwei Minuten für Sie reserviert.',
      lapsed:
        'Diese Zeit ist nicht mehr für Sie reserviert. Solange sie frei ist, können Sie sie trotzdem buchen.',
    },
  },
  lost: {
    'slot-taken': (time) => `${oClock(time)} wurde gerade an jemand anderen vergeben.`,
    'slot-not-offered': (time) => `${oClock(time)} wird nicht mehr angeboten.`,
    vanished: (time) => `${oClock(time)} ist nicht mehr frei.`,
    nearest: 'Von Ihren Angaben ist nichts verloren. Die nächsten freien Zeiten:',
    none: 'Von Ihren Angaben ist nichts verloren. In der Nähe ist keine Zeit frei.',
    seeOthers: 'Andere Tage ansehen',
  },
  madeBefore: {
    heading: (reference) => `Mit diesem Formular haben Sie bereits gebucht: ${reference}`,
    text: 'Es wurde nichts geändert. Wenn Sie noch einen Termin möchten, machen Sie mit einem neuen Formular weiter: Ihre Angaben bleiben erhalten.',
    fresh: 'Mit neuem Formular weitermachen',
    see: 'Diese Buchung ansehen',
  },
};
