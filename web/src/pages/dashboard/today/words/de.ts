// The sentences of the section Today, in German.
import { oClock } from '../../../../shared/words/o-clock.ts';
import { countWord } from './count-word.ts';
import type { TodayWords } from './en.ts';

const small = 'Kein Ein Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf'.split(' ');
const inSpan = (unit: 'minutes' | 'hours', count: number) =>
  unit === 'minutes'
    ? `${count} ${count === 1 ? 'Minute' : 'Minuten'}`
    : `${count} ${count === 1 ? 'Stunde' : 'Stunden'}`;

export const todayDe: TodayWords = {
  heading: 'Heute',
  greeting: {
    morning: (name) => `Guten Morgen, ${name}`,
    afternoon: (name) => `Guten Tag, ${name}`,
    evening: (name) => `Guten Abend, ${name}`,
  },
  left: (count, end) =>
    count === 1
      ? `Heute noch ein Termin. Er endet um ${oClock(end)}.`
      : `${countWord(count, small)} weitere Termine heute. Der letzte endet um ${oClock(end)}.`,
  noneLeft: 'Heute keine weiteren Termine.',
  failed: 'Ihre Termine konnten nicht geladen werden. Bitte laden Sie die Seite neu.',
  loading: 'Ihre Termine werden geladen.',
  tomorrow: 'Morgen',
  zone: (city) => `Zeit in ${city}`,
  free: (count) => (count === 1 ? '1 freie Zeit' : `${count} freie Zeiten`),
  full: 'voll',
  noFree: 'Keine freien Zeiten',
  nothing: 'Heute steht nichts an.',
  shareLink: 'Teilen Sie Ihren Link, damit Kunden buchen können.',
  nothingThen: 'Keine Termine',
  to: (time) => `bis ${time}`,
  in: (unit, count) => (count === 0 ? 'Jetzt' : `In ${inSpan(unit, count)}`),
  running: 'Jetzt',
  join: 'Am Videogespräch teilnehmen',
  markNoShow: 'Nicht erschienen',
  markNoShowOf: (name) => `Vermerken, dass ${name} nicht erschienen ist`,
  noShow: 'Nicht erschienen',
  undo: 'Rückgängig',
  undoOf: (name) => `Den Vermerk bei ${name} rückgängig machen`,
  blocked: 'Blockiert',
  unblock: 'Freigeben',
  unblockOf: (what) => `${what} freigeben`,
  ring: { provider: (number) => `Sie rufen ${number} an`, client: 'Ihr Kunde ruft Sie an' },
  fix: 'Beheben',
  fixOf: (name) => `(E-Mail an ${name})`,
  fate: {
    bouncedReminder: 'Erinnerung kam zurück',
    bouncedNews: 'Bestätigung kam zurück',
    onItsWay: 'E-Mail unterwegs',
    unknown: 'Keine E-Mail verzeichnet',
    notSent: 'Keine E-Mail gesendet',
    stopped: 'Erinnerungen vom Kunden abgestellt',
    reminded: 'Bestätigt und erinnert',
    confirmed: 'Bestätigt',
    reminder: (time) => `Erinnerung um ${oClock(time)}`,
    reminderOn: (day, time) => `Erinnerung ${day}, ${oClock(time)}`,
  },
  side: {
    heading: 'Die nächsten fünf Tage',
    day: 'Tag',
    booked: 'Gebucht',
    free: 'Freie Zeiten',
    news: 'Neu seit gestern',
    noNews: 'Seit gestern nichts Neues.',
    newsOf: {
      booked: (when) => `hat gebucht: ${when}`,
      moved: (when) => `verlegt auf ${when}`,
      cancelled: (when) => `hat abgesagt: ${when}`,
      'cancelled-by-you': (when) => `von Ihnen abgesagt: ${when}`,
    },
    ago: (minutes) => (minutes === 0 ? 'gerade eben' : `vor ${inSpan('minutes', minutes)}`),
    calendar: {
      heading: 'Auch in Ihrem eigenen Kalender',
      text: 'Google-, Apple- und Outlook-Kalender können Ihren Terminen folgen. Es geht auch alles ohne.',
      act: 'Einrichten',
      notNow: 'Nicht jetzt',
    },
  },
  more: 'Weitere Tage zeigen',
  block: 'Zeit blockieren',
  book: 'Für einen Kunden buchen',
};
