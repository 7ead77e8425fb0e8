// What is said of blocked time, in German.
import { countOf } from '../../times/count-of.ts';
import type { BlocksWords } from './en.ts';

export const blocksDe: BlocksWords = {
  heading: 'Gesperrte Zeit',
  block: 'Zeit sperren',
  nothing:
    'Zeit, die Sie sperren, ist sofort belegt, zum Beispiel für den Zahnarzt. Kunden sehen nur, dass sie nicht frei ist.',
  unblock: 'Freigeben',
  unblockOf: (time) => `${time} freigeben`,
  unblocking: 'Wird freigegeben …',
  unblockThis: 'Freigeben …',
  unblockAsked: 'Diese Zeit freigeben?',
  unblockLead: (when) => `${when}. Von da an kann man sie buchen, soweit sie in Ihren Zeiten liegt.`,
  unblocked: (when) => `${when} ist nicht mehr gesperrt.`,
  failed: 'Ihre gesperrte Zeit konnte nicht geladen werden.',
  lead: (city) => `Ortszeit ${city}. Kunden können diese Zeit von da an nicht mehr buchen.`,
  date: 'Datum',
  from: 'Von',
  to: 'Bis',
  label: 'Ein Wort dafür',
  labelHint: 'Das sehen nur Sie.',
  labelTooLong: (most) => `Bitte höchstens ${most} Zeichen.`,
  confirm: 'Diese Zeit sperren',
  confirmOf: (time) => `${time} sperren`,
  blocking: 'Wird gesperrt …',
  cancel: 'Abbrechen',
  dateMissing: 'Wählen Sie ein Datum.',
  notBlockable: {
    over: 'Diese Zeit ist schon vorbei.',
    'too-far': 'Das liegt zu weit in der Zukunft.',
    'start-skipped': 'Die Uhr überspringt den Beginn: In dieser Nacht wird sie vorgestellt.',
    'end-skipped': 'Die Uhr überspringt das Ende: In dieser Nacht wird sie vorgestellt.',
    'all-skipped': 'Die Uhr überspringt diese ganze Zeit: In dieser Nacht wird sie vorgestellt.',
  },
  taken: {
    bookings: (count, starts) =>
      `${countOf(count, 'Termin ist', 'Termine sind')} im Weg: ${starts}. Bitte zuerst verlegen oder absagen.`,
    andMore: (starts, count) => `${starts} und ${count} weitere`,
    holds: 'In dieser Zeit bucht gerade jemand. Versuchen Sie es in ein paar Minuten noch einmal.',
    blocks: 'Einen Teil dieser Zeit haben Sie schon gesperrt.',
  },
  keyUsed: 'Das wurde schon mit anderen Zeiten gesendet. Bitte versuchen Sie es noch einmal.',
};
