// What forms say of fields, in German.
import type { FormWords } from './en.ts';

export const formDe: FormWords = {
  missing: 'Bitte füllen Sie dieses Feld aus.',
  number: 'Bitte geben Sie eine Zahl ein.',
  tooShort: (least) => `Bitte geben Sie mindestens ${least} Zeichen ein.`,
  tooLong: (over, most) => `Das sind ${over} Zeichen zu viel. Höchstens ${most} passen.`,
  atLeast: (least) => `Die kleinste Zahl ist hier ${least}.`,
  atMost: (most) => `Die größte Zahl ist hier ${most}.`,
  tooFew: (least) => `Bitte geben Sie mindestens ${least} an.`,
  tooMany: (most) => `Hier passen höchstens ${most}.`,
  multipleOf: (step) => `Bitte wählen Sie Schritte von ${step}.`,
  notAccepted: 'Das wurde nicht angenommen. Bitte prüfen Sie es.',
  ruled: {
    slug: 'Bitte verwenden Sie Kleinbuchstaben von a bis z, Ziffern und Bindestriche. Manche Namen sind vergeben.',
    type: 'Bitte verwenden Sie Kleinbuchstaben von a bis z, Ziffern und Bindestriche.',
    name: 'Bitte verwenden Sie mindestens einen Buchstaben oder eine Ziffer.',
    link: 'Ein Link beginnt mit https://.',
    choices: 'Bitte geben Sie zwei oder mehr Möglichkeiten an, jede nur einmal.',
    start: 'Bitte geben Sie eine Uhrzeit in Schritten von fünf Minuten ein.',
    end: 'Bitte geben Sie eine Uhrzeit in Schritten von fünf Minuten ein.',
    date: 'Bitte geben Sie ein Datum ein.',
    timeZone: 'Bitte wählen Sie eine Zeitzone.',
  },
};
