// What the frame, the sign-in page and the controls say, in German.
import { type DashboardWords, inTitle } from './en.ts';

export const dashboardDe: DashboardWords = {
  title: (section, count) => `${inTitle(count)}${section} · Holdfast`,
  loading: 'Ihre Übersicht wird geladen',
  failed: {
    heading: 'Ihre Übersicht konnte nicht geöffnet werden',
    text: 'Holdfast ist gerade nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  },
  notFound: {
    heading: 'Unter dieser Adresse gibt es nichts',
    text: 'Vielleicht ist die Adresse falsch geschrieben, oder diesen Teil gibt es nicht mehr.',
    back: 'Zurück zu heute',
  },
  sections: {
    today: 'Heute',
    week: 'Woche',
    bookings: 'Termine',
    availability: 'Zeiten',
    types: 'Terminarten',
    problems: 'Probleme',
    settings: 'Einstellungen',
  },
  frame: {
    open: (count) => (count === 1 ? '1 offenes' : `${count} offene`),
    name: 'Übersicht',
    qr: 'QR-Code',
    qrHeading: 'Ihre Seite als QR-Code',
    qrLead: (address) => `Er führt zu ${address}. Drucken Sie ihn aus oder zeigen Sie ihn auf dem Telefon.`,
    download: 'Als SVG herunterladen',
    close: 'Schließen',
    more: 'Mehr',
    signOut: 'Abmelden',
  },
  signIn: {
    title: 'Anmelden',
    heading: 'Bei Holdfast anmelden',
    lead: 'Richten Sie Ihre Seite ein und verwalten Sie Ihre Termine.',
    google: 'Weiter mit Google',
    opening: 'Google wird geöffnet …',
    or: 'oder',
    email: 'E-Mail-Adresse',
    sendLink: 'Anmeldelink per E-Mail erhalten',
    sending: 'Wird gesendet …',
    sentHeading: 'Sehen Sie in Ihre E-Mails',
    sent: (email) =>
      `Wir haben einen Link an ${email} gesendet. Öffnen Sie ihn auf diesem Gerät, und Sie sind angemeldet.`,
    sentElse:
      'Wenn in ein paar Minuten nichts ankommt, sehen Sie im Spam-Ordner nach oder versuchen Sie es noch einmal.',
    otherWay: 'Andere Adresse oder anderer Weg',
    finishing: 'Sie werden angemeldet …',
    confirmHeading: 'An welche Adresse ging der Link?',
    confirmLead:
      'Sie haben den Link in einem anderen Browser geöffnet als dem, in dem Sie ihn angefordert haben.',
    confirm: 'Anmelden',
    again: {
      heading: 'Bitte melden Sie sich noch einmal an',
      lead: 'Sie wurden abgemeldet. Was Sie eingegeben haben, ist noch da.',
      as: (email) => `Sie waren als ${email} angemeldet.`,
      leave: 'Ohne Speichern verlassen',
    },
    problems: {
      blocked:
        'Ihr Browser hat das Fenster von Google blockiert. Bitte erlauben Sie dieser Seite Pop-ups und versuchen Sie es noch einmal.',
      closed: 'Das Fenster von Google wurde geschlossen, bevor Sie angemeldet waren.',
      offline: 'Es gibt keine Verbindung. Bitte prüfen Sie sie und versuchen Sie es noch einmal.',
      notEnabled: 'Dieser Weg ist auf dieser Website nicht eingeschaltet. Bitte nehmen Sie den anderen.',
      wrongSite:
        'Von dieser Adresse aus ist die Anmeldung noch nicht erlaubt. Der Betreiber der Website muss sie eintragen.',
      otherEmail: 'Der Link ging an eine andere Adresse.',
      linkOver: 'Dieser Link wurde schon benutzt oder ist zu alt. Bitte fordern Sie einen neuen an.',
      disabled: 'Dieses Konto wurde abgeschaltet.',
      tooMany: 'Das war zu oft. Bitte warten Sie ein paar Minuten und versuchen Sie es noch einmal.',
      unknown: (code) =>
        `Die Anmeldung ist fehlgeschlagen. Wenn es wieder passiert, nennen Sie uns bitte ${code}.`,
    },
  },
  kit: {
    save: 'Speichern',
    saving: 'Wird gespeichert …',
    discard: 'Verwerfen',
    openCalendar: 'Aus einem Kalender wählen',
    notNow: 'Jetzt nicht',
    typeToConfirm: (text) => `Geben Sie zur Bestätigung „${text}“ ein`,
    changedElsewhere: {
      heading: 'Das wurde inzwischen an anderer Stelle geändert.',
      see: 'Änderungen ansehen',
      keepMine: 'Meine behalten',
      takeTheirs: 'Die anderen übernehmen',
    },
  },
};
