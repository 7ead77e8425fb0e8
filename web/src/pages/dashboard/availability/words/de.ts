// What the section Availability says, in German.
import { timesDe } from '../../times/words/de.ts';
import { daysDe } from './days-de.ts';
import type { AvailabilityWords } from './en.ts';
import { outsideDe, previewDe } from './preview-de.ts';
import { weekDe } from './week-de.ts';

export const availabilityDe: AvailabilityWords = {
  heading: 'Zeiten',
  failed: 'Ihre Zeiten konnten nicht geladen werden.',
  tryAgain: 'Noch einmal versuchen',
  time: (city) => `Ortszeit ${city}.`,
  changeZone: 'Zeitzone ändern',
  why: 'Warum wird eine Zeit nicht angeboten?',
  zone: {
    now: 'Ihre Zeitzone jetzt',
    here: 'wo Sie gerade zu sein scheinen',
    changed: (city) => `Die Zeitzone ist jetzt ${city}. Alle Zeiten behalten ihre Uhrzeit.`,
  },
  ...timesDe,
  week: weekDe,
  days: daysDe,
  preview: previewDe,
  outside: outsideDe,
  pause: {
    pause: 'Buchungen pausieren',
    heading: 'Buchungen pausieren',
    lead: 'Während der Pause kann niemand buchen. Bestehende Termine bleiben und können verlegt und abgesagt werden.',
    until: 'Bis wann',
    untilISay: 'Bis ich fortfahre',
    untilDate: 'Bis zu einem Datum',
    date: 'Erster Tag, an dem wieder gebucht werden kann',
    dateMissing: 'Wählen Sie einen Tag nach heute.',
    noteTooLong: (most) => `Bitte höchstens ${most} Zeichen.`,
    note: 'Ein Satz für Ihre Kunden',
    noteHint: 'Ohne ihn lesen sie, dass Sie zurzeit keine neuen Buchungen annehmen.',
    confirm: 'Buchungen pausieren',
    pausing: 'Wird pausiert …',
    cancel: 'Abbrechen',
    isPaused: 'Neue Buchungen pausieren.',
    isPausedUntil: (day) => `Neue Buchungen pausieren bis ${day}.`,
    clientsRead: (note) => `Kunden lesen: „${note}“`,
    resume: 'Fortfahren',
    resuming: 'Wird fortgesetzt …',
    change: 'Ändern',
  },
  save: {
    changed: (what) => `Geändert: ${what}.`,
    zone: 'Zeitzone',
    pastDays: 'vergangene Tage',
    more: (count) => `${count} weitere`,
    nobody: 'Kein Termin ist betroffen.',
    kept: 'Termine bleiben, wie sie sind.',
    asks: (clients, count) =>
      count === 1
        ? `${clients} erhält eine E-Mail mit einem Link, um eine andere Zeit zu wählen.`
        : `${clients} erhalten eine E-Mail mit einem Link, um eine andere Zeit zu wählen.`,
    cancels: (clients, count) =>
      count === 1
        ? `Der Termin von ${clients} wird per E-Mail abgesagt.`
        : `Die Termine von ${clients} werden per E-Mail abgesagt.`,
    others: (count) => `${count} Kunden`,
    save: 'Speichern',
    saveAnd: (action) => `Speichern und ${action}`,
    ask: (clients) => `${clients} bitten`,
    cancel: (clients) => `${clients} absagen`,
    alone: (action) => action.charAt(0).toUpperCase() + action.slice(1),
    chosen: 'Sie haben gewählt, was mit Terminen außerhalb Ihrer Zeiten geschieht.',
    seePreview: 'Vorschau ansehen',
    wrong: 'Einige Uhrzeiten sind noch nicht lesbar. Sie sind oben markiert.',
    tooMany: (most) => `Es ist Platz für ${most} andere Tage. Bitte entfernen Sie zuerst vergangene.`,
    chooseFirst: 'Bitte wählen Sie oben, welche Zeiten bleiben.',
    reasonTooLong: 'Was ein Kunde über die Absage liest, ist zu lang.',
    saved: 'Ihre Zeiten sind gespeichert.',
    elsewhere: 'Diese Zeiten wurden gerade an anderer Stelle geändert. Die neuen erscheinen gleich hier.',
  },
  elsewhere: {
    heading: 'An anderer Stelle gespeichert, und hier',
    what: 'Tag',
    theirs: 'An anderer Stelle',
    mine: 'Hier',
    close: 'Schließen',
    zone: 'Zeitzone',
    usual: 'Übliche Zeiten',
  },
};
