// The same sentences in German.
import type { Place } from '@holdfast/contract/parts/page-parts.ts';
import { oClock } from './o-clock.ts';
import { policyDe } from './policy-de.ts';
import type { Words } from './en.ts';

const placeKinds: Readonly<Record<Place['kind'], string>> = {
  phone: 'Am Telefon',
  video: 'Videogespräch',
  address: 'Vor Ort',
  custom: 'Nach Absprache',
};

export const de: Words = {
  refusals: {
    'invalid-request': () =>
      'Etwas im Formular wurde nicht angenommen. Bitte prüfen Sie Ihre Angaben und versuchen Sie es noch einmal.',
    'not-found': () => 'Diese Seite oder dieser Termin wird nicht mehr angeboten.',
    'terms-changed': () =>
      'Die Angaben zu diesem Termin haben sich geändert. Bitte prüfen Sie sie und buchen Sie noch einmal.',
    unavailable: () => 'Gerade ist sehr viel los. Bitte versuchen Sie es gleich noch einmal.',
    internal: (reference) =>
      `Bei uns ist leider etwas schiefgegangen. Wenn das wieder vorkommt, nennen Sie uns bitte ${reference}.`,
  },
  unreachable: {
    offline: 'Sie sind anscheinend offline.',
    silent: 'Der Dienst hat nicht geantwortet.',
    malformed: 'Der Dienst hat gerade ein Problem.',
  },
  outdated: {
    text: 'Diese Seite ist veraltet. Bitte laden Sie sie neu; Ihre Angaben bleiben erhalten.',
    reload: 'Seite neu laden',
  },
  fieldErrors: {
    missing: 'Bitte füllen Sie dieses Feld aus.',
    'not-chosen': 'Bitte wählen Sie etwas aus.',
    'not-ticked': 'Bitte kreuzen Sie das an, um fortzufahren.',
    'not-a-phone': 'Das sieht nicht nach einer Telefonnummer aus. Sie sollte aussehen wie +49 30 1234567.',
    'too-long': 'Das ist zu lang.',
    'not-a-name': 'Bitte geben Sie einen Namen mit mindestens einem Buchstaben ein.',
    'not-an-email':
      'Das sieht nicht nach einer E-Mail-Adresse aus. Sie sollte aussehen wie name@example.com.',
    'email-name-too-long':
      'Der Teil vor dem @ ist zu lang. E-Mail-Dienste nehmen dort höchstens 64 Zeichen an.',
    'email-name':
      'Der Teil vor dem @ enthält ein Zeichen, das E-Mail-Dienste nicht annehmen, zum Beispiel einen Umlaut oder Anführungszeichen.',
    'email-domain':
      'Der Teil nach dem @ ist keine Domain, die E-Mails empfangen kann. Er sollte aussehen wie example.com.',
    'not-accepted': 'Das wurde nicht angenommen. Bitte prüfen Sie es.',
  },
  product: 'Holdfast',
  tryAgain: 'Noch einmal versuchen',
  minutes: (count) => {
    if (count < 60 || count % 30 !== 0) return count === 1 ? '1 Minute' : `${count} Minuten`;
    return count === 60 ? '60 Minuten' : `${String(count / 60).replace('.', ',')} Stunden`;
  },
  place: (place) => place.text || placeKinds[place.kind],
  placeSaid: {
    callsYou: (provider) => `${provider} ruft Sie an`,
    youCall: 'Sie rufen an:',
    address: 'Auf der Karte ansehen',
    video: 'Am Videogespräch teilnehmen',
  },
  questions: 'Fragen?',
  sameClockAtVenue: (city) => `Vor Ort gilt die Zeit von ${city}, dieselbe wie bei Ihnen.`,
  otherClock: (provider, city, time) => `Bei ${provider} in ${city} ist es jetzt ${oClock(time)}.`,
  otherClockThen: (provider, city, own, time) =>
    `Wenn es an diesem Tag bei Ihnen ${oClock(own)} ist, ist es bei ${provider} in ${city} ${oClock(time)}.`,
  policy: policyDe,

  days: {
    heading: 'Tag wählen',
    nextWeeks: (weeks) => (weeks === 1 ? 'diese Woche' : `nächste ${weeks === 2 ? 'zwei' : 'drei'} Wochen`),
    earlier: 'Frühere Tage',
    later: 'Spätere Tage',
    nearlyFull: 'fast voll',
    cell: (date, count) => `${date}, ${countOf(count)}`,
    shownIn: (city) => `Zeiten in Ihrer Zeitzone (${city})`,
    shownAtProvider: (city) => `Zeiten in ${clockOf(city, 'der')}; Ihre Zeitzone konnten wir nicht erkennen`,
    switching: (city) => `Die Zeiten werden auf ${clockOf(city, 'die')} umgestellt …`,
    notSwitched: (city) => `Die Zeiten konnten nicht auf ${clockOf(city, 'die')} umgestellt werden.`,
    unknownZone: 'Diese Zeitzone ist hier nicht bekannt.',
    change: 'Ändern',
    changeZone: 'Zeitzone ändern',
  },

  times: {
    count: countOf,
    parts: { morning: 'Vormittag', afternoon: 'Nachmittag', evening: 'Abend' },
    taken: 'Vergeben',
    yours: 'Ihre bisherige Zeit',
    allTaken: 'Die letzte Zeit an diesem Tag wurde gerade vergeben. Vielleicht passt ein anderer Tag.',
    pageEmpty: 'In diesen Wochen ist nichts frei.',
    laterDays: 'Spätere Tage ansehen',
    nothing: (provider) =>
      `Im Moment ist nichts frei. Vielleicht kommen bei ${provider} neue Zeiten dazu: Schauen Sie wieder vorbei.`,
    failed: 'Die freien Zeiten konnten nicht geladen werden.',
    stale: 'Diese Zeiten sind vielleicht nicht mehr aktuell.',
    heading: (isAsking) => (isAsking ? 'Freie Zeiten werden gesucht' : 'Freie Zeiten'),
    shown: (count, date) => `${countOf(count)} am ${date}`,
  },

  zones: {
    heading: 'Ihre Zeitzone',
    search: 'Stadt oder Region suchen',
    none: 'Keine Zeitzone heißt so. Versuchen Sie es mit einer größeren Stadt in der Nähe.',
    close: 'Schließen',
    yours: 'Dieses Gerät',
    theirs: (provider) => provider,
  },

  form: {
    heading: 'Ihre Angaben',
    back: 'Andere Zeiten',
    until: (time, city) => `bis ${oClock(time)}, ${city}`,
    otherSide: (time, city) => `${oClock(time)} in ${city}`,
    sameTime: (city) => `dieselbe Uhrzeit in ${city}`,
    name: 'Name',
    email: 'E-Mail',
    optional: 'freiwillig',
    choose: 'Bitte auswählen',
    chooseNone: 'Auswahl aufheben',
    didYouMean: 'Meinten Sie',
    counted: (count, limit) => `${count} von ${limit} Zeichen`,
    tooLong: (over, limit) =>
      `Das ist ${over === 1 ? 'ein Zeichen' : `${over} Zeichen`} zu lang. Bitte kürzen Sie es auf ${limit} Zeichen.`,
    book: (dayAndTime) => `${oClock(dayAndTime)} buchen`,
    bookChanged: 'Mit den neuen Angaben buchen',
    booking: 'Wird gebucht …',
    chooseAbove: 'Bitte oben eine Zeit wählen',
    goesTo: (provider) => `Ihre Angaben gehen nur an ${provider}.`,
  },

  terms: {
    heading: 'Die Angaben zu diesem Termin haben sich geändert',
    kept: 'Ihre Eingaben bleiben erhalten. Bitte sehen Sie sich an, was neu ist, bevor Sie buchen.',
    name: 'Termin',
    duration: 'Dauer',
    place: 'Ort',
    included: 'Enthalten',
    questions: 'Fragen',
    kinds: { checkbox: 'zum Ankreuzen', phone: 'Telefonnummer' },
    callers: { provider: 'Sie werden angerufen', client: 'Sie rufen an' },
    policy: 'Absagen oder verlegen',
    before: 'Bisher',
    now: 'Jetzt',
    nothing: 'Nichts',
  },

  waiting: {
    heading: 'Wir wissen noch nicht, ob das gebucht ist',
    calm: 'Ihre Angaben bleiben auf dieser Seite, und wir senden sie erneut, bis eine Antwort da ist. Doppelt gebucht wird dabei nie.',
    sending: 'Neuer Versuch …',
    again: 'Jetzt noch einmal versuchen',
  },

  booked: {
    heading: 'Ihr Termin ist gebucht',
    onItsWay: (email) => `Eine Bestätigung ist unterwegs an ${email}.`,
    linkInMail: 'Darin ist der Link zum Verlegen und Absagen.',
    title: (type) => `Gebucht: ${type}`,
    where: 'Wo',
    who: 'Bei',
    reference: 'Buchungsnummer',
    keep: 'Speichern Sie den Termin in Ihrem Kalender oder notieren Sie die Buchungsnummer.',
    google: 'Google',
    outlook: 'Outlook',
    file: 'Kalenderdatei',
    addTo: 'In den Kalender eintragen',
    change: 'Ändern oder absagen',
    another: 'Weiteren Termin buchen',
    opensNew: 'öffnet einen neuen Tab',
    elsewhere:
      'Haben Sie schon gebucht? Über den Link in der E-Mail mit Ihrer Bestätigung können Sie Ihren Termin ansehen, verlegen oder absagen.',
  },

  shutOff: {
    heading: 'Innerhalb dieser Seite lässt sich nicht buchen',
    text: 'Die Website drumherum hat diesen Rahmen gesperrt. In einem eigenen Tab funktioniert es.',
    open: 'In einem neuen Tab öffnen',
  },

  failed: {
    notFound: 'Diese Seite gibt es nicht',
    notFoundText:
      'Vielleicht enthält die Adresse einen Tippfehler, oder die Seite wurde entfernt. Bitte prüfen Sie den Link, den Sie bekommen haben.',
    heading: 'Die Seite konnte nicht geladen werden',
    fault:
      'Ein Teil der Seite ist nicht angekommen oder hat nicht funktioniert. Ihre Angaben bleiben erhalten: Bitte versuchen Sie es noch einmal.',
  },
};

function countOf(count: number): string {
  if (count === 0) return 'nichts frei';
  return count === 1 ? '1 freie Zeit' : `${count} freie Zeiten`;
}

/** `der Ortszeit von Stockholm`; zones without a city are named as they are. */
function clockOf(city: string, article: 'der' | 'die'): string {
  return /^(GMT|UTC)/.test(city) ? city : `${article} Ortszeit von ${city}`;
}
