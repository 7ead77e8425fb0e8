// What the page of one appointment says, in German.
import type { OneBookingWords } from './en.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const has = (isYou: boolean) => (isYou ? 'haben' : 'hat');

export const oneBookingDe: OneBookingWords = {
  heading: 'Termin',
  loading: 'Der Termin wird geladen.',
  offline: 'Keine Verbindung. Der Termin erscheint, sobald sie wieder da ist.',
  title: (name, day, time) => `${name}, ${day} ${time}`,
  failed: {
    heading: 'Dieser Termin konnte nicht geladen werden',
    text: 'Bitte laden Sie die Seite neu.',
  },
  absent: {
    heading: 'Diesen Termin gibt es hier nicht',
    text: 'Vielleicht ist der Link falsch abgeschrieben, oder der Termin wurde gelöscht.',
  },
  toToday: 'Zum heutigen Tag',
  what: (type, length) => `${type}, ${length}.`,
  length: (minutes) =>
    minutes % 60 === 0 ? counted(minutes / 60, 'Stunde', 'Stunden') : counted(minutes, 'Minute', 'Minuten'),
  place: {
    youRing: (whom) => `Sie rufen ${whom} an.`,
    theyRing: (name) => `${name} ruft Sie an.`,
    video: 'Per Video.',
  },
  moment: { today: 'Heute', yesterday: 'Gestern', tomorrow: 'Morgen' },
  wrote: (name) => `Was ${name} geschrieben hat`,
  ticked: 'Ja',
  mails: {
    heading: 'E-Mails',
    nothing: 'Zu diesem Termin ist keine E-Mail verzeichnet.',
    toClient: {
      confirmed: (name) => `Bestätigung an ${name}`,
      moved: (name) => `Neue Zeit an ${name}`,
      cancelled: (name) => `Absage an ${name}`,
      'clock-changed': (name) => `Zeitumstellung an ${name}`,
      'asked-to-move': (name) => `Bitte um Verlegung an ${name}`,
      'new-link': (name) => `Neuer Link an ${name}`,
    },
    toYou: {
      confirmed: () => 'Nachricht an Sie',
      moved: () => 'Neue Zeit an Sie',
      cancelled: () => 'Absage an Sie',
      'clock-changed': () => 'Zeitumstellung an Sie',
    },
    other: 'E-Mail',
    nouns: {
      confirmed: 'Bestätigung',
      moved: 'E-Mail mit der neuen Zeit',
      cancelled: 'Absage',
      'clock-changed': 'E-Mail zur Zeitumstellung',
      'asked-to-move': 'Bitte um Verlegung',
      'new-link': 'E-Mail mit dem neuen Link',
      reminder: 'Erinnerung',
      other: 'E-Mail',
    },
    sendAgain: 'Erneut senden',
    sendAgainOf: (what) => `Erneut senden: ${what}`,
    reminder: (minutes): string => {
      if (minutes === 1440) return 'Erinnerung am Vortag';
      if (minutes % 1440 === 0) return `Erinnerung ${minutes / 1440} Tage vorher`;
      return minutes % 60 === 0
        ? `Erinnerung ${counted(minutes / 60, 'Stunde', 'Stunden')} vorher`
        : `Erinnerung ${counted(minutes, 'Minute', 'Minuten')} vorher`;
    },
    fate: {
      waiting: 'Wartet',
      'on-its-way': 'Unterwegs',
      sent: 'Gesendet',
      delivered: 'Zugestellt',
      bounced: 'Nicht angekommen',
      dropped: 'Nicht gesendet: an diese Adresse kam schon einmal nichts an',
      dead: 'Konnte nicht gesendet werden',
      cause: { full: 'Postfach voll', unknown: 'Adresse unbekannt', refused: 'abgelehnt' },
      skipped: {
        plain: 'Ausgelassen',
        because: (why) => `Ausgelassen, ${why}`,
        why: {
          moved: 'inzwischen verlegt',
          cancelled: 'inzwischen abgesagt',
          started: 'er hatte schon begonnen',
          ended: 'er war schon vorbei',
          overtaken: 'eine spätere war fällig',
          stopped: 'der Kunde hat Erinnerungen abbestellt',
          'booked-late': 'es war zu kurzfristig',
          gone: 'stimmt nicht mehr',
          'no-address': 'keine Adresse',
          'mail-off': 'E-Mails sind ausgeschaltet',
          'not-wanted': 'von Ihnen ausgeschaltet',
        },
      },
    },
  },
  trouble: {
    notReached: (noun, name) => `Die ${noun} hat ${name} nicht erreicht`,
    notReachedYou: (noun) => `Die ${noun} hat Sie nicht erreicht`,
    yourAddress: 'Ihre eigene Adresse',
    bounced: (address, when, cause) =>
      cause === null
        ? `${address} hat sie ${when} abgewiesen.`
        : `${address} hat sie ${when} abgewiesen: ${cause}.`,
    dropped: (address, when) =>
      `Sie wurde ${when} nicht gesendet, weil an ${address} schon einmal nichts ankam.`,
    dead: (address, when) => `Sie konnte nicht an ${address} gesendet werden, zuletzt ${when}.`,
    known: (noun, name) => `Die ${noun} ist angekommen, ${name} kennt also diese Zeit.`,
    outside: {
      heading: 'Das liegt jetzt außerhalb Ihrer Zeiten',
      text: 'Sie haben Ihre Zeiten nach der Buchung geändert. Der Termin bleibt, wie er ist, bis Sie etwas tun.',
    },
    underWay:
      'Sie wurde gerade noch einmal gesendet. Sobald sie angekommen ist, verschwindet dieser Hinweis.',
    sendAgain: 'Erneut senden',
    sending: 'Wird gesendet …',
    changeAddress: 'Adresse ändern',
    move: 'Verlegen',
    knows: (name) => `${name} weiß Bescheid, schließen`,
    close: 'Schließen',
  },
  address: {
    heading: (name) => `Die E-Mail-Adresse von ${name} ändern`,
    lead: (name) =>
      `${name} erhält die Bestätigung an die neue Adresse. Links in E-Mails an die alte gelten nicht mehr.`,
    email: (name) => `E-Mail-Adresse von ${name}`,
    confirm: 'Ändern und senden',
    saving: 'Wird geändert …',
    done: (email) => `Geändert. Die Bestätigung ist unterwegs an ${email}.`,
  },
  note: {
    heading: 'Eigene Notizen',
    onlyYou: 'Nur Sie sehen das.',
    saving: 'Wird gespeichert …',
    unsaved: 'Noch nicht gespeichert.',
    savedAgo: (minutes) =>
      minutes === 0 ? 'Gerade gespeichert.' : `Gespeichert vor ${counted(minutes, 'Minute', 'Minuten')}.`,
    savedAt: (when) => `Gespeichert ${when}.`,
    tooLong: (most) => `Bitte höchstens ${most} Zeichen.`,
    again: 'Noch einmal versuchen',
    elsewhere: 'Diese Notiz wurde anderswo geändert, während Sie geschrieben haben. Dort steht:',
  },
  history: {
    heading: 'Verlauf',
    booked: 'Gebucht',
    by: { client: (name) => name, provider: () => 'Sie', system: () => 'Holdfast' },
    overrode: (rules) => `Ausdrücklich erlaubt: ${rules.join('; ')}`,
    did: {
      booked: (isYou, name) => (isYou ? `haben für ${name} gebucht` : 'hat auf Ihrer Seite gebucht'),
      moved: (isYou, from) => `${has(isYou)} ihn ${from === null ? '' : `von ${from} `}verlegt`,
      cancelled: (isYou) => `${has(isYou)} ihn abgesagt`,
      'asked-to-move': (isYou, name) => `${has(isYou)} ${name} um Verlegung gebeten`,
      'reminders-stopped': (isYou) => `${has(isYou)} Erinnerungen abbestellt`,
      'no-show': (isYou, name) => `${has(isYou)} festgehalten, dass ${name} nicht erschienen ist`,
      came: (isYou) => `${has(isYou)} das zurückgenommen`,
      'address-corrected': (isYou, name) => `${has(isYou)} die E-Mail-Adresse von ${name} geändert`,
      'sent-again': (isYou, noun) => `${has(isYou)} die ${noun} noch einmal gesendet`,
      'kept-clock': (isYou) =>
        `${has(isYou)} die Uhrzeit beibehalten, als sich die Regeln Ihrer Uhr änderten`,
      'kept-instant': (isYou) =>
        `${has(isYou)} den Zeitpunkt beibehalten, als sich die Regeln Ihrer Uhr änderten`,
    },
  },
  client: {
    heading: 'Kunde',
    email: 'E-Mail',
    phone: 'Telefon',
    language: 'Sprache',
    before: 'Bisher',
    beforeCount: ({ count, isMore }) => {
      if (isMore) return `Mindestens ${counted(count, 'Termin', 'Termine')}`;
      return count === 0 ? 'Erster Termin' : counted(count, 'Termin', 'Termine');
    },
    allAbout: (name) => `Alles über ${name}`,
  },
  calendar: {
    heading: 'Kalender',
    lead: 'Er steht nicht in Google Kalender. Jeder Kalender kann Ihre Termine abonnieren, auch diesen.',
    settings: 'In den Einstellungen einrichten',
  },
  came: {
    heading: (name) => `Ist ${name} gekommen?`,
    from: (when) => `Ab ${when} können Sie festhalten, dass jemand nicht erschienen ist.`,
    mark: 'Nicht erschienen',
    noShow: (name) => `${name} ist nicht erschienen.`,
    undo: 'Rückgängig',
  },
  reference: 'Nummer',
  cancelled: {
    client: (name, when) => `${name} hat diesen Termin ${when} abgesagt.`,
    provider: (when) => `Sie haben diesen Termin ${when} abgesagt.`,
  },
  join: 'Videoanruf beitreten',
  move: 'Verlegen',
  again: 'Erneut buchen',
  cancel: 'Absagen',
  when: {
    here: (city) => `In ${city}`,
    there: (name, city) => `Für ${name} in ${city}`,
    to: (time) => `bis ${time}`,
    cancelled: 'abgesagt',
    distance: (distance): string => {
      switch (distance.kind) {
        case 'running':
          return 'jetzt';
        case 'over':
          if (distance.days <= 0) return 'heute, schon vorbei';
          return distance.days === 1 ? 'gestern' : `vor ${distance.days} Tagen`;
        case 'ahead':
          return distance.days === 1 ? 'morgen' : `in ${distance.days} Tagen`;
        case 'soon': {
          const { hours, minutes } = distance;
          const parts = [
            hours > 0 && counted(hours, 'Stunde', 'Stunden'),
            minutes > 0 && counted(minutes, 'Minute', 'Minuten'),
          ];
          return `in ${parts.filter(Boolean).join(' ')}`;
        }
      }
    },
  },
};
