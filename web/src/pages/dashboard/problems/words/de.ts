// The sentences of the section Problems, in German.
import type { ProblemsWords } from './en.ts';

const appointments = (count: number) => (count === 1 ? '1 Termin' : `${count} Termine`);

export const problemsDe: ProblemsWords = {
  heading: 'Probleme',
  lead: (count) => (count === 1 ? 'Ein offener Punkt.' : `${count} offene Punkte.`),
  nothing: 'Gerade ist nichts zu tun.',
  nothingYet:
    'Wenn eine E-Mail nicht ankommt oder ein Termin außerhalb Ihrer Zeiten liegt, sehen Sie es hier.',
  loading: 'Ihre Probleme werden geladen.',
  failed: 'Ihre Probleme konnten nicht geladen werden. Bitte laden Sie die Seite neu.',
  groups: { mail: 'E-Mails', time: 'Termine', hours: 'Außerhalb Ihrer Zeiten' },
  since: (when) => `Seit ${when}`,
  gone: 'ein Termin, den es nicht mehr gibt',
  what: (type, when) => `${type}, ${when}`,
  closing: 'Wird geschlossen …',
  closed: 'Geschlossen. Es kommt nur wieder, wenn es noch einmal passiert.',
  andMore: (count) => `und ${appointments(count)} mehr`,
  toClient: {
    heading: {
      confirmed: (name) => `Die Bestätigung hat ${name} nicht erreicht`,
      moved: (name) => `Die E-Mail mit der neuen Zeit hat ${name} nicht erreicht`,
      cancelled: (name) => `Die Absage hat ${name} nicht erreicht`,
      'clock-changed': (name) => `Die E-Mail über die geänderte Uhrzeit hat ${name} nicht erreicht`,
      reminder: (name) => `Die Erinnerung hat ${name} nicht erreicht`,
      'asked-to-move': (name) => `Die Bitte um eine andere Zeit hat ${name} nicht erreicht`,
      'new-link': (name) => `Der neue Link hat ${name} nicht erreicht`,
    },
    other: (name) => `Eine E-Mail hat ${name} nicht erreicht`,
    why: {
      full: (email) => `${email} hat sie abgewiesen: Das Postfach ist voll.`,
      unknown: (email) => `${email} gibt es nicht.`,
      refused: (email) => `${email} hat sie abgewiesen.`,
      dropped: (email) => `Sie wurde nicht gesendet, weil frühere E-Mails an ${email} zurückkamen.`,
      'given-up': (email) => `Sie konnte nicht an ${email} gesendet werden. Weitere Versuche gibt es nicht.`,
    },
    sendAgain: 'Erneut senden',
    sendingAgain: 'Wird gesendet …',
    sentAgain: 'Noch einmal gesendet. Kommt sie wieder nicht an, sehen Sie es hier.',
    underWay: 'Sie konnte nicht sofort gesendet werden. Weitere Versuche folgen von selbst.',
    failedAgain: 'Sie konnte auch diesmal nicht gesendet werden.',
    changeAddress: 'Adresse ändern',
    close: (name) => `${name} weiß Bescheid, schließen`,
  },
  toYou: {
    heading: 'E-Mails erreichen Sie nicht',
    why: (count) =>
      count === 1
        ? 'Eine E-Mail an Sie über diesen Termin kam nicht an. Stimmt Ihre Adresse?'
        : `E-Mails an Sie über ${count} Termine kamen nicht an. Stimmt Ihre Adresse?`,
    settings: 'Adresse prüfen',
    close: 'Schließen',
  },
  barred: {
    heading: 'E-Mails können nicht gesendet werden',
    why: 'Der Maildienst weist den Schlüssel oder den Absender dieser Seite ab. E-Mails warten und werden einen Tag lang erneut versucht.',
    todo: 'Sagen Sie es dem Betreiber dieser Seite. Dieser Hinweis verschwindet mit der ersten E-Mail, die wieder hinausgeht.',
    says: (sentence) => `Der Dienst sagt: ${sentence}`,
  },
  outside: {
    heading: (name) => `Der Termin mit ${name} liegt außerhalb Ihrer Zeiten`,
    why: 'Sie haben Ihre Zeiten nach der Buchung geändert. Er findet statt, solange Sie nichts tun.',
    move: 'Verlegen',
    ask: (name) => `${name} um eine andere Zeit bitten`,
    asking: 'Wird gebeten …',
    asked: (name) => `${name} erhält eine E-Mail mit einem Link, um eine andere Zeit zu wählen.`,
    mailOff:
      'Es ging keine E-Mail hinaus: E-Mails sind hier nicht eingerichtet. Bitte melden Sie sich selbst.',
    cancel: 'Absagen',
    keep: 'So lassen',
    keepAll: 'Alle so lassen',
  },
  clocks: {
    heading: 'Termine zeigen eine andere Zeit als vereinbart',
    why: 'Ein Staat hat seine Zeitregeln geändert. Ohne Ihr Zutun erwarten beide Seiten vielleicht verschiedene Zeiten.',
    todo: 'Verlegen Sie die Termine selbst, oder sagen Sie es dem Betreiber dieser Seite:',
  },
  differs: {
    heading: 'Ihr Kalender hier braucht eine Reparatur',
    why: 'Das Verzeichnis Ihrer belegten Zeiten weicht von Ihren Terminen ab. Ihre Seite bietet vielleicht eine belegte Zeit an oder verbirgt eine freie. Kein Termin ist verloren.',
    overlapHeading: 'Termine überschneiden sich',
    overlapWhy: 'Diese Termine liegen zur selben Zeit. Verlegen Sie einen davon, oder sagen Sie ihn ab.',
    todo: 'Sagen Sie es dem Betreiber dieser Seite:',
    ends: 'Dieser Hinweis verschwindet nach der Reparatur von selbst, spätestens in der nächsten Nacht.',
  },
};
