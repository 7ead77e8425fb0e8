// What makes no sense in a booking type, said before it is saved, in German.
import type { NonsenseWords } from './nonsense-en.ts';
import { spanDe } from './span-de.ts';

/** After a preposition that asks for the dative: `vor 2 Tagen`. */
const dative = (minutes: number) => spanDe(minutes).replace(/Tage$/, 'Tagen');

export const nonsenseDe: NonsenseWords = {
  'no-hours': () => 'Sie haben noch keine Zeiten festgelegt, daher gibt es nichts anzubieten.',
  'too-long': (longest, takes) =>
    `Keine Zeit passt: Am Stück haben Sie höchstens ${spanDe(longest)} geöffnet, der Termin dauert ${spanDe(takes)}.`,
  'step-too-large': (longest, step) =>
    `Zwischen zwei Zeiten liegen ${spanDe(step)}, Sie haben am Stück aber höchstens ${spanDe(longest)} geöffnet. So bleibt jeweils höchstens eine Zeit.`,
  'notice-beyond-window': (notice, window) =>
    `Niemand kann buchen: Der Vorlauf beträgt ${spanDe(notice)}, zu sehen sind aber nur die nächsten ${spanDe(window)}.`,
  'week-below-day': (week) =>
    `Die Woche ist nach ${week} voll, deshalb erreicht ein Tag seine eigene Grenze nie.`,
  'reminder-too-early': (minutes, window) =>
    `Die Erinnerung ${spanDe(minutes)} vorher wird nie verschickt: Gebucht wird höchstens ${spanDe(window)} im Voraus.`,
  'reminder-twice': (minutes) =>
    `Die Erinnerung ${spanDe(minutes)} vorher steht zweimal da. Sie wird einmal verschickt.`,
  'cancel-never': (window) =>
    `Niemand kann rechtzeitig absagen: Gebucht wird höchstens ${spanDe(window)} im Voraus.`,
  'move-never': (window) =>
    `Niemand kann rechtzeitig verlegen: Gebucht wird höchstens ${spanDe(window)} im Voraus.`,
  'no-moves': () => 'Wenn kein Verlegen erlaubt ist, kann niemand verlegen.',
  'no-number': () => 'Sie rufen an, aber nichts fragt nach der Nummer.',
  empty: {
    'no-hours': 'In diesen Wochen gibt es keine Zeiten: Sie haben geschlossen.',
    'too-long':
      'In diesen Wochen gibt es keine Zeiten: Der Termin dauert länger, als Sie am Stück geöffnet haben.',
    notice: (notice) =>
      `In diesen Wochen gibt es keine Zeiten: Gebucht werden muss mindestens ${spanDe(notice)} im Voraus.`,
    window: (window) =>
      `In diesen Wochen gibt es keine Zeiten: Gebucht werden kann nur in den nächsten ${dative(window)}.`,
    taken: 'In diesen Wochen gibt es keine Zeiten: Alles ist vergeben.',
    limit:
      'In diesen Wochen gibt es keine Zeiten: Die Grenze je Tag oder Woche ist erreicht. Bereits gebuchte Termine zählen mit.',
  },
  buffers: (count) =>
    `Die freie Zeit davor und danach verdeckt alle Zeiten in diesen Wochen. Ohne sie ${count === 1 ? 'wäre es 1' : `wären es ${count}`}.`,
  fix: {
    durationMinutes: 'Dauer ändern',
    noticeMinutes: 'Vorlauf ändern',
    windowDays: 'Zeitraum ändern',
    maxPerDay: 'Grenze ändern',
    bufferBeforeMinutes: 'Freie Zeit ändern',
    hours: 'Ihre Zeiten ändern',
    askNumber: 'Nach der Nummer fragen',
    numberLabel: 'Unter welcher Nummer erreiche ich Sie?',
  },
};
