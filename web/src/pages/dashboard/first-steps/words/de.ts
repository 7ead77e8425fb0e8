// What the first steps say, in German.
import type { FirstStepsWords } from './en.ts';

export const firstStepsDe: FirstStepsWords = {
  title: 'Ihre Seite in drei Schritten',
  lead: 'Etwa eine Minute. Sie können später alles ändern.',
  you: {
    heading: 'Sie und Ihr Link',
    name: 'Name',
    headline: 'Was Sie tun',
    headlineExample: 'Steuerberatung, Stockholm',
  },
  hours: {
    heading: 'Wann Sie arbeiten',
    days: 'Tage',
    from: 'Von',
    to: 'Bis',
    add: 'Zeiten hinzufügen',
    remove: (from, to) => `${from} bis ${to} entfernen`,
    none: 'Bitte wählen Sie mindestens einen Tag und einen Zeitraum.',
    zone: (city, time) => `${city}, dort ist es jetzt ${time}.`,
    zoneOnly: (city) => `Zeit von ${city}.`,
    changeZone: 'Ändern',
  },
  type: {
    heading: 'Was zuerst gebucht werden kann',
    note: 'mehr geht später',
    legend: 'Ihre erste Terminart',
  },
  preview: {
    heading: 'Ihre Seite, während Sie tippen',
    name: 'Ihr Name',
    minutes: (minutes, place) => `${minutes} · ${place}`,
    empty: 'In diese Zeiten passt noch kein Termin.',
    asking: 'Freie Zeiten werden gesucht …',
    failed: 'Die Vorschau konnte nicht geladen werden. Ihre Seite zeigt die Zeiten trotzdem.',
    times: (date) => `Freie Zeiten am ${date}`,
  },
  open: 'Meine Seite öffnen',
  opening: 'Wird geöffnet …',
  quiet: 'Niemand erfährt davon, bis Sie den Link teilen.',
  nameTaken: 'Diesen Link hat inzwischen jemand anders. Bitte wählen Sie einen anderen.',
  done: {
    title: 'Ihre Seite ist offen',
    share: 'Teilen Sie ihn dort, wo man Sie findet: auf Ihrer Website, in E-Mails, an der Tür.',
    see: 'Ihre Seite',
    seeNote: 'Das sehen Ihre Kundinnen und Kunden.',
    open: 'Öffnen',
    go: 'Ihre Übersicht',
    goNote: 'Zeiten, freie Tage und Terminarten im Einzelnen einstellen.',
    goOn: 'Weiter',
  },
};
