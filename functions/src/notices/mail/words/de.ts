// Every sentence of the mails, in German.
import type { MailWords } from './mail-words.ts';

export const de: MailWords = {
  variants: {
    'confirmed-client': {
      subject: ({ what, who, when }) => `Bestätigt: ${what} mit ${who}, ${when}`,
      status: 'Bestätigt',
      lead: () =>
        'Diese Zeit ist für Sie gebucht. Wenn etwas dazwischenkommt, nutzen Sie bitte den Link unten.',
    },
    'confirmed-provider': {
      subject: ({ what, who, when }) => `Neue Buchung: ${what} mit ${who}, ${when}`,
      status: 'Neue Buchung',
      lead: (who) =>
        `${who} hat diese Zeit gebucht. Mit der angehängten Datei tragen Sie den Termin in Ihren Kalender ein.`,
    },
    'moved-client': {
      subject: ({ what, who, when }) => `Verlegt: ${what} mit ${who}, jetzt ${when}`,
      status: 'Verlegt',
      lead: () => 'Ihr Termin hat eine neue Zeit. Ihre alte Zeit wurde freigegeben.',
    },
    'moved-provider': {
      subject: ({ what, who, when }) => `Verlegt: ${what} mit ${who}, jetzt ${when}`,
      status: 'Verlegt',
      lead: (who) => `Ihr Termin mit ${who} hat eine neue Zeit. Die alte Zeit ist wieder frei.`,
    },
    'cancelled-client': {
      subject: ({ what, who, when }) => `Abgesagt: ${what} mit ${who}, ${when}`,
      status: 'Abgesagt',
      lead: () => 'Dieser Termin findet nicht statt.',
    },
    'cancelled-provider': {
      subject: ({ what, who, when }) => `Abgesagt: ${what} mit ${who}, ${when}`,
      status: 'Abgesagt',
      lead: () => 'Dieser Termin findet nicht statt. Die Zeit ist wieder frei.',
    },
    'clock-changed-client': {
      subject: ({ what, who, when }) => `Die Uhrzeitregeln haben sich geändert: ${what} mit ${who}, ${when}`,
      status: 'Neue Uhrzeitregeln',
      lead: (who) =>
        `Am Ort von ${who} gelten neue Regeln für die Uhrzeit. Ihr Termin wurde nicht verlegt: Er beginnt im selben Augenblick wie bisher.`,
    },
    'clock-changed-provider': {
      subject: ({ what, who, when }) => `Die Uhrzeitregeln haben sich geändert: ${what} mit ${who}, ${when}`,
      status: 'Neue Uhrzeitregeln',
      lead: (who) =>
        `An Ihrem Ort gelten neue Regeln für die Uhrzeit. Ihr Termin mit ${who} wurde nicht verlegt: Er beginnt im selben Augenblick wie bisher.`,
    },
    'reminder-client': {
      subject: ({ what, who, when }) => `Erinnerung: ${what} mit ${who}, ${when}`,
      status: 'Erinnerung',
      lead: (who) =>
        `Ihr Termin rückt näher. Wenn Sie nicht kommen können, sagen Sie ${who} bitte rechtzeitig Bescheid.`,
    },
    'asked-to-move-client': {
      subject: ({ what, who, when }) => `Bitte um eine andere Zeit: ${what} mit ${who}, ${when}`,
      status: 'Bitte um eine andere Zeit',
      lead: (who) =>
        `${who} bittet Sie, für diesen Termin eine andere Zeit zu wählen. Bis dahin bleibt er, wie er ist.`,
    },
    'new-link-client': {
      subject: ({ what, who, when }) => `Ihr Link: ${what} mit ${who}, ${when}`,
      status: 'Ihr Link',
      lead: () =>
        'Hier ist noch einmal Ihr Link zu dieser Buchung. Falls Sie ihn nicht angefordert haben, müssen Sie nichts tun.',
    },
  },
  heading: (what, who) => `${what} mit ${who}`,
  cancelledBy: {
    recipient: 'Sie haben ihn abgesagt.',
    otherSide: (who) => `${who} hat ihn abgesagt.`,
  },
  when: {
    clock: (time, isHalfDay) => (isHalfDay || !/^\d\d:\d\d$/.test(time) ? time : `${time}\u00A0Uhr`),
    before: 'Bisher',
    zone: (city, zone) => `Ihre Zeitzone: ${city}${zone}`,
    otherReading: (now, before, city) => `Die Uhr in ${city} zeigt dann ${now} statt ${before}.`,
    atVenue: (time, city) => `${time} Ortszeit in ${city}`,
    forOther: (time, city, who) => `${time} in ${city} für ${who}`,
    venueClock: (city, isSameClock) =>
      isSameClock ? `Ortszeit ${city}, dieselbe Uhrzeit wie bei Ihnen` : `Ortszeit ${city}`,
    minutes: (count) => (count === '1' ? '1 Minute' : `${count} Minuten`),
    hours: (count) => `${count} Stunden`,
  },
  labels: {
    duration: 'Dauer',
    place: 'Wo',
    provider: 'Bei',
    client: 'Name',
    email: 'E-Mail',
    reason: 'Grund',
    reference: 'Buchungsnummer',
    answers: 'Antworten',
    calendar: 'In den Kalender eintragen',
  },
  places: { phone: 'Am Telefon', video: 'Videogespräch', address: 'Vor Ort', custom: 'Nach Absprache' },
  calls: {
    byRecipient: (who) => `Sie rufen ${who} an.`,
    byOther: (who) => `${who} ruft Sie an.`,
  },
  links: { video: 'Zum Gespräch', address: 'Karte' },
  ticked: 'Ja',
  agreeWith: (who) => `Bitte vereinbaren Sie mit ${who} eine neue Zeit.`,
  actions: {
    manage: 'Buchung ansehen oder ändern',
    move: 'Andere Zeit wählen',
    manageHint:
      'Dieser Link gehört nur Ihnen: Wer ihn hat, kann Ihren Termin verlegen oder absagen. Bitte geben Sie ihn nicht weiter.',
    bookAgain: 'Andere Zeit buchen',
    stopReminders: 'Erinnerungen an diesen Termin abbestellen',
    seeCancelled: 'Abgesagten Termin ansehen',
  },
  notes: {
    file: 'Die angehängte Datei passt zu jedem Kalender.',
    calendarRemoves: 'Die angehängte Datei entfernt den Termin aus Ihrem Kalender.',
    reply: (who) => `Eine Antwort auf diese E-Mail geht an ${who}.`,
    cannotReply: (who) =>
      `Auf diese E-Mail können Sie nicht antworten: Unser E-Mail-Dienst hat die Adresse von ${who} abgelehnt. Vielleicht enthält sie einen Tippfehler; dann hat auch ${who} nichts von uns bekommen.`,
    why: (who) => `Sie bekommen diese E-Mail, weil Ihre Adresse für eine Buchung bei ${who} angegeben wurde.`,
  },
  calendarBroken: {
    subject: (account) => `Ihr Kalender muss neu verbunden werden: ${account}`,
    status: 'Kalender',
    heading: 'Ihr Kalender muss neu verbunden werden',
    lead: (account) => `Google lässt Holdfast nicht mehr sehen, wann ${account} belegt ist.`,
    meanwhile:
      'Inzwischen kann weiter gebucht werden, nach der Regel, die Sie für diesen Fall gewählt haben. Bis Sie den Kalender neu verbinden, werden vielleicht Zeiten angeboten, die darin belegt sind.',
    action: 'Kalender neu verbinden',
    once: 'Wir schicken diese E-Mail jedes Mal, wenn eine Verbindung abreißt, genau einmal.',
  },
};
