// The sentences of the manage page in German.
import { oClock } from '../../../shared/words/o-clock.ts';
import type { ManageWords } from './en.ts';

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
    still: 'Wenn er verlegt oder abgesagt wird, erfahren Sie es weiterhin per E-Mail.',
    stopping: 'Wird abbestellt …',
    stopped: 'Sie bekommen keine Erinnerungen mehr an diesen Termin.',
    none: 'An diesen Termin werden Sie nicht mehr erinnert.',
  },
  told: (provider, email) => `Wir haben Ihnen (${email}) und ${provider} eine E-Mail geschickt.`,
  see: 'Termin ansehen',
  begun: 'Dieser Termin hat begonnen. Er kann nicht mehr geändert werden.',
  past: 'Dieser Termin ist vorbei. Es gibt nichts mehr zu ändern.',
  change: 'Falls etwas dazwischenkommt',
  rights: {
    cancel: (until) => `Sie können ${until} absagen.`,
    move: (until, moves) =>
      moves === null
        ? `Sie können ${until} verlegen.`
        : `Sie können ${until} noch ${moves === 1 ? 'einmal' : `${moves}\u2011mal`} verlegen.`,
    tooLate: {
      cancel: (dayAndTime) => `Zum Absagen ist es hier zu spät. Das war bis ${oClock(dayAndTime)} möglich.`,
      move: (dayAndTime) => `Zum Verlegen ist es hier zu spät. Das war bis ${oClock(dayAndTime)} möglich.`,
      both: (dayAndTime) =>
        `Zum Verlegen oder Absagen ist es hier zu spät. Das war bis ${oClock(dayAndTime)} möglich.`,
    },
    notOffered: {
      cancel: 'Online kann er nicht abgesagt werden.',
      move: 'Online kann er nicht verlegt werden.',
      both: 'Online kann er weder verlegt noch abgesagt werden.',
    },
    tooManyMoves: 'Er wurde schon so oft verlegt, wie es hier möglich ist.',
    ask: (provider) => `Bitte fragen Sie ${provider}.`,
    askAt: (provider) => `Bitte fragen Sie ${provider}:`,
  },
  cancel: {
    open: 'Diesen Termin absagen',
    heading: 'Diesen Termin absagen?',
    lead: (provider) => `Die Zeit wird sofort frei. Wir schicken Ihnen und ${provider} eine E-Mail.`,
    reason: 'Grund',
    reasonHint: (provider) => `${provider} kann ihn lesen.`,
    reasonMissing: (provider) => `Bitte nennen Sie einen Grund: ${provider} bittet darum.`,
    confirm: (dayAndTime) => `${oClock(dayAndTime)} absagen`,
    cancelling: 'Wird abgesagt …',
    keep: 'Termin behalten',
    close: 'Schließen',
    over: {
      cancelled: 'Dieser Termin wurde bereits abgesagt. Es wurde nichts geändert.',
      begun: 'Dieser Termin hat inzwischen begonnen. Er kann nicht mehr abgesagt werden.',
    },
    waiting: {
      heading: 'Wir wissen noch nicht, ob der Termin abgesagt ist',
      calm: 'Was Sie geschrieben haben, bleibt auf dieser Seite, und wir senden es erneut, bis eine Antwort da ist. Doppelt abgesagt wird dabei nie.',
    },
  },
  move: {
    open: 'Auf eine andere Zeit verlegen',
    choose: 'Neue Zeit wählen',
    stays: 'Es ändert sich nichts, bevor Sie es bestätigen.',
    back: 'Bisherige Zeit behalten',
    now: 'Bisher',
    heading: 'Diesen Termin verlegen?',
    from: 'Von',
    to: 'Auf',
    lead: (provider) => `Alles andere bleibt, wie es ist. Wir schicken Ihnen und ${provider} eine E-Mail.`,
    confirm: (dayAndTime) => `Auf ${oClock(dayAndTime)} verlegen`,
    moving: 'Wird verlegt …',
    others: 'Andere Zeit wählen',
    lost: {
      'slot-taken': (time) => `${oClock(time)} wurde gerade an jemand anderen vergeben.`,
      'slot-not-offered': (time) => `${oClock(time)} wird nicht mehr angeboten.`,
      nearest: 'Ihr Termin ist unverändert. Die nächsten freien Zeiten:',
      none: 'Ihr Termin ist unverändert. In der Nähe ist keine Zeit frei.',
    },
    over: {
      cancelled: 'Dieser Termin wurde inzwischen abgesagt. Es wurde nichts geändert.',
      begun: 'Dieser Termin hat inzwischen begonnen. Er kann nicht mehr verlegt werden.',
    },
    movedBefore:
      'Diese Seite hat den Termin schon auf eine andere Zeit verlegt. Jetzt wurde nichts geändert.',
    told: (provider) => `Wir schicken Ihnen und ${provider} eine E-Mail.`,
    alsoNew: 'Wenn Sie ihn verlegen, ändert sich auch:',
    othersChanged:
      'Inzwischen wurden andere Angaben geändert. Dauer und Ort sind weiterhin so, wie Sie sie gebucht haben. Sie können den Termin jetzt verlegen.',
    termsChanged:
      'Die Angaben zu diesem Termin haben sich geändert. Bitte prüfen Sie sie, bevor Sie ihn verlegen.',
    waiting: {
      heading: 'Wir wissen noch nicht, ob der Termin verlegt ist',
      calm: 'Wir versuchen es weiter, bis eine Antwort da ist. Sie haben nie zwei Zeiten und nie keine.',
    },
  },
  moved: {
    heading: 'Verlegt',
    title: (type) => `Verlegt: ${type}`,
    before: (dayAndTime) => `Vorher: ${oClock(dayAndTime)}`,
    reminded: 'Wir erinnern Sie an die neue Zeit.',
    calendar: 'Steht die alte Zeit in Ihrem Kalender, dann ersetzt die neue Datei sie dort.',
  },
  cancelled: {
    heading: 'Abgesagt',
    title: (type) => `Abgesagt: ${type}`,
    seen: 'Dieser Termin ist abgesagt.',
    byProvider: (provider) => `${provider} hat diesen Termin abgesagt. Er findet nicht statt.`,
    looking: 'Wir prüfen, ob diese Zeit noch frei ist',
    again: 'Diese Zeit wieder buchen',
    another: 'Andere Zeit buchen',
  },
  dead: {
    heading: 'Dieser Link funktioniert nicht mehr',
    newest: 'Die neueste E-Mail zu Ihrem Termin enthält den neuesten Link. Bitte nehmen Sie diesen.',
    overtakenHeading: 'Diese Seite ist nicht mehr aktuell',
    overtaken:
      'Der Termin wurde inzwischen anderswo verlegt oder abgesagt, oder diese Seite war zu lange offen. Die neueste E-Mail dazu sagt, wie es steht, und enthält den neuesten Link.',
    send: 'Neuen Link senden',
    sending: 'Wird angefordert …',
    formHeading: 'Sie finden die E-Mail nicht?',
    formLead: 'Geben Sie die Buchungsnummer Ihres Termins ein, dann senden wir Ihnen einen neuen Link.',
    reference: 'Buchungsnummer',
    referenceHint: 'Acht Zeichen, zum Beispiel 7KQ2-M9XD',
    referenceWrong: 'Eine Buchungsnummer hat acht Buchstaben und Ziffern, zum Beispiel 7KQ2-M9XD.',
    email: 'E-Mail, mit der Sie gebucht haben',
    asked:
      'Wenn es diesen Termin gibt, ist ein neuer Link unterwegs an die Adresse, mit der er gebucht wurde.',
    else: 'Wenn in den nächsten Minuten nichts ankommt, wenden Sie sich bitte an die Person, bei der Sie gebucht haben.',
  },
  failed: 'Der Termin konnte nicht geladen werden',
};
