// What signed-in people read of a call that failed, in German.
import type { CallWords } from './en.ts';

export const callDe: CallWords = {
  'invalid-request': () =>
    'Etwas wurde nicht angenommen. Bitte prüfen Sie die Felder und versuchen Sie es noch einmal.',
  'not-found': () => 'Das gibt es nicht mehr. Vielleicht wurde es anderswo entfernt.',
  'slot-taken': () => 'Diese Zeit ist schon vergeben.',
  'idempotency-mismatch': () =>
    'Das wurde schon mit anderen Angaben erledigt. Bitte laden Sie die Seite neu, um es zu sehen.',
  'booking-over': () => 'Dieser Termin wurde abgesagt oder hat begonnen und lässt sich nicht mehr ändern.',
  'breaks-rules': () => 'Diese Zeit liegt außerhalb Ihrer eigenen Regeln.',
  'not-begun': () => 'Dieser Termin hat noch nicht begonnen.',
  'not-closable': () => 'Dieses Problem verschwindet, sobald seine Ursache behoben ist.',
  'occurred-again': () => 'Das ist gerade noch einmal passiert, deshalb bleibt das Problem offen.',
  'not-sent-again': () =>
    'Diese E-Mail lässt sich nicht noch einmal senden. Sie ist inzwischen überholt oder wurde oft genug gesendet.',
  'changed-elsewhere': () => 'Das wurde anderswo geändert, während Sie es bearbeitet haben.',
  'name-taken': () => 'Dieser Name ist vergeben. Bitte wählen Sie einen anderen.',
  'too-many': () => 'Davon gibt es zu viele.',
  'not-admitted': () => 'Dieses Konto darf das hier nicht.',
  'not-blockable': () => 'Diese Zeit lässt sich nicht blockieren.',
  'time-taken': () => 'Diese Zeit ist schon belegt.',
  'key-used': () =>
    'Das wurde schon mit anderen Angaben erledigt. Bitte laden Sie die Seite neu, um es zu sehen.',
  unauthenticated: () => 'Sie wurden abgemeldet. Bitte melden Sie sich noch einmal an.',
  unavailable: () => 'Gerade ist viel los. Bitte versuchen Sie es gleich noch einmal.',
  internal: (reference) =>
    `Bei uns ist etwas schiefgegangen. Wenn es wieder vorkommt, nennen Sie uns bitte ${reference}.`,
};
