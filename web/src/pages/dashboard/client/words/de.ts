// What the page of a client says, in German.
import type { ClientWords } from './en.ts';

export const clientDe: ClientWords = {
  heading: 'Kunde',
  loading: 'Der Kunde wird geladen.',
  absent: {
    heading: 'Diesen Kunden gibt es hier nicht',
    text: 'Vielleicht ist der Link falsch abgeschrieben, oder der Termin wurde gelöscht.',
  },
  failed: { heading: 'Der Kunde konnte nicht geladen werden', text: 'Bitte laden Sie die Seite neu.' },
  toToday: 'Zum heutigen Tag',
  back: 'Termin',
  also: (names) => `Dieselbe Adresse wurde auch von ${names} verwendet.`,
  next: (when) => `Der nächste Termin ist ${when}.`,
  noneAhead: 'Es steht kein Termin an.',
  bookAgain: 'Erneut buchen',
  ahead: 'Bevorstehend',
  before: 'Vergangen und abgesagt',
  noneBefore: 'Keine früheren Termine.',
  cancelled: 'Abgesagt',
  cancelledBy: {
    client: (name) => `Von ${name} abgesagt`,
    provider: () => 'Von Ihnen abgesagt',
  },
  noShow: 'Nicht erschienen',
  bounced: 'Eine E-Mail kam nicht an',
  bouncedSolved: 'Eine E-Mail kam zunächst nicht an',
  note: 'Notiz',
  reason: 'Grund',
  more: 'Frühere Termine zeigen',
  loadingMore: 'Wird geladen…',
  facts: {
    heading: 'Kunde',
    email: 'E-Mail',
    phone: 'Telefon',
    place: 'Ortszeit',
    language: 'Sprache',
    nowThere: (city, time) => `${city}, dort ist es ${time}`,
    earlier: (cities) => `früher ${cities}`,
  },
  counts: {
    heading: 'Bisher',
    kept: 'Wahrgenommen',
    ahead: 'Bevorstehend',
    noShows: 'Nicht erschienen',
    cancelledByClient: (name) => `Von ${name} abgesagt`,
    cancelledByProvider: 'Von Ihnen abgesagt',
    first: 'Erster Termin',
    some: (count) => `Gezählt über die letzten ${count} Termine.`,
  },
  export: {
    heading: 'Alles Gespeicherte',
    lead: (name) =>
      `Falls ${name} wissen will, was Sie gespeichert haben: eine Datei mit allem, auch Ihren Notizen.`,
    download: 'Herunterladen',
    collecting: (count) => (count === 0 ? 'Wird gesammelt…' : `Wird gesammelt… bisher ${count}`),
    done: (count) =>
      `Heruntergeladen: ${count === 1 ? 'ein Termin' : `${count} Termine`} mit allem, was dazugehört.`,
    about: [
      'Alles, was über die Person mit dieser E-Mail-Adresse gespeichert ist, so wie es gespeichert ist. Zeiten sind in UTC.',
      'Zu jedem Termin gehören die E-Mails, die seinetwegen zugesagt wurden, seine Erinnerungen und Probleme mit seinen E-Mails.',
      'Der Text der E-Mails wird nicht gespeichert. Was versendet wurde, liegt auch beim E-Mail-Dienst und in den Postfächern der Empfänger.',
      'Daneben merkt sich der Dienst, welche Minuten des Anbieters ein Termin belegt. Das sagt nichts darüber, wer kommt.',
    ],
  },
};
