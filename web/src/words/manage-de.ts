// The sentences of the manage page in German.
import type { ManageWords } from './manage-en.ts';

export const manageDe: ManageWords = {
  loading: 'Ihr Termin wird geladen',
  heading: 'Ihr Termin',
  title: (type, provider) => `${type} – ${provider}`,
  reminders: {
    name: 'Erinnerungen',
    on: 'Per E-Mail',
    off: 'Abbestellt',
    stop: 'Erinnerungen abbestellen',
    stopBriefly: 'Abbestellen',
    ask: 'Erinnerungen an diesen Termin abbestellen?',
    still: 'Wenn er verlegt oder abgesagt wird, erfahren Sie es weiterhin.',
    stopping: 'Wird abbestellt …',
    stopped: 'Sie bekommen keine Erinnerungen mehr an diesen Termin.',
    none: 'An diesen Termin werden Sie nicht mehr erinnert.',
    see: 'Termin ansehen',
  },
  begun: 'Dieser Termin hat begonnen. Er kann nicht mehr geändert werden.',
  past: 'Dieser Termin ist vorbei. Es gibt nichts mehr zu ändern.',
  change: 'Falls etwas dazwischenkommt',
  cancel: {
    open: 'Diesen Termin absagen',
    heading: 'Diesen Termin absagen?',
    lead: (provider) => `Die Zeit wird sofort frei. Sie und ${provider} bekommen je eine E-Mail.`,
    reason: 'Grund',
    reasonHint: (provider) => `${provider} bekommt ihn zu lesen.`,
    counted: (count, most) => `${count} von ${most} Zeichen`,
    confirm: (dayAndTime) => `${/\d$/.test(dayAndTime) ? `${dayAndTime} Uhr` : dayAndTime} absagen`,
    cancelling: 'Wird abgesagt …',
    keep: 'Termin behalten',
    close: 'Schließen',
    over: {
      cancelled: 'Dieser Termin wurde bereits abgesagt. Es wurde nichts geändert.',
      begun: 'Dieser Termin hat inzwischen begonnen. Er kann nicht mehr abgesagt werden.',
    },
    waiting: {
      heading: 'Wir wissen noch nicht, ob das abgesagt ist',
      calm: 'Was Sie geschrieben haben, bleibt auf dieser Seite und wird erneut gesendet, bis eine Antwort da ist. Doppelt abgesagt wird dabei nie.',
    },
  },
  cancelled: {
    heading: 'Abgesagt',
    title: (type) => `Abgesagt: ${type}`,
    told: (provider, email) => `${provider} und Sie (${email}) bekommen eine E-Mail darüber.`,
    seen: 'Dieser Termin findet nicht statt.',
    another: 'Andere Zeit buchen',
  },
  dead: {
    heading: 'Dieser Link funktioniert nicht mehr',
    newest: 'Den neuesten Link enthält die neueste E-Mail zu Ihrem Termin. Bitte nehmen Sie diesen.',
    else: 'Geht auch der nicht, dann wenden Sie sich bitte an die Person, bei der Sie gebucht haben, und nennen Sie Ihre Buchungsnummer.',
  },
  failed: 'Der Termin konnte nicht geladen werden',
};
